package org.sourceline.ui.graph.glass;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.sourceline.network.Camera;
import org.sourceline.network.Positions;
import org.sourceline.network.Theme;
import org.sourceline.network.scene.Design;
import org.sourceline.network.scene.Scene;
import org.sourceline.ui.kit.WordButton;
import org.sourceline.ui.kit.Words;

/// A map of the whole chart in a corner, with a frame around what is seen of it; away while all of it is seen.
///
/// A press or a drag on it looks there; so do the arrow keys.
public final class Overview extends VBox {

    private static final Words WORDS = Words.of(Overview.class);
    private static final int WIDTH = 168;
    private static final int HEIGHT = 112;
    private static final int FEW = 500;
    private static final double STEP = 0.25;

    private final Sight sight;
    private final WritableImage image = new WritableImage(WIDTH, HEIGHT);
    private final int[] pixels = new int[WIDTH * HEIGHT];
    private final Rectangle frame = new Rectangle();
    private final Pane map = new Pane(new ImageView(image), frame);
    private final SimpleStringProperty turn = new SimpleStringProperty(WORDS.say("map.hide"));
    private Rectangle2D whole = new Rectangle2D.Double();
    private @Nullable Positions drawn;
    private @Nullable Theme theme;

    /// A map of what a canvas shows.
    public Overview(Sight sight) {
        this.sight = sight;
        setId("overview");
        getStyleClass().add("overview");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setVisible(false);
        frame.getStyleClass().add("overview-frame");
        frame.setMouseTransparent(true);
        map.setId("overview-map");
        map.setMinSize(WIDTH, HEIGHT);
        map.setMaxSize(WIDTH, HEIGHT);
        map.setClip(new Rectangle(WIDTH, HEIGHT));
        map.setFocusTraversable(true);
        map.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        map.setAccessibleText(WORDS.say("map"));
        map.addEventHandler(MouseEvent.MOUSE_PRESSED, this::look);
        map.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::look);
        map.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        WordButton fold = new WordButton(turn, "", new SimpleStringProperty(""), this::fold)
                .icon("fth-map")
                .wordless()
                .styled("small")
                .named("overview-fold");
        getChildren().setAll(map, fold);
    }

    private void fold() {
        boolean away = map.isVisible();
        map.setVisible(!away);
        map.setManaged(!away);
        turn.set(WORDS.say(away ? "map.show" : "map.hide"));
    }

    private void look(MouseEvent at) {
        double zoom = zoom();
        see(
                whole.getCenterX() + (at.getX() - WIDTH / 2.0) / zoom,
                whole.getCenterY() + (at.getY() - HEIGHT / 2.0) / zoom);
        map.requestFocus();
        at.consume();
    }

    private void see(double x, double y) {
        sight.see(new Camera(x, y, sight.camera().zoom()));
    }

    private void key(KeyEvent key) {
        double dx = key.getCode() == KeyCode.LEFT ? -STEP : key.getCode() == KeyCode.RIGHT ? STEP : 0;
        double dy = key.getCode() == KeyCode.UP ? -STEP : key.getCode() == KeyCode.DOWN ? STEP : 0;
        if (dx != 0 || dy != 0) {
            Camera now = sight.camera();
            Scene scene = sight.scene();
            double width = scene == null ? 0 : scene.size().width() / now.zoom();
            double height = scene == null ? 0 : scene.size().height() / now.zoom();
            see(now.x() + dx * width, now.y() + dy * height);
            key.consume();
        }
    }

    /// Shows what the canvas shows now.
    public void update() {
        Scene scene = sight.scene();
        if (scene == null) {
            return;
        }
        Positions positions = scene.geometry().positions();
        whole = extent(positions.middles());
        Camera camera = sight.camera();
        double width = scene.size().width() / camera.zoom();
        double height = scene.size().height() / camera.zoom();
        Rectangle2D seen = new Rectangle2D.Double(camera.x() - width / 2, camera.y() - height / 2, width, height);
        setVisible(!whole.isEmpty() && !seen.contains(whole));
        if (isVisible() && (positions != drawn || scene.theme() != theme)) {
            drawn = positions;
            theme = scene.theme();
            draw(positions, scene);
        }
        Point2D corner = place(seen.getX(), seen.getY());
        frame.setX(corner.getX());
        frame.setY(corner.getY());
        frame.setWidth(width * zoom());
        frame.setHeight(height * zoom());
    }

    /// What a map of nodes whose middles lie there shows; nothing where all are in one place.
    private static Rectangle2D extent(Rectangle2D middles) {
        return middles.getWidth() + middles.getHeight() == 0
                ? new Rectangle2D.Double()
                : new Rectangle2D.Double(
                        middles.getX(),
                        middles.getY(),
                        Math.max(1, middles.getWidth()),
                        Math.max(1, middles.getHeight()));
    }

    private double zoom() {
        return Math.min((WIDTH - 12) / Math.max(1, whole.getWidth()), (HEIGHT - 12) / Math.max(1, whole.getHeight()));
    }

    private Point2D place(double x, double y) {
        return new Point2D.Double(
                (x - whole.getCenterX()) * zoom() + WIDTH / 2.0, (y - whole.getCenterY()) * zoom() + HEIGHT / 2.0);
    }

    /// Draws every node as a dot, larger where there are few.
    private void draw(Positions at, Scene scene) {
        Arrays.fill(pixels, 0);
        Design design = scene.geometry().design();
        int[] colors = design.colors(scene.theme());
        boolean known = design.chart() == at.chart();
        int dot = at.chart().nodes().size() < FEW ? 3 : 2;
        for (int i = 0; i < at.chart().nodes().size(); i++) {
            Point2D spot = place(at.x(i), at.y(i));
            int x = Math.clamp((int) spot.getX() + 1, 3, WIDTH);
            int y = Math.clamp((int) spot.getY() + 1, 3, HEIGHT);
            int color = colors[known ? design.color(i) : 0];
            for (int row = y - dot; row < y; row++) {
                Arrays.fill(pixels, row * WIDTH + x - dot, row * WIDTH + x, color);
            }
        }
        image.getPixelWriter().setPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbInstance(), pixels, 0, WIDTH);
    }
}
