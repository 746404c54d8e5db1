package org.sourceline.network;

import java.awt.geom.Rectangle2D;
import java.util.BitSet;
import java.util.OptionalInt;

/// Where the nodes of a chart are: a snapshot that never changes, in chart units (pixels at zoom 1, downwards).
public final class Positions {

    private final Chart chart;
    private final double[] xs;
    private final double[] ys;
    private final BitSet pinned;

    /// A snapshot.
    ///
    /// @param xs abscissa of each node, in the chart's order
    /// @param ys ordinate of each node, in the chart's order
    /// @param pinned the nodes that the analyst has put where they are
    public Positions(Chart chart, double[] xs, double[] ys, BitSet pinned) {
        if (xs.length != chart.nodes().size() || ys.length != xs.length) {
            throw new IllegalArgumentException("A chart of " + chart.nodes().size() + " nodes needs as many places");
        }
        this.chart = chart;
        this.xs = xs.clone();
        this.ys = ys.clone();
        this.pinned = (BitSet) pinned.clone();
    }

    /// The chart whose nodes these are.
    public Chart chart() {
        return chart;
    }

    /// The abscissa of the node with that place in the chart.
    public double x(int node) {
        return xs[node];
    }

    /// The ordinate of the node with that place in the chart.
    public double y(int node) {
        return ys[node];
    }

    /// Whether the analyst has put that node where it is.
    public boolean pinned(int node) {
        return pinned.get(node);
    }

    /// Every abscissa, in the chart's order.
    public double[] xs() {
        return xs.clone();
    }

    /// Every ordinate, in the chart's order.
    public double[] ys() {
        return ys.clone();
    }

    /// The snapshot on the way from these positions to others, for a chart that moves rather than jumps.
    ///
    /// @param target where everything ends; what these positions do not have is there from the start
    /// @param share 0 for here to 1 for there
    public Positions toward(Positions target, double share) {
        double[] nextXs = target.xs();
        double[] nextYs = target.ys();
        for (int i = 0; i < nextXs.length; i++) {
            OptionalInt here = chart.indexOf(target.chart.nodes().get(i).id());
            if (here.isPresent()) {
                nextXs[i] = xs[here.getAsInt()] + share * (nextXs[i] - xs[here.getAsInt()]);
                nextYs[i] = ys[here.getAsInt()] + share * (nextYs[i] - ys[here.getAsInt()]);
            }
        }
        return new Positions(target.chart, nextXs, nextYs, target.pinned);
    }

    /// The rectangle that holds every node's middle, widened by room for nodes and their labels.
    public Rectangle2D bounds() {
        Rectangle2D bounds = new Rectangle2D.Double();
        for (int i = 0; i < xs.length; i++) {
            double half = Math.max(24, Typeface.width(chart.nodes().get(i).name(), Typeface.LABEL, false) / 2 + 6);
            Rectangle2D box = new Rectangle2D.Double(xs[i] - half, ys[i] - 30, 2 * half, 74);
            bounds = i == 0 ? box : bounds.createUnion(box);
        }
        return bounds;
    }
}
