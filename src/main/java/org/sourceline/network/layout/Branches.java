package org.sourceline.network.layout;

import java.util.Arrays;
import java.util.Comparator;
import org.sourceline.network.order.Rows;

/// The branches of a broad hierarchy, each with all that hangs on it in a box: who leads on top, who leads nobody
/// next, and its branches in rows below.
final class Branches {

    private static final double LEAF_GAP = 10;
    private static final double BRANCH_GAP = 44;

    private final Sketch at;
    private final int[] component;
    private final Rows below;
    private final int[] order;
    private final double aspect;
    private final double[] widths;
    private final double[] heights;
    private final double[] lefts;
    private final double[] tops;

    Branches(Sketch sketch, Levels levels, int[] component, double aspect) {
        at = sketch;
        this.component = component;
        this.aspect = aspect;
        int n = component.length;
        int[] index = new int[sketch.nodes()];
        for (int i = 0; i < n; i++) {
            index[component[i]] = i;
        }
        int[] above = new int[n];
        Arrays.setAll(above, i -> levels.parent(component[i]) < 0 ? n : index[levels.parent(component[i])]);
        int[] each = new int[n];
        Arrays.setAll(each, i -> i);
        below = Rows.of(n + 1, above, each);
        order = topDown(n);
        widths = new double[n + 1];
        heights = new double[n + 1];
        lefts = new double[n + 1];
        tops = new double[n + 1];
    }

    /// Everyone after whom it hangs on, from the invisible one that those on top hang on.
    private int[] topDown(int n) {
        int[] walk = new int[n + 1];
        walk[0] = n;
        int end = 1;
        for (int i = 0; i < end; i++) {
            for (int k = below.start(walk[i]); k < below.end(walk[i]); k++) {
                walk[end++] = below.target(k);
            }
        }
        return walk;
    }

    void place() {
        for (int i = order.length - 1; i >= 0; i--) {
            box(order[i]);
        }
        for (int branch : order) {
            for (int k = below.start(branch); k < below.end(branch); k++) {
                lefts[below.target(k)] += lefts[branch];
                tops[below.target(k)] += tops[branch];
            }
            if (branch < component.length) {
                int node = component[branch];
                at.xs[node] = lefts[branch] + widths[branch] / 2;
                at.ys[node] = tops[branch] + at.boxes.above(node);
            }
        }
    }

    /// Sets what hangs on one in rows below it, the largest first, and gives the whole its size.
    private void box(int branch) {
        boolean visible = branch < component.length;
        double own = visible ? at.boxes.height(component[branch]) : 0;
        Integer[] parts = new Integer[below.size(branch)];
        double area = 0;
        double widest = visible ? at.boxes.width(component[branch]) : 0;
        for (int i = 0; i < parts.length; i++) {
            parts[i] = below.target(below.start(branch) + i);
            area += (widths[parts[i]] + gap(parts[i])) * (heights[parts[i]] + gap(parts[i]));
            widest = Math.max(widest, widths[parts[i]]);
        }
        Arrays.sort(
                parts,
                Comparator.comparing((Integer part) -> below.size(part) > 0)
                        .thenComparingInt(this::kind)
                        .thenComparingDouble(part -> -heights[part]));
        double limit = Math.max(widest, Math.sqrt(area * Math.max(1, aspect)) * 1.05);
        double y = own + (parts.length == 0 ? 0 : BRANCH_GAP * (visible ? 0.7 : 0));
        double broad = visible ? at.boxes.width(component[branch]) : 0;
        for (int first = 0; first < parts.length; ) {
            int last = first + 1;
            double width = widths[parts[first]];
            while (last < parts.length
                    && gap(parts[last]) == gap(parts[first])
                    && width + gap(parts[last]) + widths[parts[last]] <= limit) {
                width += gap(parts[last]) + widths[parts[last]];
                last++;
            }
            row(parts, first, last, y, limit - width);
            broad = Math.max(broad, width);
            double highest = 0;
            for (int i = first; i < last; i++) {
                highest = Math.max(highest, heights[parts[i]]);
            }
            y += highest + (last < parts.length ? Math.max(gap(parts[first]), gap(parts[last])) : LEAF_GAP);
            first = last;
        }
        widths[branch] = parts.length == 0 ? broad : limit;
        heights[branch] = y;
    }

    private void row(Integer[] parts, int first, int last, double y, double spare) {
        double x = spare / 2;
        for (int i = first; i < last; i++) {
            lefts[parts[i]] = x;
            tops[parts[i]] = y;
            x += widths[parts[i]] + (i + 1 < last ? gap(parts[i + 1]) : 0);
        }
    }

    /// The number of a leaf's type, so that leaves stand type by type.
    private int kind(int part) {
        return below.size(part) > 0 ? 0 : at.traits.kind(component[part]);
    }

    private double gap(int part) {
        return below.size(part) == 0 ? LEAF_GAP : BRANCH_GAP;
    }
}
