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

    /// The node that covers a point: of several the one whose middle is nearest, or the topmost.
    public static Optional<Scene.DrawnNode> node(Scene scene, double x, double y) {
        int node = scene.geometry().finder().node(scene.deviceX(x), scene.deviceY(y));
        return node == Finder.NONE
                ? Optional.empty()
                : Optional.of(scene.nodes().get(node));
    }

    /// The link nearest to a point, within [#TOLERANCE].
    public static Optional<Scene.DrawnLink> link(Scene scene, double x, double y) {
        double tolerance = TOLERANCE * scene.geometry().scale();
        int link = scene.geometry().finder().link(scene.deviceX(x), scene.deviceY(y), tolerance);
        return link == Finder.NONE
                ? Optional.empty()
                : Optional.of(scene.links().get(link));
    }

    /// What is under the pointer.
    public sealed interface Hit {

        /// A node.
        record OnNode(ChartNode node) implements Hit {}

        /// A link.
        record OnLink(ChartLink link) implements Hit {}
    }
}
