package org.sourceline.network;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A scene: everything that is drawn of a chart, in canvas pixels; screen, pictures and picking all go by it.
///
/// @param size width and height of the canvas
/// @param nodes what is drawn last, above the links
/// @param links in the chart's order
/// @param unnamed how many nodes in sight found no room for their name
/// @param unworded how many links in sight found no room for their words
public record Scene(Size size, Theme theme, List<DrawnNode> nodes, List<DrawnLink> links, int unnamed, int unworded) {

    public Scene {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    /// The scene of a chart's positions as one camera sees them.
    public static Scene of(Positions positions, Camera camera, Size size, Theme theme, Look look) {
        return new Staging(positions, camera, size, theme, look).scene();
    }

    /// The radius of a node at zoom 1: the more links, the larger.
    static double radius(Chart chart, int node) {
        return chart.radius(node);
    }

    /// What found no room, for the status line; empty where everything is named.
    public String skipped() {
        String names = unnamed == 0
                ? ""
                : "%,d %s hidden for want of room".formatted(unnamed, unnamed == 1 ? "name" : "names");
        String words =
                unworded == 0 ? "" : "%,d %s without words".formatted(unworded, unworded == 1 ? "link" : "links");
        return names.isEmpty() || words.isEmpty() ? names + words : names + ", " + words;
    }

    /// The node that stands for an entity, if it is drawn.
    public Optional<DrawnNode> node(String entity) {
        return nodes.stream()
                .filter(each -> each.node().entities().contains(entity))
                .findFirst();
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
    /// @param color `#rrggbb`
    /// @param label its name where there is room for it
    public record DrawnNode(
            ChartNode node,
            Spot spot,
            String color,
            Light light,
            boolean pinned,
            @Nullable Label label) {

        /// Whether a point is on it.
        public boolean covers(double x, double y) {
            return spot.shape().covers(x - spot.x(), y - spot.y(), spot.radius());
        }
    }

    /// Where a node is, how large and of what shape.
    public record Spot(double x, double y, double radius, NodeShape shape) {}

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

    /// Words on the canvas.
    ///
    /// @param x middle of the words
    /// @param y middle of the words
    /// @param angle in radians, clockwise
    /// @param width of the words without margin
    /// @param kind what they name
    public record Label(String text, double x, double y, double angle, double width, Words kind) {

        /// The height of the room that words of a label take.
        public static final double HEIGHT = 15;

        /// The corners of the room it takes, as alternating abscissas and ordinates.
        public double[] corners() {
            double ax = Math.cos(angle) * width / 2;
            double ay = Math.sin(angle) * width / 2;
            double bx = -Math.sin(angle) * HEIGHT / 2;
            double by = Math.cos(angle) * HEIGHT / 2;
            return new double[] {
                x - ax - bx, y - ay - by, x + ax - bx, y + ay - by, x + ax + bx, y + ay + by, x - ax + bx, y - ay + by
            };
        }

        /// The smallest upright rectangle that holds it.
        public Rectangle2D bounds() {
            double[] c = corners();
            Rectangle2D bounds = new Rectangle2D.Double(c[0], c[1], 0, 0);
            for (int i = 2; i < c.length; i += 2) {
                bounds.add(c[i], c[i + 1]);
            }
            return bounds;
        }
    }

    /// What words on the canvas name.
    public enum Words {
        NAME,
        STRONG_NAME,
        LINK,
        NUMBER;

        /// Their size in pixels.
        public double size() {
            return this == NAME || this == STRONG_NAME ? Typeface.LABEL : Typeface.SMALL;
        }

        /// Whether they are semi-bold.
        public boolean strong() {
            return this == STRONG_NAME || this == NUMBER;
        }
    }
}
