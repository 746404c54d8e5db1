package org.sourceline.network.force;

import java.util.Arrays;
import java.util.Random;

/// A graph made smaller by joining its nodes in pairs: neighbours first, then two that hang on the same node.
///
/// Heavy-edge and two-hop matching, after G. Karypis and V. Kumar, "A fast and high quality multilevel scheme for
/// partitioning irregular graphs" (1998).
final class Coarsening {

    private static final int NONE = -1;

    private final FlatGraph fine;
    private final int[] parents;
    private final FlatGraph coarse;

    /// The graph made smaller; the same seed joins the same pairs.
    Coarsening(FlatGraph fine, long seed) {
        this.fine = fine;
        parents = new int[fine.nodes()];
        Arrays.fill(parents, NONE);
        int[] visits = shuffled(fine.nodes(), new Random(seed));
        int count = matchNeighbours(visits, 0);
        count = matchSiblings(visits, count);
        for (int node : visits) {
            if (parents[node] == NONE) {
                parents[node] = count++;
            }
        }
        coarse = contract(count);
    }

    private static int[] shuffled(int count, Random random) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }

    private int matchNeighbours(int[] visits, int first) {
        int count = first;
        for (int node : visits) {
            if (parents[node] == NONE) {
                int best = bestMate(node);
                if (best != NONE) {
                    parents[node] = count;
                    parents[best] = count++;
                }
            }
        }
        return count;
    }

    /// The free neighbour with the heaviest link for its size.
    private int bestMate(int node) {
        int best = NONE;
        float most = 0;
        for (int k = fine.start(node); k < fine.start(node + 1); k++) {
            int other = fine.target(k);
            float worth = fine.weight(k) / (1 + fine.degree(other));
            if (parents[other] == NONE && worth > most) {
                best = other;
                most = worth;
            }
        }
        return best;
    }

    /// Pairs nodes left over that share a neighbour.
    private int matchSiblings(int[] visits, int first) {
        int count = first;
        int[] waiting = new int[fine.nodes()];
        Arrays.fill(waiting, NONE);
        for (int node : visits) {
            if (parents[node] == NONE && fine.start(node) < fine.start(node + 1)) {
                int hub = fine.target(fine.start(node));
                if (waiting[hub] == NONE) {
                    waiting[hub] = node;
                } else {
                    parents[waiting[hub]] = count;
                    parents[node] = count++;
                    waiting[hub] = NONE;
                }
            }
        }
        return count;
    }

    private FlatGraph contract(int count) {
        int[] degrees = new int[count];
        Arrays.fill(degrees, -1);
        int links = 0;
        for (int node = 0; node < fine.nodes(); node++) {
            degrees[parents[node]] += 1 + fine.degree(node);
            for (int k = fine.start(node); k < fine.start(node + 1); k++) {
                if (fine.target(k) > node && parents[fine.target(k)] != parents[node]) {
                    links++;
                }
            }
        }
        int[] from = new int[links];
        int[] to = new int[links];
        float[] weights = new float[links];
        int at = 0;
        for (int node = 0; node < fine.nodes(); node++) {
            for (int k = fine.start(node); k < fine.start(node + 1); k++) {
                if (fine.target(k) > node && parents[fine.target(k)] != parents[node]) {
                    from[at] = parents[node];
                    to[at] = parents[fine.target(k)];
                    weights[at++] = fine.weight(k);
                }
            }
        }
        return FlatGraph.of(degrees, from, to, weights);
    }

    /// The smaller graph.
    FlatGraph graph() {
        return coarse;
    }

    /// The node of the smaller graph that a node has become a part of.
    int parent(int node) {
        return parents[node];
    }
}
