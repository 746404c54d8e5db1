package org.sourceline.network.scene;

import java.util.stream.IntStream;
import org.sourceline.network.NodeShape;
import org.sourceline.network.Positions;

/// The geometry of a chart at one zoom: where nodes are and where links run, wherever the camera stands.
///
/// Lengths are in device pixels, coordinates in 256ths of them from the chart's origin. Whole numbers, so that a chart
/// moved by whole pixels is drawn to the same pixels.
public final class Geometry {

    /// Steps to a device pixel.
    public static final int ONE = 256;

    private static final int PIECE = 4096;
    private static final double GAP = 2.5;
    private static final double APART = 19;
    private static final double FARTHEST = 1 << 29;

    /// Nodes of a smaller radius, in pixels, are all taken for discs where links end.
    private static final double DOT = 2.5;

    private final Design design;
    private final Positions positions;
    private final double zoom;
    private final double scale;
    private final double growth;
    private final float least;
    private final float factor;
    private final float[] widths = new float[Design.WIDEST + 1];
    private final float[] arrows = new float[Design.WIDEST + 1];
    private final int[] xs;
    private final int[] ys;
    private final int[] ends;
    private final Bends bends;
    private final Finder finder = new Finder(this);
    private boolean run;

    /// The geometry of positions.
    ///
    /// @param zoom canvas pixels to a unit of the chart
    /// @param scale device pixels to a canvas pixel
    public Geometry(Design design, Positions positions, double zoom, double scale) {
        this.design = design;
        this.positions = positions;
        this.zoom = zoom;
        this.scale = scale;
        growth = Math.clamp(Math.pow(zoom, 0.75), 0.1, 1.6);
        least = (float) (1.4 * scale);
        factor = (float) (growth * scale);
        for (int i = 0; i < widths.length; i++) {
            widths[i] = (float) ((1.2 + Math.min(3.8, 0.62 * i)) * Math.clamp(growth, 0.5, 1.2) * scale);
            arrows[i] = (float) ((6.5 * scale + 1.5 * widths[i]) * Math.clamp(growth, 0.3, 1.2));
        }
        xs = new int[design.nodes()];
        ys = new int[design.nodes()];
        ends = new int[4 * design.links()];
        bends = new Bends(this, Math.clamp(APART * Math.sqrt(zoom), 2, 22) * scale);
        inParts(design.nodes(), this::place);
    }

    /// Works out where links run, unless that is done; before it, only nodes may be asked for.
    public synchronized void runLinks() {
        if (!run) {
            inParts(design.links(), this::run);
            run = true;
        }
    }

    private interface Part {
        void of(int from, int to);
    }

    private static void inParts(int count, Part part) {
        int parts = (count + PIECE - 1) / PIECE;
        IntStream each = IntStream.range(0, parts);
        (parts > 2 ? each.parallel() : each).forEach(i -> part.of(i * PIECE, Math.min(count, (i + 1) * PIECE)));
    }

    private void place(int from, int to) {
        for (int i = from; i < to; i++) {
            xs[i] = fixed(positions.x(i));
            ys[i] = fixed(positions.y(i));
        }
    }

    /// A coordinate of the chart in this geometry.
    public int fixed(double chart) {
        return (int) Math.rint(Math.clamp(chart * (zoom * scale * ONE), -FARTHEST, FARTHEST));
    }

    private void run(int first, int last) {
        for (int i = first; i < last; i++) {
            int slot = design.slot(i);
            if (slot < 0) {
                straight(i);
            } else {
                bends.bend(i, slot, ends);
            }
        }
    }

    /// From border to border; where nodes touch, a point half-way.
    private void straight(int link) {
        int from = design.from(link);
        int to = design.to(link);
        float dx = (xs[to] - xs[from]) / (float) ONE;
        float dy = (ys[to] - ys[from]) / (float) ONE;
        float length = (float) Math.sqrt(dx * dx + dy * dy);
        float start = border(from, dx, dy);
        float end = length - border(to, -dx, -dy);
        if (start >= end) {
            start = length / 2;
            end = start;
        }
        float step = length == 0 ? 0 : ONE / length;
        ends[4 * link] = xs[from] + (int) Math.rint(start * step * dx);
        ends[4 * link + 1] = ys[from] + (int) Math.rint(start * step * dy);
        ends[4 * link + 2] = xs[from] + (int) Math.rint(end * step * dx);
        ends[4 * link + 3] = ys[from] + (int) Math.rint(end * step * dy);
    }

    /// How far from a node's middle a line in that direction ends.
    float border(int node, float dx, float dy) {
        float radius = radius(node);
        return (radius < DOT * scale ? radius : Reach.of(design.shape(node)).toward(dx, dy) * radius) + gap();
    }

    private float gap() {
        return (float) (GAP * Math.clamp(growth, 0.2, 1) * scale);
    }

    /// The design of the chart.
    public Design design() {
        return design;
    }

    /// The positions it was worked out from.
    public Positions positions() {
        return positions;
    }

    /// Canvas pixels to a unit of the chart.
    public double zoom() {
        return zoom;
    }

    /// Device pixels to a canvas pixel.
    public double scale() {
        return scale;
    }

    /// The abscissa of a node's middle.
    public int x(int node) {
        return xs[node];
    }

    /// The ordinate of a node's middle.
    public int y(int node) {
        return ys[node];
    }

    /// The radius of a node.
    public float radius(int node) {
        return Math.max(least, design.radius(node) * factor);
    }

    /// The width of the rim in the canvas's colour around a node.
    public double rim() {
        return 1.5 * Math.clamp(2 * growth, 0.25, 1) * scale;
    }

    /// How much larger all marks are than at zoom 1, but for the least sizes that can be seen.
    double growth() {
        return growth;
    }

    /// The shape of a node.
    public NodeShape shape(int node) {
        return design.shape(node);
    }

    /// The width of a link's line.
    public float width(int link) {
        return widths[design.weight(link)];
    }

    /// The length of a link's arrowhead, 0 where it has none.
    public float arrow(int link) {
        return design.isHeaded(link) ? arrows[design.weight(link)] : 0;
    }

    /// Whether the box around a link touches a rectangle.
    public boolean touches(int link, int left, int top, int right, int bottom) {
        int x0 = ends[4 * link];
        int y0 = ends[4 * link + 1];
        int x1 = ends[4 * link + 2];
        int y1 = ends[4 * link + 3];
        return Math.max(y0, y1) >= top
                && Math.min(y0, y1) <= bottom
                && Math.max(x0, x1) >= left
                && Math.min(x0, x1) <= right;
    }

    /// Whether nothing of a link is to be seen, since its nodes touch.
    public boolean isHidden(int link) {
        return ends[4 * link] == ends[4 * link + 2] && ends[4 * link + 1] == ends[4 * link + 3];
    }

    /// Whether a link is one straight line.
    public boolean isStraight(int link) {
        return design.slot(link) < 0;
    }

    /// The number of points of a link's chain.
    public int points(int link) {
        return isStraight(link) ? 2 : bends.points(design.slot(link));
    }

    /// The abscissa of a point of a link's chain.
    public int x(int link, int point) {
        return isStraight(link) ? ends[4 * link + 2 * point] : bends.x(design.slot(link), point);
    }

    /// The ordinate of a point of a link's chain.
    public int y(int link, int point) {
        return isStraight(link) ? ends[4 * link + 1 + 2 * point] : bends.y(design.slot(link), point);
    }

    /// The course of a link, in device pixels from the chart's origin.
    Curve course(int link) {
        return course(link, 1, 0, 0);
    }

    /// The course of a link, so many times as large, from a point that is so many device pixels from the chart's
    /// origin.
    Curve course(int link, double by, int left, int top) {
        double[] courseXs = new double[points(link)];
        double[] courseYs = new double[courseXs.length];
        for (int i = 0; i < courseXs.length; i++) {
            courseXs[i] = ((double) x(link, i) / ONE - left) * by;
            courseYs[i] = ((double) y(link, i) / ONE - top) * by;
        }
        return new Curve(courseXs, courseYs);
    }

    /// Finds what is where.
    Finder finder() {
        return finder;
    }
}
