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
        int[][] members = new int[2][count];
        Arrays.fill(members[0], NONE);
        Arrays.fill(members[1], NONE);
        int[] degrees = new int[count];
        Arrays.fill(degrees, -1);
        for (int node = 0; node < fine.nodes(); node++) {
            int parent = parents[node];
            degrees[parent] += 1 + fine.degree(node);
            members[members[0][parent] == NONE ? 0 : 1][parent] = node;
        }
        int[] starts = new int[count + 1];
        int[] targets = new int[fine.start(fine.nodes())];
        float[] weights = new float[targets.length];
        int[] places = new int[count];
        Arrays.fill(places, NONE);
        for (int pair = 0; pair < count; pair++) {
            int end = copy(members[0][pair], starts[pair], starts[pair], targets, weights, places);
            starts[pair + 1] = copy(members[1][pair], starts[pair], end, targets, weights, places);
        }
        return FlatGraph.ofRows(starts, targets, weights, degrees);
    }

    /// Writes the links of a node into its pair's row, which begins at `begin` and so far ends at `last`; where it then
    /// ends.
    private int copy(int node, int begin, int last, int[] targets, float[] weights, int[] places) {
        int end = last;
        for (int k = node == NONE ? 0 : fine.start(node); node != NONE && k < fine.start(node + 1); k++) {
            int other = parents[fine.target(k)];
            if (other != parents[node]) {
                if (places[other] < begin) {
                    places[other] = end;
                    targets[end] = other;
                    weights[end++] = 0;
                }
                weights[places[other]] += fine.weight(k);
            }
        }
        return end;
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
