package org.sourceline.network.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.job.Cancelled;
import org.sourceline.job.Progress;
import org.sourceline.network.path.BestPaths.Order;

@Execution(ExecutionMode.CONCURRENT)
class PathsTest {

    private static final int SEEDS = 3000;
    private static final Comparator<Path> SHORTEST = Comparator.comparing(Path::length);
    private static final Comparator<Path> STRONGEST =
            Comparator.comparing(Path::weakest).reversed();

    @Test
    void theBestPathsAreThoseThatTryingAllOfThemFinds() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            SmallNetwork network = new SmallNetwork(random);
            Limits limits = new Limits(1 + random.nextInt(6), 1 + random.nextInt(3), 1 + random.nextInt(12));
            Order order = random.nextBoolean() ? Order.SHORTEST : Order.STRONGEST;
            int from = random.nextInt(network.nodes);
            int to = random.nextInt(network.nodes);
            Found found = new BestPaths(network.ways, order, limits).between(from, to, Progress.NONE);
            List<Path> all = SmallNetwork.sorted(
                    network.all(from, to, limits.longest(), limits.weakest()),
                    order == Order.SHORTEST ? SHORTEST.thenComparing(STRONGEST) : STRONGEST.thenComparing(SHORTEST));
            assertThat(found.paths())
                    .as("seed %d: %s", seed, network)
                    .isEqualTo(all.subList(0, Math.min(limits.most(), all.size())));
            assertThat(found.stopped()).as("seed %d", seed).isEqualTo(all.size() > limits.most());
        }
    }

    @Test
    void everyPathIsFoundUnlessItSaysThatItStopped() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            SmallNetwork network = new SmallNetwork(random);
            Limits limits = new Limits(1 + random.nextInt(6), 1 + random.nextInt(3), 1 + random.nextInt(12));
            int from = random.nextInt(network.nodes);
            int to = random.nextInt(network.nodes);
            Found found = new EveryPath(network.ways, limits).between(from, to, Progress.NONE);
            List<Path> all = SmallNetwork.sorted(
                    network.all(from, to, limits.longest(), limits.weakest()), SHORTEST.thenComparing(STRONGEST));
            assertThat(found.stopped()).as("seed %d", seed).isEqualTo(all.size() > limits.most());
            assertThat(found.paths()).as("seed %d: %s", seed, network).isSubsetOf(all);
            assertThat(found.paths())
                    .as("seed %d: %s", seed, network)
                    .containsAll(all.stream()
                            .filter(path -> path.length() <= found.complete())
                            .toList())
                    .hasSize(Math.min(all.size(), limits.most()));
        }
    }

    @Test
    void aPathThroughBetterSourcedLinksComesBeforeAShorterOne() {
        int[] from = {0, 0, 1, 2};
        int[] to = {3, 1, 2, 3};
        Ways ways = Ways.of(4, from, to, new int[] {1, 3, 2, 4});
        Found strongest = new BestPaths(ways, Order.STRONGEST, new Limits(5, 0, 5)).between(0, 3, Progress.NONE);
        Found shortest = new BestPaths(ways, Order.SHORTEST, new Limits(5, 0, 5)).between(0, 3, Progress.NONE);
        assertThat(strongest.paths()).extracting(Path::nodes).containsExactly(List.of(0, 1, 2, 3), List.of(0, 3));
        assertThat(strongest.paths()).extracting(Path::weakest).containsExactly(2, 1);
        assertThat(shortest.paths()).extracting(Path::nodes).containsExactly(List.of(0, 3), List.of(0, 1, 2, 3));
    }

    @Test
    void aSearchStopsWhenItIsToldTo() {
        Progress cancelled = (done, total, what) -> {
            throw new Cancelled();
        };
        Ways ways = Ways.of(2, new int[] {0}, new int[] {1}, new int[] {1});
        assertThatThrownBy(() -> new BestPaths(ways, Order.SHORTEST, new Limits(2, 0, 2)).between(0, 1, cancelled))
                .isInstanceOf(Cancelled.class);
    }
}
