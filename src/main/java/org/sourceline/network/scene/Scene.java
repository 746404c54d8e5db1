package org.sourceline.network.scene;

import java.awt.geom.Point2D;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.sourceline.network.Camera;
import org.sourceline.network.Chart;
import org.sourceline.network.ChartLink;
import org.sourceline.network.ChartNode;
import org.sourceline.network.NodeShape;
import org.sourceline.network.Positions;
import org.sourceline.network.Theme;

/// A scene: everything that is drawn of a chart as one camera sees it; screen, pictures and picking all go by it.
public final class Scene {

    private final Geometry geometry;
    private final Size size;
    private final Theme theme;
    private final int left;
    private final int top;
    private final Lights lights;
    private final Look look;
    private @Nullable Wording wording;

    private Scene(Geometry geometry, Camera camera, Size size, Theme theme, Look look) {
        this.geometry = geometry;
        this.size = size;
        this.theme = theme;
        double by = geometry.zoom() * geometry.scale();
        left = (int) Math.rint(camera.x() * by - size.width() * geometry.scale() / 2);
        top = (int) Math.rint(camera.y() * by - size.height() * geometry.scale() / 2);
        lights = geometry.design().lights(look, geometry.positions().ground().faint());
        this.look = look;
    }

    /// The scene of a chart's positions as one camera sees them, in device pixels that are those of the canvas.
    public static Scene of(Positions positions, Camera camera, Size size, Theme theme, Look look) {
        Geometry geometry = new Geometry(new Design(positions.chart()), positions, camera.zoom(), 1);
        return of(geometry, camera, size, theme, look);
    }

    /// The scene of a geometry whose zoom is the camera's.
    public static Scene of(Geometry geometry, Camera camera, Size size, Theme theme, Look look) {
        geometry.runLinks();
        return new Scene(geometry, camera, size, theme, look);
    }

    /// The same without words, as while the chart moves.
    public static Scene bare(Geometry geometry, Camera camera, Size size, Theme theme, Look look) {
        Scene scene = new Scene(geometry, camera, size, theme, look);
        scene.wording = Wording.NONE;
        return scene;
    }

    /// Where everything is, wherever the camera stands.
    public Geometry geometry() {
        return geometry;
    }

    /// Width and height of the canvas.
    public Size size() {
        return size;
    }

    /// The colours.
    public Theme theme() {
        return theme;
    }

    /// Where the canvas begins, in device pixels from the chart's origin.
    public int left() {
        return left;
    }

    /// Where the canvas begins, in device pixels from the chart's origin.
    public int top() {
        return top;
    }

    /// How it is to look.
    public Look look() {
        return look;
    }

    /// What is lit.
    public Lights lights() {
        return lights;
    }

    /// The words that found room; placed when they are first asked for.
    public synchronized Wording wording() {
        if (wording == null) {
            wording = new Placing(this, look).wording();
        }
        return wording;
    }

    /// Whether links may carry words, for which their lines are cut.
    public synchronized boolean hasLinkWords() {
        if (wording != null) {
            return !wording.words().isEmpty();
        }
        return look.numbered() || geometry.zoom() >= LinkCandidates.READABLE || lights.links().length > 0;
    }

    private Chart chart() {
        return geometry.design().chart();
    }

    /// The abscissa on the canvas of one of the geometry.
    double x(int fixed) {
        return ((double) fixed / Geometry.ONE - left) / geometry.scale();
    }

    /// The ordinate on the canvas of one of the geometry.
    double y(int fixed) {
        return ((double) fixed / Geometry.ONE - top) / geometry.scale();
    }

    /// Where a point of the chart is on the canvas.
    public Point2D onCanvas(double chartX, double chartY) {
        return new Point2D.Double(x(geometry.fixed(chartX)), y(geometry.fixed(chartY)));
    }

    /// Where a node is on the canvas.
    public Spot spot(int node) {
        double radius = geometry.radius(node) / geometry.scale();
        return new Spot(x(geometry.x(node)), y(geometry.y(node)), radius, geometry.shape(node));
    }

    /// Where a link runs on the canvas.
    public Curve course(int link) {
        return geometry.course(link, 1 / geometry.scale(), left, top);
    }

    /// How a link's line is drawn.
    public Stroke stroke(int link) {
        double scale = geometry.scale();
        return new Stroke(geometry.design().style(link), geometry.width(link) / scale, geometry.arrow(link) / scale);
    }

    /// The nodes, drawn last, above the links; each is made when it is asked for.
    public List<DrawnNode> nodes() {
        return list(chart().nodes().size(), this::node);
    }

    /// The links in the chart's order; each is made when it is asked for.
    public List<DrawnLink> links() {
        return list(chart().links().size(), this::link);
    }

    private static <T> List<T> list(int size, IntFunction<T> made) {
        return new AbstractList<>() {
            @Override
            public T get(int index) {
                return made.apply(index);
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    private DrawnNode node(int i) {
        ChartNode node = chart().nodes().get(i);
        boolean pinned = geometry.positions().pinned(i);
        return new DrawnNode(node, spot(i), lights.node(i), pinned, wording().name(i));
    }

    private DrawnLink link(int i) {
        return new DrawnLink(
                chart().links().get(i),
                i + 1,
                course(i),
                stroke(i),
                lights.link(i),
                wording().words(i));
    }

    /// The node that stands for an entity, if it is drawn.
    public Optional<DrawnNode> node(String entity) {
        return chart().indexOf(entity).stream().mapToObj(this::node).findFirst();
    }

    /// Width and height of a canvas in pixels.
    public record Size(int width, int height) {

        public Size {
            if (width < 1 || height < 1) {
                throw new IllegalArgumentException("A canvas cannot be " + width + " by " + height);
            }
        }

        /// How many times as wide as high it is.
        public double aspect() {
            return (double) width / height;
        }
    }

    /// How a chart is to look: what is lit, what is written.
    ///
    /// @param selected ids of entities and links that are selected
    /// @param hovered id of the node or link under the pointer, or empty
    /// @param numbered whether links carry their numbers
    /// @param worded whether links carry their words where there is room
    public record Look(Set<String> selected, String hovered, boolean numbered, boolean worded) {

        /// Nothing selected, links worded and not numbered.
        public static final Look PLAIN = new Look(Set.of(), "", false, true);

        public Look {
            selected = Set.copyOf(selected);
        }

        /// The same with that selection.
        public Look selecting(Set<String> ids) {
            return new Look(ids, hovered, numbered, worded);
        }

        /// The same with that under the pointer.
        public Look hovering(String id) {
            return new Look(selected, id, numbered, worded);
        }

        /// The same with or without numbers on links.
        public Look numbering(boolean on) {
            return new Look(selected, hovered, on, worded);
        }
    }

    /// How strongly something is lit.
    public enum Light {
        REST,
        HOVERED,
        SELECTED
    }

    /// A node as drawn.
    ///
    /// @param label its name where there is room for it
    public record DrawnNode(
            ChartNode node,
            Spot spot,
            Light light,
            boolean pinned,
            @Nullable Label label) {}

    /// Where a node is, how large and of what shape.
    public record Spot(double x, double y, double radius, NodeShape shape) {

        /// Whether a point is on it.
        public boolean covers(double px, double py) {
            return shape.covers(px - x, py - y, radius);
        }
    }

    /// A link as drawn.
    ///
    /// @param number its place in the chart, from 1
    /// @param course where it runs
    /// @param label its words or number where there is room for them
    public record DrawnLink(
            ChartLink link,
            int number,
            Curve course,
            Stroke stroke,
            Light light,
            @Nullable Label label) {}

    /// How a link's line is drawn.
    ///
    /// @param width in pixels
    /// @param arrow length of its arrowhead, 0 for none
    public record Stroke(Style style, double width, double arrow) {}

    /// What a link's line says of its evidence.
    public enum Style {
        /// Several articles support it.
        SOLID,
        /// One article only.
        DASHED,
        /// Somebody denies it.
        DOUBLE,
        /// A proposal.
        DOTTED
    }
}
