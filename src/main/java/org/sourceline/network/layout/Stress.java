package org.sourceline.network.layout;

import java.util.Arrays;
import java.util.PriorityQueue;
import org.sourceline.network.force.FlatGraph;

/// Stress majorization: moves nodes until each pair is about as far apart as the path between them is long.
///
/// After Gansner, Koren and North, "Graph drawing by stress majorization" (2004), node by node, with weights of one
/// over the squared distance.
final class Stress {

    private final int[] members;
    private final Sketch at;
    private final double[] lengths;
    private final double[][] wanted;

    /// For one connected component.
    ///
    /// @param members its nodes
    /// @param lengths the wanted length of the link at each place in the graph's rows
    Stress(int[] members, Sketch sketch, double[] lengths) {
        this.members = members;
        this.at = sketch;
        this.lengths = lengths;
        wanted = new double[members.length][];
        int[] index = new int[sketch.nodes()];
        for (int i = 0; i < members.length; i++) {
            index[members[i]] = i;
        }
        for (int i = 0; i < members.length; i++) {
            wanted[i] = paths(i, index, sketch.graph);
        }
    }

    private double[] paths(int start, int[] index, FlatGraph graph) {
        double[] far = new double[members.length];
        Arrays.fill(far, Double.MAX_VALUE);
        far[start] = 0;
        PriorityQueue<double[]> queue = new PriorityQueue<>((a, b) -> Double.compare(a[1], b[1]));
        queue.add(new double[] {start, 0});
        while (!queue.isEmpty()) {
            double[] nearest = queue.remove();
            int next = (int) nearest[0];
            if (nearest[1] <= far[next]) {
                int node = members[next];
                for (int place = graph.start(node); place < graph.start(node + 1); place++) {
                    int to = index[graph.target(place)];
                    double length = far[next] + lengths[place];
                    if (length < far[to]) {
                        far[to] = length;
                        queue.add(new double[] {to, length});
                    }
                }
            }
        }
        return far;
    }

    /// Moves every node that is not fixed, at most so many times.
    void relax(int rounds) {
        double moved = Double.MAX_VALUE;
        for (int round = 0; round < rounds && moved > 0.2; round++) {
            moved = 0;
            for (int i = 0; i < members.length; i++) {
                if (!at.fixed.get(members[i])) {
                    moved = Math.max(moved, relax(i, at.xs, at.ys));
                }
            }
        }
    }

    private double relax(int i, double[] xs, double[] ys) {
        int node = members[i];
        double x = 0;
        double y = 0;
        double weights = 0;
        for (int j = 0; j < members.length; j++) {
            if (j != i) {
                int other = members[j];
                double want = wanted[i][j];
                double dx = xs[node] - xs[other];
                double dy = ys[node] - ys[other];
                double have = Math.hypot(dx, dy);
                if (have < 1e-6) {
                    dx = Math.cos(i + 0.5);
                    dy = Math.sin(i + 0.5);
                    have = 1;
                }
                double weight = 1 / (want * want);
                x += weight * (xs[other] + want * dx / have);
                y += weight * (ys[other] + want * dy / have);
                weights += weight;
            }
        }
        if (weights == 0) {
            return 0;
        }
        double step = Math.hypot(x / weights - xs[node], y / weights - ys[node]);
        xs[node] = x / weights;
        ys[node] = y / weights;
        return step;
    }
}
