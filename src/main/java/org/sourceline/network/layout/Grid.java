package org.sourceline.network.layout;

import java.util.Arrays;
import java.util.Comparator;
import org.sourceline.network.order.CuthillMcKee;

/// A grid of rows: type by type in the order of names, or in an order that keeps linked nodes near each other.
final class Grid {

    private static final double GAP = 6;

    private final Sketch at;
    private final double aspect;
    private final double width;
    private final double height;

    /// A grid for a canvas `aspect` times as wide as high.
    Grid(Sketch sketch, double aspect) {
        at = sketch;
        this.aspect = aspect;
        width = sketch.widest(sketch.all()) + GAP;
        height = sketch.highest(sketch.all()) + GAP;
    }

    private int columns(double cells) {
        return Math.max(1, (int) Math.round(Math.sqrt(cells * height / width * aspect)));
    }

    /// Each type begins a new row; nodes stand in the chart's order, which is by name.
    void byType() {
        Integer[] order = new Integer[at.nodes()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingInt(node -> at.traits.kind(node)));
        int groups =
                (int) Arrays.stream(at.all()).map(at.traits::kind).distinct().count();
        int columns = columns(at.nodes() + groups / 2.0);
        columns = columns(at.nodes() + groups * columns / 2.0);
        double y = 0;
        int column = 0;
        for (int i = 0; i < order.length; i++) {
            boolean next = i > 0 && at.traits.kind(order[i]) != at.traits.kind(order[i - 1]);
            if (next || column == columns) {
                y += next ? 1.4 * height : height;
                column = 0;
            }
            set(order[i], column++, y);
        }
    }

    /// Row after row to and fro, in reverse Cuthill–McKee order, in which linked nodes have near numbers.
    void byLinks() {
        int[] order = CuthillMcKee.order(at.graph);
        int columns = columns(order.length);
        for (int i = 0; i < order.length; i++) {
            int row = i / columns;
            int column = i % columns;
            set(order[i], row % 2 == 0 ? column : columns - 1 - column, row * height);
        }
    }

    private void set(int node, int column, double y) {
        at.xs[node] = column * width;
        at.ys[node] = y;
    }
}
