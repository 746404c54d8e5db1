package org.sourceline.network.layout;

import java.util.BitSet;
import java.util.Random;
import org.sourceline.network.force.FlatGraph;

/// Gives nodes that are new on a chart a place: beside neighbours that have one, else anywhere around the middle.
public final class Arrivals {

    /// How far from its neighbours a node arrives, in chart units.
    private static final double NEAR = 110;

    private final Random random;

    /// Arrivals that take their directions from `random`.
    public Arrivals(Random random) {
        this.random = random;
    }

    /// Places what is not `known`.
    ///
    /// @param xs abscissas of the known nodes; those of the others are set
    /// @param ys ordinates, likewise
    public void place(FlatGraph graph, double[] xs, double[] ys, BitSet known) {
        BitSet placed = (BitSet) known.clone();
        BitSet queued = (BitSet) known.clone();
        int[] queue = new int[graph.nodes()];
        int end = 0;
        for (int node = known.nextSetBit(0); node >= 0; node = known.nextSetBit(node + 1)) {
            end = enqueue(graph, node, queued, queue, end);
        }
        for (int at = 0; at < end; at++) {
            beside(graph, queue[at], xs, ys, placed);
            placed.set(queue[at]);
            end = enqueue(graph, queue[at], queued, queue, end);
        }
        double spread = NEAR * Math.sqrt(graph.nodes() + 1.0);
        for (int node = placed.nextClearBit(0); node < graph.nodes(); node = placed.nextClearBit(node + 1)) {
            double angle = 2 * Math.PI * random.nextDouble();
            double far = spread * (0.2 + random.nextDouble());
            xs[node] = far * Math.cos(angle);
            ys[node] = far * Math.sin(angle);
        }
    }

    private static int enqueue(FlatGraph graph, int node, BitSet queued, int[] queue, int end) {
        int next = end;
        for (int place = graph.start(node); place < graph.start(node + 1); place++) {
            int other = graph.target(place);
            if (!queued.get(other)) {
                queued.set(other);
                queue[next++] = other;
            }
        }
        return next;
    }

    /// Places a node beside the middle of those of its neighbours that have a place.
    private void beside(FlatGraph graph, int node, double[] xs, double[] ys, BitSet placed) {
        double x = 0;
        double y = 0;
        int count = 0;
        for (int place = graph.start(node); place < graph.start(node + 1); place++) {
            int other = graph.target(place);
            if (placed.get(other)) {
                x += xs[other];
                y += ys[other];
                count++;
            }
        }
        double angle = 2 * Math.PI * random.nextDouble();
        xs[node] = x / count + NEAR * Math.cos(angle);
        ys[node] = y / count + NEAR * Math.sin(angle);
    }
}
