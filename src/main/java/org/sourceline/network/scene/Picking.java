package org.sourceline.network.scene;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sourceline.network.ChartLink;
import org.sourceline.network.ChartNode;
import org.sourceline.network.Typeface;
import org.sourceline.network.pick.Chains;
import org.sourceline.network.pick.PickIndex;
import org.sourceline.network.pick.Spots;

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
        int node = scene.geometry().finder().node(across(scene, x), down(scene, y));
        return node == Finder.NONE
                ? Optional.empty()
                : Optional.of(scene.nodes().get(node));
    }

    /// The link nearest to a point, within [#TOLERANCE].
    public static Optional<Scene.DrawnLink> link(Scene scene, double x, double y) {
        double tolerance = TOLERANCE * scene.geometry().scale();
        int link = scene.geometry().finder().link(across(scene, x), down(scene, y), tolerance);
        return link == Finder.NONE
                ? Optional.empty()
                : Optional.of(scene.links().get(link));
    }

    /// The node at whose badge a point is, which says how many of its neighbours are not shown.
    public static Optional<ChartNode> badge(Scene scene, double x, double y) {
        for (int node : scene.geometry().design().hiding()) {
            Scene.Spot spot = scene.spot(node);
            double aside = spot.radius() * 1.05;
            if (spot.radius() > Wording.BADGED
                    && Math.abs(y - spot.y() + aside) <= Label.HEIGHT / 2
                    && Math.abs(x - spot.x() - aside)
                            <= badge(scene.nodes().get(node).node())) {
                return Optional.of(scene.nodes().get(node).node());
            }
        }
        return Optional.empty();
    }

    /// Half the width of a node's badge.
    private static double badge(ChartNode node) {
        return Typeface.width("+" + node.hidden(), Wording.BADGE, true) / 2 + 4;
    }

    /// The nodes whose middles are within a closed lasso.
    ///
    /// @param xs of every corner its abscissa on the canvas
    /// @param ys of every corner its ordinate
    public static List<ChartNode> within(Scene scene, float[] xs, float[] ys) {
        int n = scene.nodes().size();
        float[] nodeXs = new float[n];
        float[] nodeYs = new float[n];
        for (int i = 0; i < n; i++) {
            Scene.Spot spot = scene.spot(i);
            nodeXs[i] = (float) spot.x();
            nodeYs[i] = (float) spot.y();
        }
        Chains noLinks = new Chains(new int[1], new float[0], new float[0], new float[0]);
        Spots spots = new Spots(nodeXs, nodeYs, new float[n], (node, dx, dy) -> false);
        return Arrays.stream(new PickIndex(noLinks, spots).nodesWithin(xs, ys))
                .mapToObj(node -> scene.nodes().get(node).node())
                .toList();
    }

    /// What is under the pointer.
    public sealed interface Hit {

        /// A node.
        record OnNode(ChartNode node) implements Hit {}

        /// A link.
        record OnLink(ChartLink link) implements Hit {}
    }

    /// The abscissa in device pixels from the chart's origin of one on the canvas.
    static double across(Scene scene, double x) {
        return x * scene.geometry().scale() + scene.left();
    }

    /// The ordinate in device pixels from the chart's origin of one on the canvas.
    static double down(Scene scene, double y) {
        return y * scene.geometry().scale() + scene.top();
    }
}
