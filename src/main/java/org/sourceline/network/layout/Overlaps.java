package org.sourceline.network.layout;

import java.util.Arrays;
import java.util.Comparator;

/// The overlaps of an arrangement, and their removal: no box over a box, no node on a link that is not its own.
final class Overlaps {

    private static final int ROUNDS = 120;
    private static final long MOST_PAIRS = 400_000;

    private final Arrangement at;
    private final int[][] links;

    Overlaps(Arrangement arrangement, int[][] links) {
        this.at = arrangement;
        this.links = links;
    }

    /// Moves apart those of `nodes`, which are sorted, that overlap.
    void part(int[] nodes) {
        int[][] own =
                Arrays.stream(links).filter(link -> contains(nodes, link[0])).toArray(int[][]::new);
        boolean clears = (long) own.length * nodes.length <= MOST_PAIRS;
        boolean restless = true;
        for (int round = 0; round < (clears ? ROUNDS : 1) && restless; round++) {
            double push = clears && round < ROUNDS * 2 / 3 ? clearLinks(nodes, own) : 0;
            restless = separate(nodes) || push >= 0.5;
        }
        int more = nodes.length > 1000 ? ROUNDS / 2 : 4 * ROUNDS;
        for (int round = 0; round < more && restless; round++) {
            restless = separate(nodes);
        }
    }

    private static boolean contains(int[] sorted, int node) {
        return Arrays.binarySearch(sorted, node) >= 0;
    }

    /// Pushes apart boxes that overlap, along the shorter way; whether any did.
    private boolean separate(int[] nodes) {
        Integer[] order = Arrays.stream(nodes).boxed().toArray(Integer[]::new);
        Arrays.sort(
                order,
                Comparator.comparingDouble(i -> at.xs[i] - at.boxes.get(i).half()));
        double widest = Arrays.stream(nodes)
                .mapToDouble(i -> at.boxes.get(i).half())
                .max()
                .orElse(0);
        boolean any = false;
        for (int a = 0; a < order.length; a++) {
            int i = order[a];
            for (int b = a + 1; b < order.length; b++) {
                int j = order[b];
                if (at.xs[j] - at.boxes.get(j).half()
                        > at.xs[i] + 2 * widest + at.boxes.get(i).half()) {
                    break;
                }
                any |= separate(i, j);
            }
        }
        return any;
    }

    private boolean separate(int i, int j) {
        double dx = at.xs[j] - at.xs[i];
        double dy = at.ys[j] - at.ys[i];
        double overX = at.boxes.get(i).half() + at.boxes.get(j).half() - Math.abs(dx);
        double overY = dy >= 0
                ? at.boxes.get(i).below() + at.boxes.get(j).above() - dy
                : at.boxes.get(j).below() + at.boxes.get(i).above() + dy;
        if (overX <= 0.01 || overY <= 0.01 || (at.fixed.get(i) && at.fixed.get(j))) {
            return false;
        }
        boolean sideways = overX < overY;
        double by = 0.02 + (sideways ? overX : overY) * (at.fixed.get(i) || at.fixed.get(j) ? 1 : 0.5);
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
    private double clearLinks(int[] nodes, int[][] own) {
        double most = 0;
        for (int[] link : own) {
            for (int node : nodes) {
                if (node != link[0] && node != link[1]) {
                    most = Math.max(most, clear(node, link[0], link[1]));
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
        double lack = at.boxes.get(node).radius() + 17 - far;
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
