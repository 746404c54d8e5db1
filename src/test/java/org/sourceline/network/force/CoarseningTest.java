package org.sourceline.network.force;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class CoarseningTest {

    @Test
    void halvesAGraphAndKeepsItsMassAndItsLinksBetweenPairs() {
        FlatGraph graph = Graphs.casework(2_000, 1);

        Coarsening coarsening = new Coarsening(graph, 2);

        FlatGraph coarse = coarsening.graph();
        assertThat(coarse.nodes()).isBetween(1_000, 1_150);
        assertThat(mass(coarse)).isEqualTo(mass(graph));
        assertThat(weight(coarse)).isEqualTo(weightBetweenPairs(graph, coarsening));
    }

    @Test
    void aStarIsHalvedThoughItsRaysShareOneNeighbour() {
        int[] from = new int[1_000];
        int[] to = new int[1_000];
        for (int ray = 0; ray < 1_000; ray++) {
            to[ray] = ray + 1;
        }

        Coarsening coarsening = new Coarsening(FlatGraph.of(1_001, from, to), 2);

        assertThat(coarsening.graph().nodes()).isBetween(500, 502);
    }

    private static long mass(FlatGraph graph) {
        long mass = 0;
        for (int node = 0; node < graph.nodes(); node++) {
            mass += 1 + graph.degree(node);
        }
        return mass;
    }

    private static double weight(FlatGraph graph) {
        double weight = 0;
        for (int place = 0; place < graph.start(graph.nodes()); place++) {
            weight += graph.weight(place);
        }
        return weight;
    }

    private static double weightBetweenPairs(FlatGraph graph, Coarsening coarsening) {
        double weight = 0;
        for (int node = 0; node < graph.nodes(); node++) {
            for (int place = graph.start(node); place < graph.start(node + 1); place++) {
                if (coarsening.parent(node) != coarsening.parent(graph.target(place))) {
                    weight += graph.weight(place);
                }
            }
        }
        return weight;
    }
}
