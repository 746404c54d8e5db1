package org.sourceline.network.layout;

import java.util.Arrays;
import org.sourceline.network.force.FlatGraph;

/// A walk through a component from its middle: whom each node hangs on, how far away it is, and what hangs on it, which
/// stands in one stretch.
final class Walk {

    final int[] parents;
    final int[] depths;
    final int[] firsts;
    final int[] lasts;

    /// How many hang on each node on whom nobody hangs.
    final int[] leaves;

    /// How many hang on each node, near and far.
    final int[] all;

    int[] order = new int[0];
    private final FlatGraph graph;

    Walk(FlatGraph graph) {
        this.graph = graph;
        int n = graph.nodes();
        parents = new int[n];
        Arrays.fill(parents, -1);
        depths = new int[n];
        firsts = new int[n];
        lasts = new int[n];
        leaves = new int[n];
        all = new int[n];
    }

    /// Walks through the component of a node, which has that many.
    void from(int centre, int count) {
        order = new int[count];
        order[0] = centre;
        parents[centre] = centre;
        depths[centre] = 0;
        int end = 1;
        for (int i = 0; i < end; i++) {
            int node = order[i];
            firsts[node] = end;
            for (int place = graph.start(node); place < graph.start(node + 1); place++) {
                int other = graph.target(place);
                if (parents[other] < 0) {
                    parents[other] = node;
                    depths[other] = depths[node] + 1;
                    order[end++] = other;
                }
            }
            lasts[node] = end;
        }
        for (int i = count - 1; i > 0; i--) {
            leaves[parents[order[i]]] += isLeaf(order[i]) ? 1 : 0;
            all[parents[order[i]]] += 1 + all[order[i]];
        }
    }

    /// Whether nobody hangs on a node.
    boolean isLeaf(int node) {
        return firsts[node] == lasts[node];
    }
}
