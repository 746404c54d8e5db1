package org.sourceline.network.layout;

import java.util.Arrays;
import java.util.Comparator;
import org.sourceline.job.Progress;
import org.sourceline.network.order.CuthillMcKee;
import org.sourceline.network.order.Lanes;

/// A grid of rows: type by type in the order of names, or in an order that keeps linked nodes near each other.
final class Grid {

    private static final double GAP = 6;
    private static final int FEW = 150;

    /// How many rows a strip has.
    private static final int STRIP = 5;

    /// How far apart blocks and strips are, as a share of a cell.
    private static final double APART = 0.6;

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

    /// Row after row to and fro, in reverse Cuthill–McKee order, in which linked nodes have near numbers; of many
    /// nodes, community by community, in strips of several rows, so that each stands in one block.
    void byLinks(Progress progress) {
        if (at.nodes() > FEW) {
            inStrips(Lanes.of(at.graph, progress));
            return;
        }
        int[] order = CuthillMcKee.order(at.graph);
        int columns = columns(order.length);
        for (int i = 0; i < order.length; i++) {
            int row = i / columns;
            int column = i % columns;
            set(order[i], row % 2 == 0 ? column : columns - 1 - column, row * height);
        }
    }

    /// Strips to and fro, each column after column; every lane begins a column, a little apart.
    private void inStrips(int[] lanes) {
        Integer[] order = new Integer[at.nodes()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingInt(node -> lanes[node]));
        double columns = columns(1.15 * order.length);
        double x = 0;
        int row = 0;
        int strip = 0;
        for (int i = 0; i < order.length; i++) {
            boolean next = i > 0 && lanes[order[i]] != lanes[order[i - 1]];
            if (next || row == STRIP) {
                x += next ? 1 + APART : 1;
                row = 0;
            }
            if (x >= columns) {
                x = 0;
                strip++;
            }
            at.xs[order[i]] = (strip % 2 == 0 ? x : columns - x) * width;
            at.ys[order[i]] = (strip * (STRIP + 2 * APART) + row++) * height;
        }
    }

    private void set(int node, int column, double y) {
        at.xs[node] = column * width;
        at.ys[node] = y;
    }
}
