package org.sourceline.network.pick;

import java.util.stream.IntStream;

/// What is where on the chart: the link or node under a point, the nodes within a rectangle or a lasso.
///
/// All of it is made at once, on whatever thread, and never changes; any thread may ask. Points are in the space of the
/// arrays, so while the chart is only panned the same index serves. Of a few hundred pieces each is looked at; more are
/// in a uniform grid.
public final class PickIndex {

    /// Nothing.
    public static final int NONE = -1;

    private static final int MOST_CELLS = 192;
    private static final int FEW = 512;

    /// So much more is looked at as rounding may misplace.
    private static final double SLACK = 0.5;

    private final Chains chains;
    private final Spots spots;
    private final Cells pieces;
    private final Cells nodes;
    private final double widest;

    /// An index of these links and nodes.
    public PickIndex(Chains chains, Spots spots) {
        this.chains = chains;
        this.spots = spots;
        double half = 0;
        for (float each : chains.halfWidths) {
            half = Math.max(half, each);
        }
        widest = half;
        pieces = grid(chains.xs, chains.ys, chains.xs.length);
        for (int round = 0; round < 2; round++) {
            addPieces();
            if (round == 0) {
                pieces.store();
            }
        }
        nodes = grid(spots.xs, spots.ys, spots.count());
        for (int round = 0; round < 2; round++) {
            addNodes();
            if (round == 0) {
                nodes.store();
            }
        }
    }

    private static Cells grid(float[] xs, float[] ys, int count) {
        float left = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (int i = 0; i < xs.length; i++) {
            left = Math.min(left, xs[i]);
            right = Math.max(right, xs[i]);
            top = Math.min(top, ys[i]);
            bottom = Math.max(bottom, ys[i]);
        }
        int side = count <= FEW ? 1 : (int) Math.min(MOST_CELLS, Math.sqrt(count));
        return new Cells(left, top, right, bottom, side);
    }

    private void addPieces() {
        for (int chain = 0; chain < chains.count(); chain++) {
            for (int i = chains.first[chain]; i + 1 < chains.first[chain + 1]; i++) {
                pieces.addPiece(i, chains.xs[i], chains.ys[i], chains.xs[i + 1], chains.ys[i + 1]);
            }
        }
    }

    private void addNodes() {
        for (int i = 0; i < spots.count(); i++) {
            float reach = spots.reaches[i];
            nodes.addBox(i, spots.xs[i] - reach, spots.ys[i] - reach, spots.xs[i] + reach, spots.ys[i] + reach);
        }
    }

    /// The topmost node that covers a point, or [#NONE].
    public int node(double x, double y) {
        int row = nodes.row(y);
        int column = nodes.column(x);
        for (int at = nodes.end(row, column) - 1; at >= nodes.begin(row, column); at--) {
            if (spots.covers(nodes.item(at), x, y)) {
                return nodes.item(at);
            }
        }
        return NONE;
    }

    /// The link whose line is nearest to a point and at most `tolerance` away, the topmost of those equally near, or
    /// [#NONE]. A point on a line is 0 away from it.
    public int link(double x, double y, double tolerance) {
        Search search = new Search(x, y, tolerance);
        int ownRow = pieces.row(y);
        int ownColumn = pieces.column(x);
        search.look(ownRow, ownColumn);
        double reach = search.nearest + widest + SLACK;
        int lastRow = pieces.row(y + reach);
        int lastColumn = pieces.column(x + reach);
        for (int row = pieces.row(y - reach); row <= lastRow; row++) {
            for (int column = pieces.column(x - reach); column <= lastColumn; column++) {
                if (row != ownRow || column != ownColumn) {
                    search.look(row, column);
                }
            }
        }
        return search.best;
    }

    /// A search for the link nearest to a point, cell by cell.
    private final class Search {

        private final double x;
        private final double y;
        private double nearest;
        private int best = NONE;

        Search(double x, double y, double tolerance) {
            this.x = x;
            this.y = y;
            nearest = tolerance;
        }

        private void look(int row, int column) {
            for (int at = pieces.begin(row, column); at < pieces.end(row, column); at++) {
                int piece = pieces.item(at);
                double square = chains.squaredDistance(piece, x, y);
                if (square <= (nearest + widest) * (nearest + widest)) {
                    int chain = chainOf(piece);
                    double far = Math.max(0, Math.sqrt(square) - chains.halfWidths[chain]);
                    if (far < nearest || (far == nearest && chain > best)) {
                        nearest = far;
                        best = chain;
                    }
                }
            }
        }
    }

    private int chainOf(int piece) {
        int low = 0;
        int high = chains.count();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (chains.first[middle] <= piece) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The nodes whose middles are within a rectangle, ascending.
    public int[] nodesWithin(double left, double top, double right, double bottom) {
        return IntStream.range(0, spots.count())
                .filter(i -> spots.xs[i] >= left && spots.xs[i] <= right && spots.ys[i] >= top && spots.ys[i] <= bottom)
                .toArray();
    }

    /// The nodes whose middles are within a closed lasso, ascending; where it crosses itself, what it goes around once.
    public int[] nodesWithin(float[] lassoXs, float[] lassoYs) {
        double left = IntStream.range(0, lassoXs.length)
                .mapToDouble(i -> lassoXs[i])
                .min()
                .orElse(0);
        double right = IntStream.range(0, lassoXs.length)
                .mapToDouble(i -> lassoXs[i])
                .max()
                .orElse(0);
        double top = IntStream.range(0, lassoYs.length)
                .mapToDouble(i -> lassoYs[i])
                .min()
                .orElse(0);
        double bottom = IntStream.range(0, lassoYs.length)
                .mapToDouble(i -> lassoYs[i])
                .max()
                .orElse(0);
        return IntStream.of(nodesWithin(left, top, right, bottom))
                .filter(i -> isAround(lassoXs, lassoYs, spots.xs[i], spots.ys[i]))
                .toArray();
    }

    private static boolean isAround(float[] xs, float[] ys, double x, double y) {
        boolean inside = false;
        int before = xs.length - 1;
        for (int i = 0; i < xs.length; before = i++) {
            if ((ys[i] > y) != (ys[before] > y)) {
                double crossing = xs[i] + (y - ys[i]) / (ys[before] - ys[i]) * (xs[before] - xs[i]);
                inside ^= x < crossing;
            }
        }
        return inside;
    }
}
