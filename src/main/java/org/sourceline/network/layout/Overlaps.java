package org.sourceline.network.layout;

import java.util.Arrays;

/// The overlaps of a sketch, and their removal: no box over a box, no node on a link that is not its own.
final class Overlaps {

    private static final int ROUNDS = 120;
    private static final long MOST_PAIRS = 400_000;
    private static final int FEW = 1000;
    private static final int INDEX_BITS = 21;

    /// How many near ones a node is compared with in a round, on the average, however dense the heap.
    private static final int MOST_NEAR = 64;

    private final Sketch at;

    Overlaps(Sketch sketch) {
        at = sketch;
    }

    /// Moves apart those of `nodes`, which are sorted, that overlap or lie on links.
    void part(int[] nodes) {
        int[] own = own(nodes);
        boolean clears = (long) own.length * nodes.length <= MOST_PAIRS;
        boolean restless = true;
        for (int round = 0; round < (clears ? ROUNDS : 1) && restless; round++) {
            double push = clears && round < ROUNDS * 2 / 3 ? clearLinks(nodes, own) : 0;
            restless = separate(nodes) || push >= 0.5;
        }
        if (restless) {
            partBoxes(nodes);
        }
    }

    /// Moves apart those of `nodes` whose boxes overlap, and nothing else.
    void partBoxes(int[] nodes) {
        boolean restless = true;
        int most = nodes.length > FEW ? ROUNDS / 2 : 4 * ROUNDS;
        for (int round = 0; round < most && restless; round++) {
            restless = separate(nodes);
        }
    }

    private int[] own(int[] nodes) {
        int[] own = new int[at.links.count()];
        int count = 0;
        for (int link = 0; link < own.length; link++) {
            if (nodes.length == at.nodes() || Arrays.binarySearch(nodes, at.links.from(link)) >= 0) {
                own[count++] = link;
            }
        }
        return Arrays.copyOf(own, count);
    }

    /// Pushes apart boxes that overlap, along the shorter way; whether any did.
    ///
    /// Boxes are looked up on a grid whose cells hold the largest: row after row in one sorted list, so that what may
    /// touch a box stands right after it or in one stretch of the next row.
    private boolean separate(int[] nodes) {
        double[] bounds = at.bounds(nodes);
        double width = Math.max(1, at.widest(nodes));
        double height = Math.max(1, at.highest(nodes));
        long row = (long) ((bounds[2] - bounds[0]) / width) + 3;
        long[] keys = new long[nodes.length];
        for (int i = 0; i < keys.length; i++) {
            long column = (long) ((at.xs[nodes[i]] - bounds[0]) / width) + 1;
            long line = (long) ((at.ys[nodes[i]] - bounds[1]) / height);
            keys[i] = (line * row + column) << INDEX_BITS | i;
        }
        Arrays.sort(keys);
        boolean any = false;
        int below = 0;
        long pairs = (long) MOST_NEAR * keys.length;
        for (int a = 0; a < keys.length && pairs > 0; a++) {
            long cell = keys[a] >> INDEX_BITS;
            int node = nodes[index(keys[a])];
            for (int b = a + 1; b < keys.length && keys[b] >> INDEX_BITS <= cell + 1; b++, pairs--) {
                any |= separate(node, nodes[index(keys[b])]);
            }
            while (below < keys.length && keys[below] >> INDEX_BITS < cell + row - 1) {
                below++;
            }
            for (int b = Math.max(below, a + 1);
                    b < keys.length && keys[b] >> INDEX_BITS <= cell + row + 1;
                    b++, pairs--) {
                any |= separate(node, nodes[index(keys[b])]);
            }
        }
        return any || pairs <= 0;
    }

    private static int index(long key) {
        return (int) (key & ((1L << INDEX_BITS) - 1));
    }

    private boolean separate(int i, int j) {
        double dx = at.xs[j] - at.xs[i];
        double dy = at.ys[j] - at.ys[i];
        Sketch.Boxes boxes = at.boxes;
        double overX = boxes.half(i) + boxes.half(j) - Math.abs(dx);
        double overY = dy >= 0 ? boxes.below(i) + boxes.above(j) - dy : boxes.below(j) + boxes.above(i) + dy;
        boolean oneStays = at.fixed.get(i) || at.fixed.get(j);
        if (overX <= 0.01 || overY <= 0.01 || (at.fixed.get(i) && at.fixed.get(j))) {
            return false;
        }
        boolean sideways = overX < overY;
        double by = 0.02 + (sideways ? overX : overY) * (oneStays ? 1 : 0.5);
        double sign = sideways ? (dx >= 0 ? 1 : -1) : (dy >= 0 ? 1 : -1);
        move(i, sideways ? -sign * by : 0, sideways ? 0 : -sign * by);
        move(j, sideways ? sign * by : 0, sideways ? 0 : sign * by);
        return true;
    }

    private void move(int node, double dx, double dy) {
        if (!at.fixed.get(node)) {
            at.xs[node] += dx;
            at.ys[node] += dy;
        }
    }

    /// Pushes nodes off links that pass over them; how far the farthest was pushed.
    private double clearLinks(int[] nodes, int[] own) {
        double most = 0;
        for (int link : own) {
            int from = at.links.from(link);
            int to = at.links.to(link);
            for (int node : nodes) {
                if (node != from && node != to) {
                    most = Math.max(most, clear(node, from, to));
                }
            }
        }
        return most;
    }

    private double clear(int node, int a, int b) {
        double lx = at.xs[b] - at.xs[a];
        double ly = at.ys[b] - at.ys[a];
        double square = lx * lx + ly * ly;
        double middle = at.ys[node] + 7;
        double t = ((at.xs[node] - at.xs[a]) * lx + (middle - at.ys[a]) * ly) / Math.max(1, square);
        if (t <= 0.02 || t >= 0.98 || square < 1) {
            return 0;
        }
        double dx = at.xs[node] - (at.xs[a] + t * lx);
        double dy = middle - (at.ys[a] + t * ly);
        double far = Math.hypot(dx, dy);
        double lack = at.boxes.radius(node) + 17 - far;
        if (lack <= 0) {
            return 0;
        }
        double length = Math.sqrt(square);
        double side = dx * -ly + dy * lx >= 0 ? 1 : -1;
        double nx = side * -ly / length;
        double ny = side * lx / length;
        double step = 0.35 * lack;
        move(node, nx * step, ny * step);
        move(a, -nx * step * 0.5 * (1 - t), -ny * step * 0.5 * (1 - t));
        move(b, -nx * step * 0.5 * t, -ny * step * 0.5 * t);
        return step;
    }
}
