package org.sourceline.network;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.BitSet;
import org.sourceline.model.chart.Note;

/// Where the nodes of a chart are: a snapshot that never changes, in chart units (pixels at zoom 1, downwards).
public final class Positions {

    /// The most nodes whose names are given room: in a larger chart few names are seen at once.
    public static final int MOST_NAMED = 1500;

    private static final double ASIDE = 24;
    private static final double ABOVE = 30;
    private static final double BELOW = 44;

    private final Chart chart;
    private final double[] xs;
    private final double[] ys;
    private final BitSet pinned;
    private final Rectangle2D middles;
    private final Ground ground;

    /// A snapshot.
    ///
    /// @param xs abscissa of each node, in the chart's order
    /// @param ys ordinate of each node, in the chart's order
    /// @param pinned the nodes that the analyst has put where they are
    public Positions(Chart chart, double[] xs, double[] ys, BitSet pinned) {
        this((BitSet) pinned.clone(), chart, xs.clone(), ys.clone(), Ground.NONE);
    }

    /// A snapshot of what nobody else changes.
    private Positions(BitSet pinned, Chart chart, double[] xs, double[] ys, Ground ground) {
        if (xs.length != chart.nodes().size() || ys.length != xs.length) {
            throw new IllegalArgumentException("A chart of " + chart.nodes().size() + " nodes needs as many places");
        }
        this.chart = chart;
        this.xs = xs;
        this.ys = ys;
        this.pinned = pinned;
        this.ground = ground;
        middles = around(xs, ys);
    }

    /// The same on that ground.
    public Positions on(Ground drawn) {
        return new Positions(pinned, chart, xs, ys, drawn);
    }

    /// What is drawn below them.
    public Ground ground() {
        return ground;
    }

    private static Rectangle2D around(double[] xs, double[] ys) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int i = 0; i < xs.length; i++) {
            left = Math.min(left, xs[i]);
            right = Math.max(right, xs[i]);
            top = Math.min(top, ys[i]);
            bottom = Math.max(bottom, ys[i]);
        }
        return xs.length == 0
                ? new Rectangle2D.Double()
                : new Rectangle2D.Double(left, top, right - left, bottom - top);
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
        boolean same = chart == target.chart;
        for (int i = 0; i < nextXs.length; i++) {
            int here =
                    same ? i : chart.indexOf(target.chart.nodes().get(i).id()).orElse(-1);
            if (here >= 0) {
                nextXs[i] = xs[here] + share * (nextXs[i] - xs[here]);
                nextYs[i] = ys[here] + share * (nextYs[i] - ys[here]);
            }
        }
        return new Positions(target.pinned, target.chart, nextXs, nextYs, target.ground);
    }

    /// The smallest rectangle that holds every node's middle; known from the start.
    public Rectangle2D middles() {
        return middles.getBounds2D();
    }

    /// The rectangle that holds every node's middle, widened by room for nodes and their labels.
    public Rectangle2D bounds() {
        Rectangle2D bounds = new Rectangle2D.Double();
        if (xs.length > 0) {
            double left = middles.getMinX() - ASIDE;
            double right = middles.getMaxX() + ASIDE;
            for (int i = 0; i < xs.length && xs.length <= MOST_NAMED; i++) {
                double half = 6 + Typeface.width(chart.nodes().get(i).name(), Typeface.LABEL, false) / 2;
                left = Math.min(left, xs[i] - half);
                right = Math.max(right, xs[i] + half);
            }
            bounds.setFrame(left, middles.getMinY() - ABOVE, right - left, middles.getHeight() + ABOVE + BELOW);
        }
        for (Note note : chart.notes()) {
            Rectangle2D card = NoteCard.of(note).bounds();
            bounds = bounds.isEmpty() ? card : bounds.createUnion(card);
        }
        return bounds;
    }

    /// The point half-way between two nodes of the chart, given by their ids.
    public Point2D between(String one, String other) {
        int from = chart.indexOf(one).orElseThrow();
        int to = chart.indexOf(other).orElseThrow();
        return new Point2D.Double((xs[from] + xs[to]) / 2, (ys[from] + ys[to]) / 2);
    }
}
