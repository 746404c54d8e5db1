package org.sourceline.network.layout;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;

/// A line of time from left to right: each node where it first appears, a band for each type, the undated apart.
final class Timeline {

    private static final double GAP = 6;
    private static final double BETWEEN_BANDS = 22;

    private final Sketch at;
    private final double aspect;
    private final double width;
    private final double height;

    /// A line of time for a canvas `aspect` times as wide as high.
    Timeline(Sketch sketch, double aspect) {
        at = sketch;
        this.aspect = aspect;
        width = sketch.widest(sketch.all()) + GAP;
        height = sketch.highest(sketch.all()) + GAP;
    }

    void place() {
        Integer[] dated = Arrays.stream(at.all())
                .filter(node -> !Double.isNaN(at.traits.time(node)))
                .boxed()
                .sorted(Comparator.comparingInt((Integer node) -> at.traits.kind(node))
                        .thenComparingDouble(node -> at.traits.time(node)))
                .toArray(Integer[]::new);
        int[] undated = Arrays.stream(at.all())
                .filter(node -> Double.isNaN(at.traits.time(node)))
                .toArray();
        double length = Math.max(6 * width, Math.sqrt(2.2 * dated.length * width * height * aspect));
        double low = bands(dated, length);
        for (int round = 0; round < 3 && low * aspect > length; round++) {
            length = (length + low * aspect) / 2;
            low = bands(dated, length);
        }
        apart(undated, low);
    }

    /// Sets the dated in bands by type, so many pixels from first to last; how far down they reach.
    private double bands(Integer[] dated, double length) {
        double first = Arrays.stream(dated)
                .mapToDouble(node -> at.traits.time(node))
                .min()
                .orElse(0);
        double last = Arrays.stream(dated)
                .mapToDouble(node -> at.traits.time(node))
                .max()
                .orElse(0);
        double day = last > first ? length / (last - first) : 0;
        double top = 0;
        for (int i = 0; i < dated.length; ) {
            int end = i;
            while (end < dated.length && kind(dated[end]) == kind(dated[i])) {
                end++;
            }
            for (int k = i; k < end; k++) {
                at.xs[dated[k]] = (at.traits.time(dated[k]) - first) * day;
            }
            top += band(Arrays.copyOfRange(dated, i, end), top) + BETWEEN_BANDS;
            i = end;
        }
        return top;
    }

    private int kind(int node) {
        return at.traits.kind(node);
    }

    /// Sets nodes of one type on as few rows as hold them side by side; how high that is.
    private double band(Integer[] nodes, double top) {
        double[] ends = new double[nodes.length];
        Arrays.fill(ends, -Double.MAX_VALUE);
        BitSet used = new BitSet();
        int row = -1;
        double before = Double.NaN;
        for (int node : nodes) {
            row = at.xs[node] == before ? row + 1 : 0;
            before = at.xs[node];
            while (ends[row] > at.xs[node] - at.boxes.half(node)) {
                row++;
            }
            ends[row] = at.xs[node] + at.boxes.half(node) + GAP;
            used.set(row);
            at.ys[node] = top + row * height;
        }
        return used.cardinality() * height;
    }

    /// Sets the undated in a block to the left of all dated ones.
    private void apart(int[] undated, double low) {
        int rows = Math.max(1, Math.max((int) (low / height), (int) Math.sqrt(undated.length * width / height / 3)));
        int columns = (undated.length + rows - 1) / rows;
        for (int i = 0; i < undated.length; i++) {
            at.xs[undated[i]] = (i / rows - columns - 1) * width;
            at.ys[undated[i]] = i % rows * height;
        }
    }
}
