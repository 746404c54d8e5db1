package org.sourceline.network.order;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import org.sourceline.network.force.FlatGraph;

/// The reverse Cuthill–McKee order of a graph's nodes, in which linked nodes have near numbers.
///
/// After E. Cuthill and J. McKee, "Reducing the bandwidth of sparse symmetric matrices" (1969), reversed as A. George
/// found better, from a far end of each component; the largest component comes first.
public final class CuthillMcKee {

    private final FlatGraph graph;
    private final int[] order;
    private final BitSet placed = new BitSet();

    private CuthillMcKee(FlatGraph graph) {
        this.graph = graph;
        order = new int[graph.nodes()];
    }

    /// Every node of the graph.
    public static int[] order(FlatGraph graph) {
        CuthillMcKee numbering = new CuthillMcKee(graph);
        int end = 0;
        for (int start : numbering.starts()) {
            if (!numbering.placed.get(start)) {
                end = numbering.walk(numbering.farEnd(start, end), end);
            }
        }
        int[] reversed = new int[end];
        Arrays.setAll(reversed, i -> numbering.order[numbering.order.length - 1 - i]);
        return reversed;
    }

    /// Nodes by how few links they have, so that the largest component, which holds the hubs, tends to be last.
    private int[] starts() {
        Integer[] starts = new Integer[graph.nodes()];
        Arrays.setAll(starts, i -> i);
        Arrays.sort(starts, Comparator.comparingInt(graph::neighbours));
        return Arrays.stream(starts).mapToInt(Integer::intValue).toArray();
    }

    /// The last node met on a walk from another, twice over: nearly as far from the rest as any.
    private int farEnd(int start, int first) {
        int end = start;
        for (int walk = 0; walk < 2; walk++) {
            int last = walk(end, first);
            end = order[last - 1];
            for (int i = first; i < last; i++) {
                placed.clear(order[i]);
            }
        }
        return end;
    }

    /// Numbers the component of a node from there, neighbours with few links first; where the next number stands.
    private int walk(int start, int first) {
        int end = first;
        order[end++] = start;
        placed.set(start);
        for (int at = first; at < end; at++) {
            int begin = end;
            for (int place = graph.start(order[at]); place < graph.start(order[at] + 1); place++) {
                if (!placed.get(graph.target(place))) {
                    placed.set(graph.target(place));
                    order[end++] = graph.target(place);
                }
            }
            sort(begin, end);
        }
        return end;
    }

    private void sort(int begin, int end) {
        long[] keys = new long[end - begin];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) graph.neighbours(order[begin + i]) << 32 | order[begin + i];
        }
        Arrays.sort(keys);
        for (int i = 0; i < keys.length; i++) {
            order[begin + i] = (int) keys[i];
        }
    }
}
