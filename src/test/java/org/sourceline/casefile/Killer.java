package org.sourceline.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.sourceline.job.Progress;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseStore;

/// Starts labourers on one case and kills them while they work, holding each to what the one before had done.
final class Killer {

    private static final List<String> WANTED =
            List.of("import", "tag", "undo", "claim", "import", "undo", "tag", "redo");
    private final List<String> java;
    private final Path place;
    private final long seed;
    private final Random random;
    private final Map<String, Integer> hits = new TreeMap<>();
    private final Map<String, Long> lasts = new HashMap<>();

    /// What the journal must say: the steps, and whether each is undone.
    private final Map<Long, Boolean> journal = new TreeMap<>();

    /// What this process finds in the journal when it opens the case.
    private final Map<Long, Boolean> found = new TreeMap<>();

    private String underWay = "";

    /// @param java the command line up to the main class
    Killer(List<String> java, Path place, long seed) {
        this.java = java;
        this.place = place;
        this.seed = seed;
        this.random = new Random(seed);
    }

    Map<String, Integer> hits() {
        return hits;
    }

    /// Starts a labourer, lets it do some edits, and kills it at a random moment of an edit of a kind that is next in
    /// turn.
    void startAndKill(int kill) throws IOException, Problem {
        Process process = start(1_000);
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            String wanted = WANTED.get(kill % WANTED.size());
            int first = random.nextInt(3);
            long began = System.nanoTime();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                hear(line, System.nanoTime() - began);
                began = System.nanoTime();
                first -= line.startsWith("done") ? 1 : 0;
                if (first <= 0 && line.equals("begin " + wanted)) {
                    break;
                }
            }
            long moment = began + (long) (random.nextDouble() * 1.1 * lasts.getOrDefault(wanted, 5_000_000L));
            while (System.nanoTime() < moment) {
                Thread.onSpinWait();
            }
            assertThat(process.isAlive()).as("the labourer works: %s", errors()).isTrue();
            process.toHandle().destroyForcibly();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                hear(line, 0);
            }
            hits.merge(underWay.isEmpty() ? "between" : underWay, 1, Integer::sum);
        } finally {
            process.toHandle().destroyForcibly();
            process.onExit().join();
        }
        holdToTheJournal();
    }

    /// Starts a labourer that does a few edits and ends by itself.
    void startAndLetEnd() throws IOException, Problem {
        Process process = start(3);
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            said.lines().forEach(line -> hear(line, 0));
        }
        assertThat(process.onExit().join().exitValue())
                .as("seed %d: %s", seed, errors())
                .isZero();
        assertThat(underWay).isEmpty();
        holdToTheJournal();
    }

    private Process start(int edits) throws IOException {
        List<String> command = new ArrayList<>(java);
        command.addAll(List.of(
                Labourer.class.getName(),
                place.resolve("case").toString(),
                place.toString(),
                String.valueOf(random.nextLong()),
                String.valueOf(edits)));
        return new ProcessBuilder(command)
                .redirectError(place.resolve("errors.txt").toFile())
                .start();
    }

    private String errors() throws IOException {
        return Files.readString(place.resolve("errors.txt"));
    }

    /// Opens the case, and holds what is there to what the labourer had said to have done.
    private void holdToTheJournal() throws Problem {
        try (CaseStore store = CaseAddress.of(place.resolve("case")).open()) {
            assertThat(new CaseCheck(store, Progress.NONE).run())
                    .as("seed %d, killed during %s", seed, underWay)
                    .allMatch(CaseCheck.Result::ok);
            store.read(CaseStore.CaseView::entries).forEach(entry -> found.put(entry.seq(), entry.undone()));
        }
        if (!found.equals(journal)) {
            assertThat(underWay)
                    .as("seed %d: %s is not %s", seed, found, journal)
                    .isNotEmpty();
            journal.put(finished(), underWay.equals("undo"));
            assertThat(found).as("seed %d, killed during %s", seed, underWay).isEqualTo(journal);
        }
        found.clear();
        underWay = "";
    }

    /// The step that was under way when the labourer was killed, and was finished all the same.
    private long finished() {
        return switch (underWay) {
            case "undo" ->
                journal.entrySet().stream()
                        .filter(step -> !step.getValue())
                        .mapToLong(Map.Entry::getKey)
                        .max()
                        .orElse(0);
            case "redo" ->
                found.entrySet().stream()
                        .filter(step -> !step.getValue().equals(journal.get(step.getKey())))
                        .mapToLong(Map.Entry::getKey)
                        .findFirst()
                        .orElse(0);
            default ->
                journal.keySet().stream().mapToLong(Long::longValue).max().orElse(0) + 1;
        };
    }

    private void hear(String line, long lasted) {
        String[] words = line.split(" ");
        if (words[0].equals("begin") && words.length == 2) {
            underWay = words[1];
        } else if (words[0].equals("done") && words.length == 3 && Long.parseLong(words[2]) > 0) {
            journal.put(Long.valueOf(words[2]), words[1].equals("undo"));
            underWay = "";
            if (lasted > 0) {
                lasts.put(words[1], lasted);
            }
        }
    }
}
