package org.sourceline.bench.layout;

import java.util.Arrays;
import java.util.Random;
import org.sourceline.network.force.FlatGraph;

/// How good the places of a graph's nodes are, by two measures that neither a scale nor heaps of nodes can flatter.
///
/// @param stress how far distances in the plane are from distances along links, squared and over those, averaged over
///     pairs at the scale that suits the places best: the less the better
/// @param neighbours of the nodes nearest to a node, as many as it is linked with, how many those are: the more the
///     better; nodes at the very place of the node do not count
record Quality(double stress, double neighbours) {

    private static final int SOURCES = 200;
    private static final int PAIRS = 100;
    private static final int SAMPLED = 1000;

    /// Measures places.
    static Quality of(FlatGraph graph, float[] xs, float[] ys) {
        return new Quality(stress(graph, xs, ys), neighbours(graph, xs, ys));
    }

    private static double stress(FlatGraph graph, float[] xs, float[] ys) {
        Random random = new Random(5);
        double[] near = new double[SOURCES * PAIRS];
        double[] far = new double[near.length];
        int count = 0;
        for (int s = 0; s < SOURCES; s++) {
            int source = random.nextInt(graph.nodes());
            int[] hops = hops(graph, source);
            for (int p = 0; p < PAIRS; p++) {
                int other = random.nextInt(graph.nodes());
                if (hops[other] > 0) {
                    near[count] = Math.hypot(xs[source] - xs[other], ys[source] - ys[other]);
                    far[count++] = hops[other];
                }
            }
        }
        double linear = 0;
        double square = 0;
        for (int i = 0; i < count; i++) {
            linear += near[i] / far[i];
            square += near[i] * near[i] / (far[i] * far[i]);
        }
        double scale = linear / square;
        double stress = 0;
        for (int i = 0; i < count; i++) {
            double off = (scale * near[i] - far[i]) / far[i];
            stress += off * off / count;
        }
        return stress;
    }

    private static int[] hops(FlatGraph graph, int source) {
        int[] hops = new int[graph.nodes()];
        Arrays.fill(hops, -1);
        int[] queue = new int[graph.nodes()];
        queue[0] = source;
        hops[source] = 0;
        int end = 1;
        for (int at = 0; at < end; at++) {
            for (int k = graph.start(queue[at]); k < graph.start(queue[at] + 1); k++) {
                int next = graph.target(k);
                if (hops[next] < 0) {
                    hops[next] = hops[queue[at]] + 1;
                    queue[end++] = next;
                }
            }
        }
        return hops;
    }

    private static double neighbours(FlatGraph graph, float[] xs, float[] ys) {
        Random random = new Random(6);
        double sum = 0;
        int count = 0;
        double[] ways = new double[graph.nodes()];
        for (int s = 0; s < SAMPLED; s++) {
            int node = random.nextInt(graph.nodes());
            int links = graph.neighbours(node);
            if (links > 0) {
                for (int i = 0; i < ways.length; i++) {
                    ways[i] = Math.hypot(xs[i] - xs[node], ys[i] - ys[node]);
                }
                double[] sorted = ways.clone();
                Arrays.sort(sorted);
                double limit = sorted[Math.min(links, sorted.length - 1)];
                int found = 0;
                for (int k = graph.start(node); k < graph.start(node + 1); k++) {
                    double way = ways[graph.target(k)];
                    found += way <= limit && way > 0 ? 1 : 0;
                }
                sum += (double) found / links;
                count++;
            }
        }
        return sum / count;
    }

    /// Whether it is as good as another by both measures.
    boolean reaches(Quality other) {
        return stress <= other.stress && neighbours >= other.neighbours;
    }
}
