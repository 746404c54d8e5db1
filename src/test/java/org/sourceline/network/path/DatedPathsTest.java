package org.sourceline.network.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.job.Progress;
import org.sourceline.model.FuzzyDate;

@Execution(ExecutionMode.CONCURRENT)
class DatedPathsTest {

    private static final int SEEDS = 3000;
    private static final List<FuzzyDate> DATES = java.util.stream.Stream.of(
                    "",
                    "2020",
                    "2020-05",
                    "2020-05-10",
                    "2021",
                    "2021-02",
                    "../2020",
                    "2020-06/..",
                    "2020-11/",
                    "2022-01")
            .map(FuzzyDate::parse)
            .toList();

    @Test
    void pathsInOrderOfDateAreThoseThatTryingEveryClaimFinds() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            SmallNetwork network = new SmallNetwork(random);
            List<List<FuzzyDate>> dates = IntStream.range(0, network.from.length)
                    .mapToObj(link -> random.ints(1 + random.nextInt(2), 0, DATES.size())
                            .mapToObj(DATES::get)
                            .toList())
                    .toList();
            int from = random.nextInt(network.nodes);
            int to = random.nextInt(network.nodes);
            Limits limits = new Limits(1 + random.nextInt(5), 2, 1000);
            DatedPaths.Dated found = new DatedPaths(network.ways, dates, limits).between(from, to, Progress.NONE);
            Set<String> expected = new HashSet<>();
            for (Path path : network.all(from, to, limits.longest(), 2)) {
                grade(network, dates, path.nodes()).ifPresent(grade -> expected.add(path.nodes() + " " + grade));
            }
            Set<String> were = new HashSet<>();
            for (DatedPath path : found.paths()) {
                were.add(path.path().nodes() + " " + path.undated() + " " + path.certain());
            }
            assertThat(were).as("seed %d: %s %s", seed, network, dates).isEqualTo(expected);
            assertThat(found.paths()).isSortedAccordingTo(Comparator.comparingInt(DatedPath::undated));
            assertThat(found.stopped()).isFalse();
        }
    }

    @Test
    void aStepWithoutADateIsCountedAndNotGuessed() {
        Ways ways = Ways.of(3, new int[] {0, 1}, new int[] {1, 2}, new int[] {1, 1});
        List<List<FuzzyDate>> dates = List.of(List.of(FuzzyDate.parse("2021-03")), List.of(FuzzyDate.UNKNOWN));
        DatedPaths.Dated found = new DatedPaths(ways, dates, new Limits(3, 0, 9)).between(0, 2, Progress.NONE);
        assertThat(found.paths()).singleElement().satisfies(path -> {
            assertThat(path.undated()).isOne();
            assertThat(path.certain()).isFalse();
        });
    }

    @Test
    void whatCameLaterDoesNotLeadToWhatCameBefore() {
        Ways ways = Ways.of(3, new int[] {0, 1}, new int[] {1, 2}, new int[] {1, 1});
        List<List<FuzzyDate>> dates = List.of(List.of(FuzzyDate.parse("2021-03")), List.of(FuzzyDate.parse("2019")));
        DatedPaths search = new DatedPaths(ways, dates, new Limits(3, 0, 9));
        assertThat(search.between(0, 2, Progress.NONE).paths()).isEmpty();
        assertThat(search.between(2, 0, Progress.NONE).paths()).singleElement().matches(DatedPath::certain);
    }

    /// The fewest undated steps by which a path may be in order, and whether it surely can be; empty where it cannot.
    private static Optional<String> grade(SmallNetwork network, List<List<FuzzyDate>> dates, List<Integer> nodes) {
        List<List<FuzzyDate>> choices = new ArrayList<>(List.of(List.of()));
        for (int i = 1; i < nodes.size(); i++) {
            List<FuzzyDate> step = new ArrayList<>();
            for (int link = 0; link < network.from.length; link++) {
                Set<Integer> ends = Set.of(nodes.get(i - 1), nodes.get(i));
                boolean joins = ends.contains(network.from[link])
                        && ends.contains(network.to[link])
                        && network.from[link] != network.to[link];
                if (joins && network.strength[link] >= 2) {
                    step.addAll(dates.get(link));
                }
            }
            choices = choices.stream()
                    .flatMap(before -> step.stream().map(date -> {
                        List<FuzzyDate> longer = new ArrayList<>(before);
                        longer.add(date);
                        return List.copyOf(longer);
                    }))
                    .toList();
        }
        int fewest = choices.stream()
                .filter(DatedPathsTest::possible)
                .mapToInt(DatedPathsTest::undated)
                .min()
                .orElse(-1);
        boolean certain = choices.stream().anyMatch(DatedPathsTest::certain);
        return fewest < 0 ? Optional.empty() : Optional.of(fewest + " " + certain);
    }

    private static int undated(List<FuzzyDate> dates) {
        return (int) dates.stream().filter(FuzzyDate::isUnknown).count();
    }

    /// Whether no date may be over before one that comes before it may begin.
    private static boolean possible(List<FuzzyDate> dates) {
        return pairs(
                dates,
                (before, after) -> Moment.of(before).first() <= Moment.of(after).last());
    }

    private static boolean certain(List<FuzzyDate> dates) {
        return undated(dates) == 0
                && pairs(
                        dates,
                        (before, after) ->
                                Moment.of(before).last() <= Moment.of(after).first());
    }

    private static boolean pairs(List<FuzzyDate> dates, java.util.function.BiPredicate<FuzzyDate, FuzzyDate> holds) {
        for (int i = 0; i < dates.size(); i++) {
            for (int j = i + 1; j < dates.size(); j++) {
                if (!holds.test(dates.get(i), dates.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }
}
