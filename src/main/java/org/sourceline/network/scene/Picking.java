package org.sourceline.network.scene;

import java.util.Optional;
import org.sourceline.network.ChartLink;
import org.sourceline.network.ChartNode;

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
        int best = -1;
        double nearest = Double.MAX_VALUE;
        for (int i = 0; i < scene.nodes().size(); i++) {
            Scene.Spot spot = scene.spot(i);
            double far = Math.hypot(x - spot.x(), y - spot.y());
            if (far < nearest && spot.covers(x, y)) {
                nearest = far;
                best = i;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(scene.nodes().get(best));
    }

    /// The link nearest to a point, within [#TOLERANCE].
    public static Optional<Scene.DrawnLink> link(Scene scene, double x, double y) {
        int best = -1;
        double nearest = TOLERANCE;
        Geometry geometry = scene.geometry();
        geometry.runLinks();
        for (int i = 0; i < scene.links().size(); i++) {
            boolean near = x >= scene.x(geometry.left(i)) - nearest
                    && x <= scene.x(geometry.right(i)) + nearest
                    && y >= scene.y(geometry.top(i)) - nearest
                    && y <= scene.y(geometry.bottom(i)) + nearest;
            if (near) {
                double far = scene.course(i).distance(x, y);
                if (far <= nearest) {
                    nearest = far;
                    best = i;
                }
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(scene.links().get(best));
    }

    /// What is under the pointer.
    public sealed interface Hit {

        /// A node.
        record OnNode(ChartNode node) implements Hit {}

        /// A link.
        record OnLink(ChartLink link) implements Hit {}
    }
}
