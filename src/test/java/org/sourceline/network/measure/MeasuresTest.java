package org.sourceline.network.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.job.Cancelled;
import org.sourceline.job.Progress;
import org.sourceline.network.force.FlatGraph;

@Execution(ExecutionMode.CONCURRENT)
class MeasuresTest {

    private static final int SEEDS = 500;
    private static final Offset<Double> NEAR = within(1e-9);

    /// A small network and how many steps are between each two of its nodes, found by relaxing all of them.
    private static final class Small {

        private final int nodes;
        private final int[] from;
        private final int[] to;
        private final FlatGraph graph;
        private final double[][] steps;
        private final double[][] paths;

        Small(long seed) {
            Random random = new Random(seed);
            nodes = 2 + random.nextInt(8);
            int links = 1 + random.nextInt(16);
            from = random.ints(links, 0, nodes).toArray();
            to = random.ints(links, 0, nodes).toArray();
            graph = FlatGraph.of(nodes, from, to);
            steps = new double[nodes][nodes];
            paths = new double[nodes][nodes];
            relax();
        }

        boolean linked(int one, int other) {
            IntPredicate joins = k -> (from[k] == one && to[k] == other) || (from[k] == other && to[k] == one);
            return one != other && IntStream.range(0, from.length).anyMatch(joins);
        }

        private void relax() {
            for (int i = 0; i < nodes; i++) {
                Arrays.fill(steps[i], Double.POSITIVE_INFINITY);
                steps[i][i] = 0;
                paths[i][i] = 1;
            }
            for (int far = 1; far < nodes; far++) {
                for (int i = 0; i < nodes; i++) {
                    for (int j = 0; j < nodes; j++) {
                        extend(i, j, far);
                    }
                }
            }
        }

        private void extend(int i, int j, int far) {
            if (steps[i][j] >= far) {
                double ways = 0;
                for (int k = 0; k < nodes; k++) {
                    ways += steps[i][k] == far - 1 && linked(k, j) ? paths[i][k] : 0;
                }
                if (ways > 0) {
                    steps[i][j] = far;
                    paths[i][j] = ways;
                }
            }
        }
    }

    @Test
    void betweennessIsTheShareOfShortestPathsThroughANode() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Small small = new Small(seed);
            double[] found = new Betweenness().values(small.graph, Progress.NONE);
            for (int node = 0; node < small.nodes; node++) {
                double sum = 0;
                for (int i = 0; i < small.nodes; i++) {
                    for (int j = i + 1; j < small.nodes; j++) {
                        double through = small.steps[i][node] + small.steps[node][j];
                        boolean on = i != node && j != node && through == small.steps[i][j];
                        sum += on && through < Double.POSITIVE_INFINITY
                                ? small.paths[i][node] * small.paths[node][j] / small.paths[i][j]
                                : 0;
                    }
                }
                assertThat(found[node]).as("seed %d, node %d", seed, node).isCloseTo(sum, NEAR);
            }
        }
    }

    @Test
    void closenessIsTheMeanOfOneThroughTheSteps() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Small small = new Small(seed);
            double[] found = new Closeness().values(small.graph, Progress.NONE);
            for (int node = 0; node < small.nodes; node++) {
                double sum = 0;
                for (int other = 0; other < small.nodes; other++) {
                    sum += other == node ? 0 : 1 / small.steps[node][other];
                }
                assertThat(found[node]).as("seed %d", seed).isCloseTo(sum / (small.nodes - 1), NEAR);
            }
        }
    }

    @Test
    void pageRanksAddUpToOneAndStandStill() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Small small = new Small(seed);
            FlatGraph graph = small.graph;
            double[] ranks = new PageRank(0.85).values(graph, Progress.NONE);
            assertThat(Arrays.stream(ranks).sum()).as("seed %d", seed).isCloseTo(1, NEAR);
            double[] next = new double[ranks.length];
            for (int node = 0; node < ranks.length; node++) {
                double weight = weight(graph, node);
                for (int other = 0; other < ranks.length; other++) {
                    next[other] += ranks[node] * (weight == 0 ? 0.85 : 0.15) / ranks.length
                            + (weight == 0 ? ranks[node] * 0.15 / ranks.length : 0);
                }
                for (int place = graph.start(node); place < graph.start(node + 1); place++) {
                    next[graph.target(place)] += 0.85 * ranks[node] * graph.weight(place) / weight;
                }
            }
            assertThat(next).as("seed %d", seed).containsExactly(ranks, within(1e-8));
        }
    }

    private static double weight(FlatGraph graph, int node) {
        double weight = 0;
        for (int place = graph.start(node); place < graph.start(node + 1); place++) {
            weight += graph.weight(place);
        }
        return weight;
    }

    @Test
    void twoCliquesJoinedByOneLinkAreTwoCommunities() {
        int[] from = new int[21];
        int[] to = new int[21];
        int at = 0;
        for (int clique = 0; clique < 2; clique++) {
            for (int i = 0; i < 5; i++) {
                for (int j = 0; j < i; j++) {
                    from[at] = 5 * clique + i;
                    to[at++] = 5 * clique + j;
                }
            }
        }
        to[20] = 5;
        double[] found = new Communities(1, 2, 7).values(FlatGraph.of(11, from, to), Progress.NONE);
        assertThat(found).hasSize(11);
        assertThat(Arrays.copyOfRange(found, 0, 5)).containsOnly(found[0]);
        assertThat(Arrays.copyOfRange(found, 5, 10)).containsOnly(1 - found[0]);
        assertThat(found[10]).isEqualTo(2);
    }

    @Test
    void theSameMeasureOfTheSameNetworkIsTheSameToTheLastBit() {
        Random random = new Random(3);
        FlatGraph graph = FlatGraph.of(
                2000,
                random.ints(5000, 0, 2000).toArray(),
                random.ints(5000, 0, 2000).toArray());
        assertThat(Measure.all())
                .allSatisfy(measure -> assertThat(measure.values(graph, Progress.NONE))
                        .isEqualTo(measure.values(graph, Progress.NONE)));
    }

    @Test
    void aNetworkWithoutLinksOrNodesHasItsMeasuresToo() {
        FlatGraph lonely = FlatGraph.of(3, new int[0], new int[0]);
        FlatGraph nothing = FlatGraph.of(0, new int[0], new int[0]);
        assertThat(Measure.all()).allSatisfy(measure -> {
            assertThat(measure.values(lonely, Progress.NONE)).hasSize(3).doesNotContain(Double.NaN);
            assertThat(measure.values(nothing, Progress.NONE)).isEmpty();
        });
    }

    @Test
    void aMeasureIsReadBackFromItsId() {
        assertThat(Measure.all())
                .allSatisfy(measure -> assertThat(Measure.of(measure.id())).contains(measure));
        assertThat(Measure.of("pagerank-0.5")).contains(new PageRank(0.5));
        assertThat(Measure.of("beauty")).isEmpty();
        assertThat(Measure.of("pagerank-much")).isEmpty();
    }

    @Test
    void aMeasureStopsWhenItIsToldTo() {
        Random random = new Random(3);
        FlatGraph graph = FlatGraph.of(
                2000,
                random.ints(5000, 0, 2000).toArray(),
                random.ints(5000, 0, 2000).toArray());
        Progress cancelled = (done, total, what) -> {
            throw new Cancelled();
        };
        assertThat(Measure.all().filter(measure -> !measure.id().equals("degree")))
                .allSatisfy(measure -> assertThatThrownBy(() -> measure.values(graph, cancelled))
                        .isInstanceOf(Cancelled.class));
    }
}
