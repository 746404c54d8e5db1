package org.sourceline.network.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// Rings around a node: who is one link away on the first, two on the second, each in the sector of whom it hangs on.
///
/// After G. M. Draper and others' survey of radial drawings and K.-P. Yee and others, "Animated exploration of dynamic
/// graphs with radial layout" (2001): sectors as wide as what hangs on them needs. In a large chart, those on whom
/// nobody hangs stand in a block behind whom they hang on, type by type.
final class Rings {

    private static final int DEEP = 15;

    /// How much farther apart than they must be the rings of a large chart are, so that its inner ones need less of the
    /// circle.
    private static final double ROOMY = 1.5;

    private static final double BEYOND = 3;
    private static final int SWEEPS = 6;
    private static final int FEW = 150;
    private static final double TURN = 2 * Math.PI;

    private final Sketch at;
    private final Walk walk;
    private final double aspect;
    private final double[] angles;
    private final double[] shares;
    private final double[] starts;
    private final double[] wides;
    private double[] radii = new double[0];
    private int[] rows = new int[0];
    private int[] layers = new int[0];
    private int longest;
    private final boolean broad;

    /// Rings for a canvas `aspect` times as wide as high.
    Rings(Sketch sketch, double aspect) {
        at = sketch;
        walk = new Walk(sketch.graph);
        this.aspect = aspect;
        broad = sketch.nodes() > FEW;
        int n = sketch.nodes();
        angles = new double[n];
        shares = new double[n];
        starts = new double[n];
        wides = new double[n];
    }

    /// Lays every component out by itself, around that node or its own most linked.
    void place(int around) {
        int[][] components = at.components();
        for (int[] component : components) {
            boolean mine = Arrays.binarySearch(component, around) >= 0;
            int centre = mine ? around : component[0];
            for (int node : mine ? new int[0] : component) {
                centre = at.graph.degree(node) > at.graph.degree(centre) ? node : centre;
            }
            ring(component, centre);
        }
        new Shelves(at, aspect).set(components);
    }

    private void ring(int[] component, int centre) {
        walk.from(centre, component.length);
        rows = rows();
        layers = layers();
        double apart = least(component);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            apart = space(component, apart);
            turn();
            sort();
        }
        radii(component, broad && layers[longest] == 1 ? ROOMY * apart : apart);
        turn();
        set(component);
        if (!broad) {
            new Overlaps(at).partBoxes(component);
        }
    }

    /// How many rows the blocks of each ring have: one in a small chart, else so many that no ring is much longer than
    /// it is broad, but no more than hang on one node.
    private int[] rows() {
        int[] counts = new int[walk.depths[walk.order[walk.order.length - 1]] + 1];
        int[] blocks = new int[counts.length + 1];
        int fullest = 0;
        for (int node : walk.order) {
            fullest = Math.max(fullest, ++counts[walk.depths[node]]);
            blocks[walk.depths[node] + 1] = Math.max(blocks[walk.depths[node] + 1], walk.leaves[node]);
        }
        int most = (int) Math.max(1, Math.round(Math.sqrt((double) fullest / DEEP)));
        return IntStream.range(0, counts.length)
                .map(d -> broad ? Math.clamp(blocks[d], 1, most) : 1)
                .toArray();
    }

    /// How many layers each ring has, one in a small chart, among which its columns take turns: so many that the
    /// fullest is no longer than around a square of all nodes, and the others for how far out they are.
    private int[] layers() {
        int[] counts = new int[rows.length];
        for (int node : walk.order) {
            int depth = walk.depths[node];
            counts[depth] += walk.isLeaf(node) ? 0 : 1;
            if (walk.leaves[node] > 0) {
                counts[depth + 1] += columns(node);
            }
        }
        int fullest = Math.max(1, longest(depth -> counts[depth]));
        double around = 4 * Math.sqrt(walk.order.length) / fullest;
        int[] turns = IntStream.range(0, rows.length)
                .map(depth -> broad ? Math.max(1, (int) (counts[depth] / (around * Math.max(1, depth)))) : 1)
                .toArray();
        longest = longest(depth -> counts[depth] / turns[depth]);
        return turns;
    }

    private int longest(IntUnaryOperator length) {
        return IntStream.range(0, rows.length)
                .reduce(0, (one, other) -> length.applyAsInt(other) > length.applyAsInt(one) ? other : one);
    }

    private double least(int[] component) {
        return Math.max(1.5 * at.highest(component), 0.9 * at.widest(component));
    }

    /// How many columns the block has of those on a node on whom nobody hangs.
    private int columns(int node) {
        int deep = rows[Math.min(walk.depths[node] + 1, rows.length - 1)];
        return (walk.leaves[node] + deep - 1) / deep;
    }

    /// Sets the rings so far apart that every sector has room; how far that is.
    private double space(int[] component, double least) {
        double apart = least;
        for (int round = 0; round < 4; round++) {
            radii(component, apart);
            double need = share();
            if (need <= TURN * 1.001) {
                break;
            }
            apart *= need / TURN;
        }
        return apart;
    }

    /// In a large chart, the rings beyond the longest, which need little of their circle, stand near it.
    private void radii(int[] component, double apart) {
        double row = at.highest(component) + 4;
        double beyond = broad ? Math.min(apart, BEYOND * least(component)) : apart;
        radii = new double[rows.length];
        for (int depth = 1; depth < radii.length; depth++) {
            double gap = depth > longest ? beyond : apart;
            radii[depth] = radii[depth - 1] + gap + (rows[depth - 1] * layers[depth - 1] - 1) * row;
        }
    }

    /// The angle that each node with all that hangs on it needs; what the middle one needs.
    private double share() {
        for (int i = walk.order.length - 1; i >= 0; i--) {
            int node = walk.order[i];
            double below = 0;
            for (int k = walk.firsts[node]; k < walk.lasts[node]; k++) {
                below += shares[walk.order[k]];
            }
            int depth = walk.depths[node];
            shares[node] = depth == 0 ? below : Math.max(below, room(node) / (radii[depth] * layers[depth]));
            if (broad && walk.isLeaf(node) && depth > 0) {
                int parent = walk.parents[node];
                shares[node] *= (double) columns(parent) / walk.leaves[parent];
            }
        }
        return shares[walk.order[0]];
    }

    private double room(int node) {
        double width = at.boxes.width(node) + 6;
        double height = at.boxes.height(node) + 6;
        double across = Math.max(0.2, Math.abs(Math.sin(angles[node])));
        double along = Math.max(0.2, Math.abs(Math.cos(angles[node])));
        return broad ? Math.max(width, height) : Math.min(width / across, height / along);
    }

    /// Gives every node the middle of its sector; in a large chart, what is left of a sector goes to those on whom most
    /// hang.
    private void turn() {
        double spread = TURN / Math.max(1e-9, share());
        starts[walk.order[0]] = -Math.PI / 2;
        wides[walk.order[0]] = TURN;
        for (int node : walk.order) {
            double sum = 0;
            int heavy = 0;
            for (int k = walk.firsts[node]; k < walk.lasts[node]; k++) {
                sum += shares[walk.order[k]];
                heavy += walk.all[walk.order[k]];
            }
            double full = wides[node] / Math.max(1e-9, sum);
            boolean alone = heavy == 0 && walk.depths[node] == 0;
            double factor = !broad ? spread : alone ? full : Math.min(1, full);
            double spare = wides[node] - sum * factor;
            boolean given = broad && heavy > 0;
            double start = starts[node] + (given ? 0 : spare / 2);
            for (int k = walk.firsts[node]; k < walk.lasts[node]; k++) {
                int child = walk.order[k];
                wides[child] = shares[child] * factor + (given ? spare * walk.all[child] / heavy : 0);
                starts[child] = start;
                angles[child] = start + wides[child] / 2;
                start += wides[child];
            }
            if (broad) {
                align(node);
            }
        }
    }

    /// Gives those on whom nobody hangs the angle of their column.
    private void align(int node) {
        int deep = rows[Math.min(walk.depths[node] + 1, rows.length - 1)];
        int leaf = 0;
        double begin = 0;
        double wide = 0;
        for (int k = walk.firsts[node]; k < walk.lasts[node]; k++) {
            int child = walk.order[k];
            if (walk.isLeaf(child)) {
                int last = Math.min(walk.lasts[node], k - leaf + walk.leaves[node]) - 1;
                begin = leaf == 0 ? angles[child] : begin;
                wide = leaf == 0 ? (angles[walk.order[last]] - begin) / Math.max(1, walk.leaves[node] - 1) : wide;
                int column = leaf / deep;
                angles[child] = begin - wide / 2 + (column + 0.5) * wide * walk.leaves[node] / columns(node);
                leaf++;
            }
        }
    }

    /// Sorts what hangs on each node by where its other neighbours lie; in a large chart, those on whom nobody hangs
    /// stay together.
    private void sort() {
        for (int node : walk.order.clone()) {
            int first = walk.firsts[node];
            int count = walk.lasts[node] - first;
            double[][] keyed = new double[count][];
            double from = walk.depths[node] == 0 ? -Math.PI / 2 + Math.PI : angles[node];
            double sum = 0;
            for (int k = 0; k < count; k++) {
                int child = walk.order[first + k];
                keyed[k] =
                        new double[] {bearing(child, from), walk.isLeaf(child) ? 1 : 0, at.traits.kind(child), child};
                sum += keyed[k][1] * keyed[k][0];
            }
            double middle = sum / Math.max(1, walk.leaves[node]);
            for (double[] key : keyed) {
                key[0] = broad && key[1] == 1 ? middle : key[0];
            }
            Arrays.sort(
                    keyed,
                    Comparator.<double[]>comparingDouble(key -> key[0])
                            .thenComparingDouble(key -> broad ? key[1] : 0)
                            .thenComparingDouble(key -> broad ? key[2] : 0));
            for (int k = 0; k < count; k++) {
                walk.order[first + k] = (int) keyed[k][3];
            }
        }
    }

    /// The direction of a node's neighbours other than whom it hangs on, its own counted as one of them.
    private double bearing(int node, double from) {
        double x = Math.cos(angles[node] - from);
        double y = Math.sin(angles[node] - from);
        for (int place = at.graph.start(node); place < at.graph.start(node + 1); place++) {
            int other = at.graph.target(place);
            if (other != walk.parents[node] && walk.depths[other] > 0) {
                x += Math.cos(angles[other] - from);
                y += Math.sin(angles[other] - from);
            }
        }
        return Math.atan2(y, x);
    }

    private void set(int[] component) {
        double row = at.highest(component) + 4;
        int[] columns = new int[rows.length];
        for (int node : walk.order) {
            int leaf = 0;
            for (int k = walk.firsts[node]; k < walk.lasts[node]; k++) {
                int child = walk.order[k];
                int depth = walk.depths[child];
                int behind = walk.isLeaf(child) ? leaf++ % rows[depth] : 0;
                columns[depth] += behind == 0 ? 1 : 0;
                int layer = columns[depth] % layers[depth];
                double far = radii[depth] + (layer * rows[depth] + behind) * row;
                at.xs[child] = far * Math.cos(angles[child]);
                at.ys[child] = far * Math.sin(angles[child]);
            }
        }
        at.xs[walk.order[0]] = 0;
        at.ys[walk.order[0]] = 0;
    }
}
