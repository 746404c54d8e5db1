package org.sourceline.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseStore;

/// Runs beside other tests: nearly all of its work is done by processes of its own.
@Execution(ExecutionMode.CONCURRENT)
class KilledTest {

    private static final int MOMENTS = 50;
    private static final int CASES = 2;

    /// One moment in so many it is killed for good.
    private static final int KILLED = 5;

    @TempDir
    private Path folder;

    @Test
    void aCaseWhoseProcessIsKilledAtAnyMomentHasLostNothingAndHoldsNothingByHalves() throws Exception {
        Map<String, Integer> hit = new TreeMap<>();
        Path training = newCase(Files.createDirectories(folder.resolve("training")));
        List<String> java =
                QuickJava.trained(folder, Labourer.class.getName(), training.toString(), folder.toString(), "1", "12");
        try (ExecutorService together = Executors.newFixedThreadPool(CASES)) {
            List<Future<Map<String, Integer>>> cases = new ArrayList<>();
            for (int number = 0; number < CASES; number++) {
                long seed = 50L + number;
                Path place = Files.createDirectories(folder.resolve("case-" + number));
                Callable<Map<String, Integer>> labour = () -> killedOver(java, place, seed, MOMENTS / CASES);
                cases.add(together.submit(labour));
            }
            for (Future<Map<String, Integer>> each : cases) {
                result(each).forEach((phase, times) -> hit.merge(phase, times, Integer::sum));
            }
        }
        assertThat(hit.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(MOMENTS);
        for (String phase : List.of("import", "tag", "undo")) {
            assertThat(hit.getOrDefault(phase, 0))
                    .as("moments during %s, of %s", phase, hit)
                    .isGreaterThanOrEqualTo(4);
        }
    }

    private static Map<String, Integer> result(Future<Map<String, Integer>> labour) throws Exception {
        try {
            return labour.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof AssertionError wrong) {
                throw wrong;
            }
            throw failed;
        }
    }

    /// Stops or kills labourers on one case again and again.
    ///
    /// @return how often it was hit while doing what; `between` where it had just done something
    private static Map<String, Integer> killedOver(List<String> java, Path place, long seed, int moments)
            throws IOException, Problem {
        newCase(place);
        try (Killer killer = new Killer(java, place, seed)) {
            for (int moment = 1; moment <= moments; moment++) {
                if (moment % KILLED == 0) {
                    killer.kill(moment);
                } else {
                    killer.stop(moment);
                }
            }
            killer.letEnd();
            return killer.hits();
        }
    }

    private static Path newCase(Path place) throws Problem {
        try (CaseStore store = CaseAddress.of(place.resolve("case")).create("Killed")) {
            assertThat(store.card().title()).isEqualTo("Killed");
        }
        return place.resolve("case");
    }
}
