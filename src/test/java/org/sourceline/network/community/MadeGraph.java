package org.sourceline.network.community;

import java.util.Arrays;
import java.util.Random;
import org.sourceline.network.force.FlatGraph;

/// A graph made by chance, loops, parallel links and lonely nodes included.
enum MadeGraph {
    /// Any two nodes are linked as likely as any other two.
    EVEN {
        @Override
        void link(int nodes, Random random, int[] from, int[] to) {
            for (int k = 0; k < from.length; k++) {
                from[k] = random.nextInt(nodes);
                to[k] = random.nextInt(nodes);
            }
        }
    },
    /// Who has many links gets more.
    HUBS {
        @Override
        void link(int nodes, Random random, int[] from, int[] to) {
            for (int k = 0; k < from.length; k++) {
                from[k] = random.nextInt(nodes);
                int end = random.nextInt(k + 1);
                to[k] = random.nextInt(3) == 0 ? random.nextInt(nodes) : random.nextBoolean() ? from[end] : to[end];
            }
        }
    },
    /// Ten groups, one link in five between two of them; in weights of up to nine.
    GROUPS {
        @Override
        void link(int nodes, Random random, int[] from, int[] to) {
            for (int k = 0; k < from.length; k++) {
                boolean again = k > 0 && random.nextInt(10) < 4;
                from[k] = again ? from[k - 1] : random.nextInt(nodes);
                int near = random.nextInt((nodes + 9) / 10) * 10 + from[k] % 10;
                to[k] = again ? to[k - 1] : random.nextInt(5) == 0 ? random.nextInt(nodes) : Math.min(near, nodes - 1);
            }
        }
    };

    abstract void link(int nodes, Random random, int[] from, int[] to);

    /// A graph of this kind; the same seed makes the same.
    FlatGraph of(int nodes, int links, long seed) {
        int[] from = new int[links];
        int[] to = new int[links];
        link(nodes, new Random(seed), from, to);
        return FlatGraph.of(nodes, from, to);
    }

    /// Groups of as many nodes each, in which most are linked, and few links between two groups.
    static FlatGraph planted(int groups, int size, long seed) {
        Random random = new Random(seed);
        int nodes = groups * size;
        int[] from = new int[nodes * nodes];
        int[] to = new int[from.length];
        int links = 0;
        for (int one = 0; one < nodes; one++) {
            for (int other = 0; other < one; other++) {
                if (random.nextDouble() < (one % groups == other % groups ? 0.6 : 0.03)) {
                    from[links] = one;
                    to[links++] = other;
                }
            }
        }
        return FlatGraph.of(nodes, Arrays.copyOf(from, links), Arrays.copyOf(to, links));
    }
}
