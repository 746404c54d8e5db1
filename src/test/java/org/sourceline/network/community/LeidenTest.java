package org.sourceline.network.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.job.Cancelled;
import org.sourceline.job.Progress;
import org.sourceline.network.force.FlatGraph;
import org.sourceline.network.measure.Communities;

@Execution(ExecutionMode.CONCURRENT)
class LeidenTest {

    private static final int SEEDS = 60;

    private static int[] found(FlatGraph graph, double resolution, int rounds, long seed) {
        return Leiden.communities(graph, resolution, rounds, seed, Progress.NONE);
    }

    /// How many nodes one can walk to within the first one's community.
    private static int reached(FlatGraph graph, int[] communities, int first) {
        BitSet seen = new BitSet();
        int[] open = new int[graph.nodes()];
        int count = 1;
        open[0] = first;
        seen.set(first);
        for (int i = 0; i < count; i++) {
            for (int place = graph.start(open[i]); place < graph.start(open[i] + 1); place++) {
                int other = graph.target(place);
                if (communities[other] == communities[first] && !seen.get(other)) {
                    seen.set(other);
                    open[count++] = other;
                }
            }
        }
        return count;
    }

    private static int count(int[] communities) {
        return (int) Arrays.stream(communities).distinct().count();
    }

    @Test
    void everyCommunityIsConnected() {
        for (MadeGraph kind : MadeGraph.values()) {
            for (int seed = 0; seed < SEEDS; seed++) {
                int nodes = 2 + seed * seed % 700;
                FlatGraph graph = kind.of(nodes, nodes / 2 + seed * nodes / 20, seed);
                int[] found = found(graph, 0.1 + seed % 7 * 0.4, 1 + seed % 3, seed);
                int[] sizes = new int[nodes];
                Arrays.stream(found).forEach(community -> sizes[community]++);
                for (int node = 0; node < nodes; node++) {
                    assertThat(reached(graph, found, node))
                            .as("%s, seed %d, node %d", kind, seed, node)
                            .isEqualTo(sizes[found[node]]);
                }
            }
        }
    }

    @Test
    void theLargestCommunityComesFirstAndOfTwoAsLargeTheOneOfTheFirstNode() {
        for (int seed = 0; seed < SEEDS; seed++) {
            int[] found = found(MadeGraph.EVEN.of(200, 180, seed), 1, 1, seed);
            int count = count(found);
            long[] ranks = new long[count];
            for (int node = found.length - 1; node >= 0; node--) {
                int community = found[node];
                long size =
                        Arrays.stream(found).filter(each -> each == community).count();
                ranks[community] = -size * found.length + node;
            }
            assertThat(ranks).as("seed %d", seed).isSorted();
        }
    }

    @Test
    void plantedGroupsAreFound() {
        for (int seed = 0; seed < SEEDS; seed++) {
            int groups = 2 + seed % 6;
            int[] found = found(MadeGraph.planted(groups, 25, seed), 1, 2, seed);
            int[] planted =
                    IntStream.range(0, found.length).map(node -> node % groups).toArray();
            assertThat(found).as("seed %d", seed).isEqualTo(planted);
        }
    }

    @Test
    void anotherRoundIsNeverWorse() {
        for (MadeGraph kind : MadeGraph.values()) {
            for (int seed = 0; seed < SEEDS; seed++) {
                FlatGraph graph = kind.of(300, 700, seed);
                double before = -1;
                for (int rounds = 1; rounds <= 4; rounds++) {
                    double modularity = Communities.modularity(graph, found(graph, 1, rounds, seed));
                    assertThat(modularity).as("%s, seed %d", kind, seed).isGreaterThan(before - 1e-9);
                    before = modularity;
                }
            }
        }
    }

    @Test
    void linksCountByTheirWeightAndLoopsForNothing() {
        int[] from = {0, 0, 1, 2, 2, 3, 0, 0, 0, 0};
        int[] to = {1, 1, 2, 3, 3, 0, 0, 0, 0, 0};
        assertThat(found(FlatGraph.of(5, from, to), 1, 2, 1)).containsExactly(0, 0, 1, 1, 2);
        int[] ends = {1, 2, 2, 3, 0, 0, 0, 0, 0, 0};
        int[] others = {2, 1, 1, 0, 3, 3, 0, 0, 0, 1};
        assertThat(found(FlatGraph.of(5, ends, others), 1, 2, 1)).containsExactly(0, 1, 1, 0, 2);
    }

    @Test
    void aHigherResolutionFindsSmallerCommunities() {
        FlatGraph graph = MadeGraph.GROUPS.of(1000, 4000, 5);
        int[] counts = DoubleStream.of(0.01, 1, 5, 1e6)
                .mapToInt(resolution -> count(found(graph, resolution, 2, 1)))
                .toArray();
        assertThat(counts).isSorted().doesNotHaveDuplicates();
        assertThat(counts[3]).isEqualTo(1000);
    }

    @Test
    void theSameSeedFindsTheSameAndAnotherMayNot() {
        FlatGraph graph = MadeGraph.HUBS.of(3000, 6000, 5);
        assertThat(found(graph, 1, 2, 7)).isEqualTo(found(graph, 1, 2, 7)).isNotEqualTo(found(graph, 1, 2, 8));
    }

    @Test
    void itCanBeStoppedAtEachOfManyPoints() {
        FlatGraph graph = MadeGraph.EVEN.of(20_000, 60_000, 5);
        AtomicInteger told = new AtomicInteger();
        Leiden.communities(graph, 1, 1, 1, (done, total, what) -> told.incrementAndGet());
        assertThat(told).hasValueGreaterThan(20);
        for (int point = 1; point <= told.get(); point++) {
            AtomicInteger left = new AtomicInteger(point);
            Progress cancelled = (done, total, what) -> {
                if (left.decrementAndGet() == 0) {
                    throw new Cancelled();
                }
            };
            assertThatThrownBy(() -> Leiden.communities(graph, 1, 1, 1, cancelled))
                    .isInstanceOf(Cancelled.class);
        }
    }
}
