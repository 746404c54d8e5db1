package org.sourceline.network.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.job.Progress;
import org.sourceline.network.path.BestPaths.Order;

@Execution(ExecutionMode.CONCURRENT)
class ConnectingTest {

    private static final int SEEDS = 3000;

    @Test
    void theSmallestNetworkIsFoundForThreeAndHardlyALargerOneForMore() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            SmallNetwork network = new SmallNetwork(random);
            Set<Integer> ends = ends(network, random);
            Connecting.Result found =
                    new Connecting(network.ways, Order.SHORTEST, 2).connect(List.copyOf(ends), Progress.NONE);
            int least = least(network, ends, 2, -1);
            assertThat(found.best().isPresent())
                    .as("seed %d: %s", seed, network)
                    .isEqualTo(least >= 0);
            if (least >= 0) {
                Connection best = found.best().orElseThrow();
                int most = ends.size() <= 3 ? least : 2 * least - 1;
                assertThat(best.links().size()).as("seed %d: %s", seed, network).isBetween(least, most);
                requireTree(network, best, ends, 2, "seed " + seed);
                found.others().forEach(other -> requireTree(network, other, ends, 2, "another of seed"));
                assertThat(found.others())
                        .allSatisfy(other -> assertThat(other.nodes()).doesNotContain(other.without()));
                assertThat(found.needed())
                        .isEqualTo(best.nodes().stream()
                                .filter(node -> !ends.contains(node) && least(network, ends, 2, node) < 0)
                                .toList());
            }
        }
    }

    @Test
    void theBestSourcedNetworkHasTheStrongestWeakestLinkThereIs() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            SmallNetwork network = new SmallNetwork(random);
            Set<Integer> ends = ends(network, random);
            Connecting.Result found =
                    new Connecting(network.ways, Order.STRONGEST, 1).connect(List.copyOf(ends), Progress.NONE);
            int strongest = IntStream.rangeClosed(1, 5)
                    .filter(strength -> least(network, ends, strength, -1) < 0)
                    .findFirst()
                    .orElseThrow();
            int weakest = found.best().map(Connection::weakest).orElse(0);
            assertThat(weakest).as("seed %d: %s", seed, network).isGreaterThanOrEqualTo(strongest - 1);
        }
    }

    private static Set<Integer> ends(SmallNetwork network, Random random) {
        Set<Integer> ends = new TreeSet<>();
        int many = 2 + random.nextInt(3);
        while (ends.size() < Math.min(many, network.nodes)) {
            ends.add(random.nextInt(network.nodes));
        }
        return ends;
    }

    /// How many links connect nodes at least, found by trying every set of nodes; −1 where nothing does.
    private static int least(SmallNetwork network, Set<Integer> ends, int weakest, int without) {
        int least = -1;
        for (int set = 1; set < 1 << network.nodes; set++) {
            int chosen = set;
            boolean all = ends.stream().allMatch(end -> (chosen >> end & 1) == 1);
            boolean some = without < 0 || (chosen >> without & 1) == 0;
            int links = Integer.bitCount(set) - 1;
            if (all && some && (least < 0 || links < least) && connected(network, set, weakest)) {
                least = links;
            }
        }
        return least;
    }

    private static boolean connected(SmallNetwork network, int set, int weakest) {
        Set<Integer> reached = new HashSet<>(Set.of(Integer.numberOfTrailingZeros(set)));
        List<Integer> queue = new ArrayList<>(reached);
        for (int i = 0; i < queue.size(); i++) {
            for (int next = 0; next < network.nodes; next++) {
                boolean joined = network.strongest(queue.get(i), next, weakest) >= 0;
                if ((set >> next & 1) == 1 && joined && reached.add(next)) {
                    queue.add(next);
                }
            }
        }
        return reached.size() == Integer.bitCount(set);
    }

    private static void requireTree(
            SmallNetwork network, Connection tree, Set<Integer> ends, int weakest, String what) {
        assertThat(tree.nodes()).as(what).containsAll(ends).hasSize(tree.links().size() + 1);
        int set = tree.nodes().stream().mapToInt(node -> 1 << node).sum();
        assertThat(connected(network, set, weakest)).as(what).isTrue();
        assertThat(tree.links()).as(what).allMatch(link -> network.strength[link] >= weakest);
    }
}
