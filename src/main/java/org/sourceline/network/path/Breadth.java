package org.sourceline.network.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// A search by breadth: how many links every node is away from where it begins, by links that are strong enough.
///
/// One can be used again and again; it remembers the last search.
final class Breadth {

    /// The distance of what was not reached.
    static final int FAR = Integer.MAX_VALUE;

    private final Ways ways;
    private final int[] distances;
    private final int[] queue;
    private int reached;

    Breadth(Ways ways) {
        this.ways = ways;
        distances = new int[ways.nodes()];
        queue = new int[ways.nodes()];
        Arrays.fill(distances, FAR);
    }

    /// Searches from a node, as far as `longest` links, but no farther than the nearest goal is.
    ///
    /// @param goals nodes of which the nearest are looked for; none to search everything
    /// @param closed nodes that no way leads through
    void search(int from, BitSet goals, int weakest, int longest, BitSet closed) {
        BitSet one = new BitSet();
        one.set(from);
        search(one, goals, weakest, longest, closed);
    }

    /// Searches likewise from several nodes at once.
    void search(BitSet from, BitSet goals, int weakest, int longest, BitSet closed) {
        for (int i = 0; i < reached; i++) {
            distances[queue[i]] = FAR;
        }
        reached = 0;
        from.stream().forEach(node -> reach(node, 0));
        int limit = longest;
        int looked = 0;
        for (int i = 0; i < reached; i++) {
            for (; looked < reached && limit == longest; looked++) {
                limit = goals.get(queue[looked]) ? distances[queue[looked]] : limit;
            }
            if (distances[queue[i]] >= limit) {
                return;
            }
            spread(queue[i], weakest, closed);
        }
    }

    private void reach(int node, int distance) {
        distances[node] = distance;
        queue[reached++] = node;
    }

    private void spread(int node, int weakest, BitSet closed) {
        int end = ways.start(node + 1);
        for (int place = ways.start(node); place < end; place++) {
            int target = ways.target(place);
            if (distances[target] == FAR && ways.strengthAt(place) >= weakest && !closed.get(target)) {
                reach(target, distances[node] + 1);
            }
        }
    }

    /// How far the last search found a node to be.
    int distance(int node) {
        return distances[node];
    }

    /// The node among several that the last search found nearest, the lowest of as near; −1 where it reached none.
    int nearest(BitSet among) {
        int best = -1;
        for (int node = among.nextSetBit(0); node >= 0; node = among.nextSetBit(node + 1)) {
            boolean nearer = distances[node] < (best < 0 ? FAR : distances[best]);
            best = nearer ? node : best;
        }
        return best;
    }

    /// The way from a node back to where the last search began, by its lowest numbers.
    List<Integer> back(int from, int weakest) {
        List<Integer> nodes = new ArrayList<>(List.of(from));
        int at = from;
        while (distances[at] > 0) {
            int end = ways.start(at + 1);
            int next = -1;
            for (int place = ways.start(at); place < end && next < 0; place++) {
                boolean nearer = distances[ways.target(place)] == distances[at] - 1;
                next = nearer && ways.strengthAt(place) >= weakest ? ways.target(place) : -1;
            }
            at = next;
            nodes.add(at);
        }
        return nodes;
    }
}
