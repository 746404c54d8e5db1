package org.sourceline.network;

import java.util.Optional;

/// Picking: what of a scene is under the pointer, by the very geometry that is drawn.
public final class Picking {

    /// How far from a link the pointer may be, in pixels.
    public static final double TOLERANCE = 6;

    private Picking() {}

    /// What is at a point of the canvas: a node that covers it, else the nearest link within [#TOLERANCE] anywhere
    /// along its course.
    public static Optional<Hit> at(Scene scene, double x, double y) {
        Optional<Scene.DrawnNode> node = node(scene, x, y);
        return node.isPresent()
                ? node.map(each -> new Hit.OnNode(each.node()))
                : link(scene, x, y).map(each -> new Hit.OnLink(each.link()));
    }

    /// The node that covers a point: of several the one whose middle is nearest.
    public static Optional<Scene.DrawnNode> node(Scene scene, double x, double y) {
        Scene.DrawnNode best = null;
        double nearest = Double.MAX_VALUE;
        for (Scene.DrawnNode each : scene.nodes()) {
            double far = Math.hypot(x - each.spot().x(), y - each.spot().y());
            if (far < nearest && each.covers(x, y)) {
                nearest = far;
                best = each;
            }
        }
        return Optional.ofNullable(best);
    }

    /// The link nearest to a point, within [#TOLERANCE].
    public static Optional<Scene.DrawnLink> link(Scene scene, double x, double y) {
        Scene.DrawnLink best = null;
        double nearest = TOLERANCE;
        for (Scene.DrawnLink each : scene.links()) {
            var box = each.course().bounds();
            boolean near = x >= box.getMinX() - nearest
                    && x <= box.getMaxX() + nearest
                    && y >= box.getMinY() - nearest
                    && y <= box.getMaxY() + nearest;
            if (near) {
                double far = each.course().distance(x, y);
                if (far <= nearest) {
                    nearest = far;
                    best = each;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /// What is under the pointer.
    public sealed interface Hit {

        /// A node.
        record OnNode(ChartNode node) implements Hit {}

        /// A link.
        record OnLink(ChartLink link) implements Hit {}
    }
}
