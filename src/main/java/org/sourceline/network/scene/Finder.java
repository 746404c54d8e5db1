package org.sourceline.network.scene;

import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;
import org.sourceline.network.pick.Chains;
import org.sourceline.network.pick.PickIndex;
import org.sourceline.network.pick.Spots;

/// Finds what of a geometry is where, in device pixels from the chart's origin: in a large one by an index that is made
/// off to the side when it is first asked for, in a small one, and until then, by looking at everything.
final class Finder {

    /// Nothing.
    static final int NONE = PickIndex.NONE;

    /// The number of links from which an index is worth making.
    private static final int LARGE = 20_000;

    private final Geometry geometry;
    private boolean asked;
    private volatile @Nullable PickIndex index;

    Finder(Geometry geometry) {
        this.geometry = geometry;
    }

    /// The node that covers a point; of several the one whose middle is nearest, or the topmost.
    int node(double x, double y) {
        PickIndex known = index();
        if (known != null) {
            return known.node(x, y);
        }
        int best = NONE;
        double nearest = Double.MAX_VALUE;
        for (int i = 0; i < geometry.design().nodes(); i++) {
            double dx = x - geometry.x(i) / (double) Geometry.ONE;
            double dy = y - geometry.y(i) / (double) Geometry.ONE;
            double far = dx * dx + dy * dy;
            if (far < nearest && geometry.shape(i).covers(dx, dy, geometry.radius(i))) {
                nearest = far;
                best = i;
            }
        }
        return best;
    }

    /// The link nearest to a point, within so many pixels.
    int link(double x, double y, double tolerance) {
        PickIndex known = index();
        if (known != null) {
            return known.link(x, y, tolerance);
        }
        int best = NONE;
        double nearest = tolerance;
        for (int i = 0; i < geometry.design().links(); i++) {
            int left = (int) Math.floor((x - nearest) * Geometry.ONE);
            int top = (int) Math.floor((y - nearest) * Geometry.ONE);
            int right = (int) Math.ceil((x + nearest) * Geometry.ONE);
            int bottom = (int) Math.ceil((y + nearest) * Geometry.ONE);
            if (geometry.touches(i, left, top, right, bottom)) {
                double far = geometry.course(i).distance(x, y);
                if (far <= nearest) {
                    nearest = far;
                    best = i;
                }
            }
        }
        return best;
    }

    private @Nullable PickIndex index() {
        geometry.runLinks();
        if (geometry.design().links() >= LARGE && !asked) {
            asked = true;
            ForkJoinPool.commonPool().execute(this::make);
        }
        return index;
    }

    /// Makes the index.
    void make() {
        Design design = geometry.design();
        int[] first = new int[design.links() + 1];
        for (int i = 0; i < design.links(); i++) {
            first[i + 1] = first[i] + geometry.points(i);
        }
        float[] xs = new float[first[design.links()]];
        float[] ys = new float[xs.length];
        for (int i = 0; i < design.links(); i++) {
            for (int point = 0; point < geometry.points(i); point++) {
                xs[first[i] + point] = geometry.x(i, point) / (float) Geometry.ONE;
                ys[first[i] + point] = geometry.y(i, point) / (float) Geometry.ONE;
            }
        }
        float[] nodeXs = new float[design.nodes()];
        float[] nodeYs = new float[design.nodes()];
        float[] reaches = new float[design.nodes()];
        for (int i = 0; i < design.nodes(); i++) {
            nodeXs[i] = geometry.x(i) / (float) Geometry.ONE;
            nodeYs[i] = geometry.y(i) / (float) Geometry.ONE;
            reaches[i] = geometry.radius(i) * 1.5f;
        }
        Spots spots = new Spots(
                nodeXs, nodeYs, reaches, (node, dx, dy) -> geometry.shape(node).covers(dx, dy, geometry.radius(node)));
        index = new PickIndex(new Chains(first, xs, ys, new float[design.links()]), spots);
    }
}
