package org.sourceline.network.layout;

import java.util.Arrays;

/// Rings around a node: who is one link away on the first, two on the second, each in the sector of whom it hangs on.
///
/// After G. M. Draper and others' survey of radial drawings and K.-P. Yee and others, "Animated exploration of dynamic
/// graphs with radial layout" (2001): sectors as wide as what hangs on them needs.
final class Rings {

    private static final int FULL_RING = 40;
    private static final int SWEEPS = 6;
    private static final int FEW = 150;
    private static final double TURN = 2 * Math.PI;

    private final Sketch at;
    private final double aspect;
    private final int[] parents;
    private final int[] depths;
    private final int[] firsts;
    private final int[] lasts;
    private final double[] angles;
    private final double[] shares;
    private int[] order = new int[0];
    private double[] radii = new double[0];
    private int[] rows = new int[0];

    /// Rings for a canvas `aspect` times as wide as high.
    Rings(Sketch sketch, double aspect) {
        at = sketch;
        this.aspect = aspect;
        int n = sketch.nodes();
        parents = new int[n];
        Arrays.fill(parents, -1);
        depths = new int[n];
        firsts = new int[n];
        lasts = new int[n];
        angles = new double[n];
        shares = new double[n];
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
        walk(component.length, centre);
        boolean broad = at.nodes() > FEW;
        rows = rows(broad);
        double apart = Math.max(1.5 * at.highest(component), 0.9 * at.widest(component));
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            apart = space(component, apart);
            turn();
            sort();
        }
        turn();
        set(component);
        if (!broad) {
            new Overlaps(at).partBoxes(component);
        }
    }

    /// How many rows each ring has: one in a small chart, else so many that no ring is much longer than it is broad,
    /// but no more than hang on one node.
    private int[] rows(boolean broad) {
        int[] counts = new int[depths[order[order.length - 1]] + 1];
        int[] families = new int[counts.length + 1];
        int fullest = 0;
        for (int node : order) {
            fullest = Math.max(fullest, ++counts[depths[node]]);
            families[depths[node] + 1] = Math.max(families[depths[node] + 1], lasts[node] - firsts[node]);
        }
        int most = (int) Math.max(1, Math.round(Math.sqrt(fullest / 15.0)));
        int[] rings = new int[counts.length];
        Arrays.setAll(rings, d -> broad && counts[d] > FULL_RING ? Math.clamp(families[d], 1, most) : 1);
        return rings;
    }

    /// The nodes in the order of a walk from the middle, each with what hangs on it in one stretch.
    private void walk(int count, int centre) {
        order = new int[count];
        order[0] = centre;
        parents[centre] = centre;
        depths[centre] = 0;
        int end = 1;
        for (int i = 0; i < end; i++) {
            int node = order[i];
            firsts[node] = end;
            for (int place = at.graph.start(node); place < at.graph.start(node + 1); place++) {
                int other = at.graph.target(place);
                if (parents[other] < 0) {
                    parents[other] = node;
                    depths[other] = depths[node] + 1;
                    order[end++] = other;
                }
            }
            lasts[node] = end;
        }
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

    private void radii(int[] component, double apart) {
        double row = at.highest(component) + 4;
        radii = new double[rows.length];
        for (int depth = 1; depth < radii.length; depth++) {
            radii[depth] = radii[depth - 1] + apart + (rows[depth - 1] - 1) * row;
        }
    }

    /// The angle that each node with all that hangs on it needs; what the middle one needs.
    private double share() {
        for (int i = order.length - 1; i >= 0; i--) {
            int node = order[i];
            double below = 0;
            for (int k = firsts[node]; k < lasts[node]; k++) {
                below += shares[order[k]];
            }
            int depth = depths[node];
            shares[node] = depth == 0 ? below : Math.max(below, room(node) / (radii[depth] * rows[depth]));
        }
        return shares[order[0]];
    }

    private double room(int node) {
        double width = at.boxes.width(node) + 6;
        double height = at.boxes.height(node) + 6;
        double across = Math.max(0.2, Math.abs(Math.sin(angles[node])));
        double along = Math.max(0.2, Math.abs(Math.cos(angles[node])));
        return rows[depths[node]] > 1 ? Math.max(width, height) : Math.min(width / across, height / along);
    }

    private void turn() {
        double spread = TURN / Math.max(1e-9, share());
        double[] starts = new double[at.nodes()];
        starts[order[0]] = -Math.PI / 2;
        for (int node : order) {
            double sum = 0;
            for (int k = firsts[node]; k < lasts[node]; k++) {
                sum += shares[order[k]];
            }
            double wide = depths[node] == 0 ? TURN : shares[node] * spread;
            double start = starts[node] + (wide - sum * spread) / 2;
            for (int k = firsts[node]; k < lasts[node]; k++) {
                int child = order[k];
                starts[child] = start;
                angles[child] = start + shares[child] * spread / 2;
                start += shares[child] * spread;
            }
        }
    }

    /// Sorts what hangs on each node by where its other neighbours lie.
    private void sort() {
        for (int node : order.clone()) {
            int first = firsts[node];
            int count = lasts[node] - first;
            double[][] keyed = new double[count][];
            double from = depths[node] == 0 ? -Math.PI / 2 + Math.PI : angles[node];
            for (int k = 0; k < count; k++) {
                keyed[k] = new double[] {bearing(order[first + k], from), order[first + k]};
            }
            Arrays.sort(keyed, (a, b) -> Double.compare(a[0], b[0]));
            for (int k = 0; k < count; k++) {
                order[first + k] = (int) keyed[k][1];
            }
        }
    }

    /// The direction of a node's neighbours other than whom it hangs on, its own counted as one of them.
    private double bearing(int node, double from) {
        double x = Math.cos(angles[node] - from);
        double y = Math.sin(angles[node] - from);
        for (int place = at.graph.start(node); place < at.graph.start(node + 1); place++) {
            int other = at.graph.target(place);
            if (other != parents[node] && depths[other] > 0) {
                x += Math.cos(angles[other] - from);
                y += Math.sin(angles[other] - from);
            }
        }
        return Math.atan2(y, x);
    }

    private void set(int[] component) {
        double row = at.highest(component) + 4;
        for (int node : order) {
            for (int k = firsts[node]; k < lasts[node]; k++) {
                int child = order[k];
                double far = radii[depths[child]] + (k - firsts[node]) % rows[depths[child]] * row;
                at.xs[child] = far * Math.cos(angles[child]);
                at.ys[child] = far * Math.sin(angles[child]);
            }
        }
        at.xs[order[0]] = 0;
        at.ys[order[0]] = 0;
    }
}
