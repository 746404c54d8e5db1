package org.sourceline.ui.graph;

import java.awt.geom.Point2D;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.sourceline.network.Camera;
import org.sourceline.network.Chart;
import org.sourceline.network.Positions;
import org.sourceline.network.Theme;
import org.sourceline.network.raster.Reel;
import org.sourceline.network.scene.Picking;
import org.sourceline.network.scene.Picking.Hit;
import org.sourceline.network.scene.Scene;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.Words;

/// The canvas: shows frames of the chart, knows what is under a point, and where the camera stands.
final class ChartCanvas extends Region {

    private static final Words WORDS = Words.of(ChartCanvas.class);
    private static final double FAR_FROM_POINTER = 14;
    private static final double WIDEST_WORDS = 320;
    private static final double EDGE = 20;

    private final ObservableValue<Theme> theme;
    private final ImageView view = new ImageView();
    private final TextFlow words = Prose.paragraph();

    /// Lies over the frame, whose picture covers whatever is drawn round it.
    private final Region ring = new Region();
    private final FramePump pump;
    private final Glide glide = new Glide(this::put);
    private Positions positions;
    private Camera camera = new Camera(0, 0, 1);
    private Scene.Look look = Scene.Look.PLAIN;
    private @Nullable Scene scene;
    private Bounds covered = new BoundingBox(0, 0, 0, 0);
    private final ReadOnlyStringWrapper skipped = new ReadOnlyStringWrapper("");
    private String moving = "";
    private boolean fitted = true;
    private boolean steady;

    /// Kept here and held weakly by the theme, which outlives the case that this canvas shows.
    private final InvalidationListener repaint = changed -> ask();

    /// A canvas that paints on `worker`.
    ChartCanvas(Chart empty, ObservableValue<Theme> theme, Executor worker) {
        this.theme = theme;
        this.pump = new FramePump(worker, this::show);
        this.positions = new Positions(empty, new double[0], new double[0], new BitSet());
        getStyleClass().add("chart-canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        view.setMouseTransparent(true);
        words.getStyleClass().add("chart-words");
        words.setMouseTransparent(true);
        words.setVisible(false);
        words.setManaged(false);
        ring.getStyleClass().add("chart-ring");
        ring.setMouseTransparent(true);
        ring.setManaged(false);
        getChildren().addAll(view, words, ring);
        widthProperty().addListener(changed -> resized());
        heightProperty().addListener(changed -> resized());
        theme.addListener(new WeakInvalidationListener(repaint));
    }

    private void resized() {
        ring.resize(getWidth(), getHeight());
        if (fitted) {
            fit();
        } else {
            ask();
        }
    }

    private void show(Reel.Take take, WritableImage image) {
        scene = take.scene();
        moving = take.whole() ? "" : words(take);
        skipped.set(take.whole() ? take.scene().wording().skipped() : moving);
        view.setImage(image);
        view.setFitWidth(take.scene().size().width());
        view.setFitHeight(take.scene().size().height());
    }

    private static String words(Reel.Take take) {
        long links = take.scene().links().size();
        return WORDS.say("moving", Math.round(take.links() * links), links);
    }

    /// Asks for a frame of what is to be seen now.
    void ask() {
        if (getWidth() >= 1 && getHeight() >= 1) {
            Scene.Size size = new Scene.Size((int) Math.ceil(getWidth()), (int) Math.ceil(getHeight()));
            Window window = getScene() == null ? null : getScene().getWindow();
            double enlarged = getLocalToSceneTransform().getMxx();
            double scale = window == null ? 1 : Math.max(1, window.getRenderScaleX() * enlarged);
            pump.ask(new Reel.Shot(positions, camera, size, theme.getValue(), look, scale));
        }
    }

    /// Shows positions; those far from what is seen are glided to.
    void move(Positions to, boolean gently) {
        glide.to(positions, to, gently);
    }

    /// Shows positions; a chart that something came to or went from stays where it is as long as all of it is seen.
    private void put(Positions to) {
        steady |= positions.chart() != to.chart() && !positions.chart().nodes().isEmpty();
        positions = to;
        if (fitted && !(steady && isInside())) {
            fit();
        } else {
            ask();
        }
    }

    private boolean isInside() {
        for (int i = 0; i < positions.chart().nodes().size(); i++) {
            Point2D spot = camera.onCanvas(positions.x(i), positions.y(i), getWidth(), getHeight());
            if (spot.getX() < EDGE
                    || spot.getY() < EDGE
                    || spot.getX() > getWidth() - EDGE
                    || spot.getY() > getHeight() - EDGE) {
                return false;
            }
        }
        return true;
    }

    /// Shows all of the chart, beside what covers a corner of the canvas.
    void fit() {
        fitted = true;
        steady = false;
        if (getWidth() >= 1 && !positions.chart().nodes().isEmpty()) {
            camera = fitting();
        }
        ask();
    }

    private Camera fitting() {
        return new Fitting(positions, new Scene.Size((int) getWidth(), (int) Math.max(1, getHeight())), covered)
                .camera();
    }

    /// Says which part of the canvas something else covers.
    void cover(Bounds part) {
        if (!part.equals(covered)) {
            covered = part;
            resized();
        }
    }

    /// Zooms about a point of the canvas.
    void zoom(double factor, double x, double y) {
        fitted = false;
        camera = camera.zoomed(factor, new Point2D.Double(x, y), getWidth(), getHeight());
        ask();
    }

    /// Moves what is seen along with the pointer.
    void drag(double dx, double dy) {
        fitted = false;
        camera = camera.dragged(dx, dy);
        ask();
    }

    /// Brings a node into sight where it is out of it.
    void reveal(String entity) {
        positions.chart().indexOf(entity).ifPresent(node -> {
            Point2D spot = camera.onCanvas(positions.x(node), positions.y(node), getWidth(), getHeight());
            boolean inside = spot.getX() > EDGE
                    && spot.getY() > EDGE
                    && spot.getX() < getWidth() - EDGE
                    && spot.getY() < getHeight() - EDGE;
            if (!inside && getWidth() > 1) {
                drag(getWidth() / 2 - spot.getX(), getHeight() / 2 - spot.getY());
            }
        });
    }

    /// Lights what is selected.
    void light(Set<String> ids) {
        look = look.selecting(ids);
        ask();
    }

    /// Lights what is under the pointer and says what it is; takes both away for an empty id.
    void hover(String id, String says, double x, double y) {
        if (!look.hovered().equals(id)) {
            look = look.hovering(id);
            ask();
        }
        words.setVisible(!id.isEmpty());
        if (!id.isEmpty()) {
            words.getChildren().setAll(Prose.words(says));
            words.applyCss();
            double wide = Math.min(WIDEST_WORDS, Math.ceil(words.prefWidth(-1)) + 1);
            words.resize(wide, words.prefHeight(wide));
            double left = Math.min(x + FAR_FROM_POINTER, getWidth() - words.getWidth() - 4);
            boolean below = y + FAR_FROM_POINTER + words.getHeight() < getHeight();
            words.relocate(Math.max(4, left), below ? y + FAR_FROM_POINTER : y - words.getHeight() - 8);
            tell(says);
        }
    }

    /// Tells people who listen to the screen.
    void tell(String says) {
        setAccessibleText(says);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /// What is at a point, anywhere along a link.
    Optional<Hit> at(double x, double y) {
        return scene == null ? Optional.empty() : Picking.at(scene, x, y);
    }

    /// A point of the canvas where a node or link is: its middle.
    Point2D spotOf(Hit hit) {
        return switch (hit) {
            case Hit.OnNode(var node) -> {
                int at = positions.chart().indexOf(node.id()).orElseThrow();
                yield camera.onCanvas(positions.x(at), positions.y(at), getWidth(), getHeight());
            }
            case Hit.OnLink(var link) -> {
                int from = positions.chart().indexOf(link.from()).orElseThrow();
                int to = positions.chart().indexOf(link.to()).orElseThrow();
                double x = (positions.x(from) + positions.x(to)) / 2;
                double y = (positions.y(from) + positions.y(to)) / 2;
                yield camera.onCanvas(x, y, getWidth(), getHeight());
            }
        };
    }

    /// The chart's point under a point of the canvas.
    Point2D onChart(double x, double y) {
        return camera.onChart(x, y, getWidth(), getHeight());
    }

    /// The scene on the screen; null before the first frame.
    @Nullable
    Scene scene() {
        return scene;
    }

    /// What found no room on the canvas, in words.
    ReadOnlyStringProperty skipped() {
        return skipped.getReadOnlyProperty();
    }

    /// What is left out while the chart moves, in words; empty when it is still.
    String moving() {
        return moving;
    }

    /// Where everything is.
    Positions positions() {
        return positions;
    }

    /// How the chart is lit.
    Scene.Look look() {
        return look;
    }

    /// How many times as wide as high the canvas is.
    double aspect() {
        return getWidth() < 1 || getHeight() < 1 ? 1.3 : getWidth() / getHeight();
    }

    /// Whether what is to be seen is on the screen.
    boolean isStill() {
        return pump.isIdle() && glide.isStill();
    }
}
