package org.sourceline.network.force;

import java.util.Random;

/// Graphs made for tests of the layout, the same for the same seed.
final class Graphs {

    private Graphs() {}

    /// Groups of twenty around a hub, their hubs joined as a tree of eight branches, and as many links again among
    /// near ones: much like a case.
    static FlatGraph casework(int nodes, long seed) {
        Random random = new Random(seed);
        int[] from = new int[2 * nodes];
        int[] to = new int[2 * nodes];
        for (int node = 0; node < nodes; node++) {
            int group = node / 20;
            from[node] = node;
            to[node] = node % 20 != 0 ? group * 20 : Math.max(0, (group - 1) / 8) * 20;
            from[nodes + node] = random.nextInt(nodes);
            int near = from[nodes + node] / 20 + (random.nextInt(10) < 8 ? 0 : random.nextInt(9) - 4);
            to[nodes + node] = Math.clamp(near * 20L + random.nextInt(20), 0, nodes - 1);
        }
        return FlatGraph.of(nodes, from, to);
    }

    /// A square lattice.
    static FlatGraph lattice(int side) {
        int[] from = new int[2 * side * (side - 1)];
        int[] to = new int[from.length];
        int at = 0;
        for (int node = 0; node < side * side; node++) {
            if (node % side < side - 1) {
                from[at] = node;
                to[at++] = node + 1;
            }
            if (node / side < side - 1) {
                from[at] = node;
                to[at++] = node + side;
            }
        }
        return FlatGraph.of(side * side, from, to);
    }

    /// Places anywhere in a square of 1,000.
    static float[] scattered(int nodes, long seed) {
        Random random = new Random(seed);
        float[] at = new float[nodes];
        for (int node = 0; node < nodes; node++) {
            at[node] = (random.nextFloat() - 0.5f) * 1000;
        }
        return at;
    }

    /// Each point's abscissa, then its ordinate.
    static float[] pairs(float[] xs, float[] ys) {
        float[] pairs = new float[2 * xs.length];
        for (int i = 0; i < xs.length; i++) {
            pairs[2 * i] = xs[i];
            pairs[2 * i + 1] = ys[i];
        }
        return pairs;
    }
}
