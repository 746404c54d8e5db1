package org.sourceline.network.layout;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import org.sourceline.job.Progress;
import org.sourceline.network.order.Lanes;

/// A line of time from left to right: each node where it first appears, the undated apart; a band for each type, or in
/// a large chart for each community, beside those it has most links with.
final class Timeline {

    private static final double GAP = 6;
    private static final double BETWEEN_BANDS = 22;
    private static final int FEW = 150;

    /// How many columns of undated nodes a band of a large chart has.
    private static final int COLUMNS = 4;

    /// How far from its earliest time a node may stand at most, as a share of all time.
    private static final double WIDEST = 1 / 24.0;

    private final Sketch at;
    private final double aspect;
    private final double width;
    private final double height;
    private final boolean broad;
    private final int[] bands;

    /// How far to the right of its earliest time each node may stand.
    private final double[] slots;

    /// A line of time for a canvas `aspect` times as wide as high.
    Timeline(Sketch sketch, double aspect, Progress progress) {
        at = sketch;
        this.aspect = aspect;
        width = sketch.widest(sketch.all()) + GAP;
        height = sketch.highest(sketch.all()) + GAP;
        broad = sketch.nodes() > FEW;
        slots = new double[sketch.nodes()];
        bands = broad
                ? Lanes.of(sketch.graph, progress)
                : Arrays.stream(sketch.all()).map(sketch.traits::kind).toArray();
    }

    void place() {
        Integer[] dated = Arrays.stream(at.all())
                .filter(node -> broad || isDated(node))
                .boxed()
                .sorted(Comparator.comparingInt((Integer node) -> bands[node])
                        .thenComparingDouble(node -> at.traits.time(node)))
                .toArray(Integer[]::new);
        int[] undated =
                Arrays.stream(at.all()).filter(node -> !broad && !isDated(node)).toArray();
        double length = Math.max(6 * width, Math.sqrt(2.2 * dated.length * width * height * aspect));
        double low = bands(dated, length);
        for (int round = 0; round < 3 && low * aspect > length; round++) {
            length = (length + low * aspect) / 2;
            low = bands(dated, length);
        }
        apart(undated, low);
    }

    private boolean isDated(int node) {
        return !Double.isNaN(at.traits.time(node));
    }

    /// Sets the dated in bands, so many pixels from first to last; how far down they reach.
    private double bands(Integer[] dated, double length) {
        double first = Arrays.stream(dated)
                .mapToDouble(node -> at.traits.time(node))
                .filter(time -> !Double.isNaN(time))
                .min()
                .orElse(0);
        double last = Arrays.stream(dated)
                .mapToDouble(node -> at.traits.time(node))
                .filter(time -> !Double.isNaN(time))
                .max()
                .orElse(0);
        double day = last > first ? length / (last - first) : 0;
        double top = 0;
        for (int i = 0; i < dated.length; ) {
            int end = i;
            while (end < dated.length && bands[dated[end]] == bands[dated[i]]) {
                end++;
            }
            for (int k = i; k < end; k++) {
                at.xs[dated[k]] = (at.traits.time(dated[k]) - first) * day;
                slots[dated[k]] = broad ? Math.min(length * WIDEST, at.traits.span(dated[k]) * day) : 0;
            }
            top += band(Arrays.copyOfRange(dated, i, end), top) + (broad ? 3 : 1) * BETWEEN_BANDS;
            i = end;
        }
        return top;
    }

    /// Sets nodes of one band on as few rows as hold them side by side, each within the time that it may have been, and
    /// the undated, which come last, to the left; how high that is.
    private double band(Integer[] all, double top) {
        Integer[] nodes = Arrays.stream(all).filter(this::isDated).toArray(Integer[]::new);
        double[] ends = new double[nodes.length];
        Arrays.fill(ends, -Double.MAX_VALUE);
        BitSet used = new BitSet();
        int row = -1;
        double before = Double.NaN;
        for (int node : nodes) {
            row = at.xs[node] == before && slots[node] == 0 ? row + 1 : 0;
            before = at.xs[node];
            while (ends[row] > at.xs[node] + slots[node] - at.boxes.half(node)) {
                row++;
            }
            at.xs[node] = Math.max(at.xs[node], ends[row] + at.boxes.half(node));
            ends[row] = at.xs[node] + at.boxes.half(node) + GAP;
            used.set(row);
            at.ys[node] = top + row * height;
        }
        for (int i = nodes.length; i < all.length; i++) {
            int place = i - nodes.length;
            int down = place / COLUMNS;
            at.xs[all[i]] = -(place % COLUMNS + 1.6) * width;
            at.ys[all[i]] = top + down * height;
        }
        int left = (all.length - nodes.length + COLUMNS - 1) / COLUMNS;
        return Math.max(used.cardinality(), left) * height;
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
