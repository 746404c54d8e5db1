package org.sourceline.ui.graph;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
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
import org.sourceline.ui.graph.glass.Sight;
import org.sourceline.ui.graph.motion.Film;
import org.sourceline.ui.graph.motion.Glide;
import org.sourceline.ui.graph.note.Canvas;
import org.sourceline.ui.kit.PointerWords;

/// The canvas: shows frames of the chart, knows what is under a point, and where the camera stands.
final class ChartCanvas extends Region implements Canvas, Sight {

    private static final double EDGE = 20;

    private final ObservableValue<Theme> theme;
    private final PointerWords words = new PointerWords("chart-words");

    /// Lies over the frame, whose picture covers whatever is drawn round it.
    private final Region ring = new Region();
    private final Film film;
    private final Glide glide = new Glide(this::put);
    private Positions positions;
    private Camera camera = new Camera(0, 0, 1);
    private Scene.Look look = Scene.Look.PLAIN;
    private @Nullable Scene scene;
    private Bounds covered = new BoundingBox(0, 0, 0, 0);
    private final ReadOnlyStringWrapper skipped = new ReadOnlyStringWrapper("");
    private final ReadOnlyLongWrapper frames = new ReadOnlyLongWrapper();
    private String moving = "";
    private boolean fitted = true;
    private boolean steady;
    private boolean renewed;

    /// Kept here and held weakly by the theme, which outlives the case that this canvas shows.
    private final InvalidationListener repaint = changed -> ask();

    /// A canvas that paints on `worker`.
    ChartCanvas(Chart empty, ObservableValue<Theme> theme, Executor worker) {
        this.theme = theme;
        this.film = new Film(worker, this::show);
        this.positions = new Positions(empty, new double[0], new double[0], new BitSet());
        getStyleClass().add("chart-canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        ring.getStyleClass().add("chart-ring");
        ring.setMouseTransparent(true);
        ring.setManaged(false);
        getChildren().addAll(film, words, ring);
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

    private void show(Reel.Take take) {
        scene = take.scene();
        moving = take.whole() ? "" : ChartWords.moving(take);
        skipped.set(take.whole() ? take.scene().wording().skipped() : moving);
        frames.set(frames.get() + 1);
    }

    /// Asks for a frame of what is to be seen now.
    void ask() {
        if (getWidth() >= 1 && getHeight() >= 1) {
            Scene.Size size = new Scene.Size((int) Math.ceil(getWidth()), (int) Math.ceil(getHeight()));
            Window window = getScene() == null ? null : getScene().getWindow();
            double enlarged = getLocalToSceneTransform().getMxx();
            double scale = window == null ? 1 : Math.max(1, window.getRenderScaleX() * enlarged);
            film.ask(new Reel.Shot(positions, camera, size, theme.getValue(), look, scale));
        }
    }

    /// The frames that come on it.
    Film film() {
        return film;
    }

    /// Shows positions; those far from what is seen are glided to.
    void move(Positions to, boolean gently) {
        glide.to(positions, to, gently);
    }

    /// Shows positions; a chart that something came to or went from stays where it is as long as all of it is seen.
    private void put(Positions to) {
        boolean other =
                positions.chart() != to.chart() && !positions.chart().nodes().isEmpty();
        steady |= other && !renewed;
        renewed &= !other;
        positions = to;
        if (fitted && !(steady && isInside())) {
            fit();
        } else {
            ask();
        }
    }

    private boolean isInside() {
        Rectangle2D middles = positions.middles();
        return isInside(onCanvas(middles.getMinX(), middles.getMinY()))
                && isInside(onCanvas(middles.getMaxX(), middles.getMaxY()));
    }

    private boolean isInside(Point2D spot) {
        return spot.getX() > EDGE
                && spot.getY() > EDGE
                && spot.getX() < getWidth() - EDGE
                && spot.getY() < getHeight() - EDGE;
    }

    /// Shows all of the chart, beside what covers a corner of the canvas.
    void fit() {
        fitted = true;
        steady = false;
        if (getWidth() >= 1 && !positions.chart().nodes().isEmpty()) {
            Scene.Size size = new Scene.Size((int) getWidth(), (int) Math.max(1, getHeight()));
            camera = new Fitting(positions, size, covered).camera();
        }
        ask();
    }

    /// Shows all of the chart that is asked for next, as large as it fits.
    void fitNext() {
        fitted = true;
        renewed = true;
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

    @Override
    public void see(Camera from) {
        fitted = false;
        camera = from;
        ask();
    }

    @Override
    public Camera camera() {
        return camera;
    }

    /// Whether all of the chart is to be seen, whatever the canvas's size.
    boolean isFitted() {
        return fitted;
    }

    /// Brings a node into sight where it is out of it.
    void reveal(String entity) {
        positions.chart().indexOf(entity).ifPresent(node -> {
            Point2D spot = onCanvas(positions.x(node), positions.y(node));
            if (!isInside(spot) && getWidth() > 1) {
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
        words.say(id.isEmpty() ? "" : says, x, y);
        if (!id.isEmpty()) {
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
        Point2D spot = switch (hit) {
            case Hit.OnNode(var node) -> positions.between(node.id(), node.id());
            case Hit.OnLink(var link) -> positions.between(link.from(), link.to());
        };
        return onCanvas(spot.getX(), spot.getY());
    }

    @Override
    public Point2D onCanvas(double x, double y) {
        return camera.onCanvas(x, y, getWidth(), getHeight());
    }

    @Override
    public Point2D onChart(double x, double y) {
        return camera.onChart(x, y, getWidth(), getHeight());
    }

    @Override
    public @Nullable Scene scene() {
        return scene;
    }

    /// Counts up with each frame that comes on the screen.
    ReadOnlyLongProperty frames() {
        return frames.getReadOnlyProperty();
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
        return film.isStill() && glide.isStill();
    }
}
