package org.sourceline.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sourceline.job.Progress;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseStore;

/// Has labourers work on one case and looks at what they would leave if they were killed, holding that to what they had
/// said to have done.
///
/// A kill leaves a case's files as they are at that moment. So most moments are looked at in a copy made while the
/// labourer is stopped, which then goes on; at the others it is killed, and another goes on with the case.
final class Killer implements AutoCloseable {

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

    private String underWay = "";
    private @Nullable Worker worker;

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

    /// Lets a labourer do some edits, and stops it at a random moment of an edit of a kind that is next in turn to look
    /// at a copy of the case as it is then.
    void stop(int number) throws IOException, Problem {
        Worker at = workTo(number);
        at.stop().forEach(line -> hear(line, 0));
        hits.merge(underWay.isEmpty() ? "between" : underWay, 1, Integer::sum);
        Path copy = place.resolve("copy-" + number);
        Folders.copy(place.resolve("case"), copy);
        assertThat(found(copy)).satisfiesAnyOf(this::isTheJournal, this::hasTheStepUnderWay);
        Folders.delete(copy);
        at.goOn();
    }

    /// Lets a labourer do some edits, kills it at such a moment, and looks at the case.
    void kill(int number) throws IOException, Problem {
        Worker at = workTo(number);
        at.kill().forEach(line -> hear(line, 0));
        worker = null;
        hits.merge(underWay.isEmpty() ? "between" : underWay, 1, Integer::sum);
        takeUp();
    }

    /// Starts a labourer that does a few edits and ends by itself.
    void letEnd() throws IOException, Problem {
        Worker last = start(3);
        last.toEnd().forEach(line -> hear(line, 0));
        assertThat(last.isDone()).as("seed %d: %s", seed, last.errors()).isTrue();
        assertThat(underWay).isEmpty();
        takeUp();
    }

    /// Leaves no labourer behind.
    @Override
    public void close() throws IOException {
        if (worker != null) {
            worker.kill();
        }
    }

    private Worker workTo(int number) throws IOException {
        Worker at = worker == null ? start(100_000) : worker;
        worker = at;
        String wanted = WANTED.get(number % WANTED.size());
        int first = random.nextInt(3);
        long began = System.nanoTime();
        for (String line = at.next(); true; line = at.next()) {
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
        return at;
    }

    private Worker start(int edits) throws IOException {
        List<String> command = new ArrayList<>(java);
        command.addAll(List.of(
                Labourer.class.getName(),
                place.resolve("case").toString(),
                place.toString(),
                String.valueOf(random.nextLong()),
                String.valueOf(edits)));
        return Worker.start(command, place.resolve("errors.txt"));
    }

    /// What the journal of a case says, which is otherwise sound.
    private Map<Long, Boolean> found(Path folder) throws Problem {
        Map<Long, Boolean> found = new TreeMap<>();
        try (CaseStore store = CaseAddress.of(folder).open()) {
            assertThat(new CaseCheck(store, Progress.NONE).run())
                    .as("seed %d, killed during %s", seed, underWay)
                    .allMatch(CaseCheck.Result::ok);
            store.read(CaseStore.CaseView::entries).forEach(entry -> found.put(entry.seq(), entry.undone()));
        }
        return found;
    }

    private void isTheJournal(Map<Long, Boolean> found) {
        assertThat(found).as("seed %d, killed during %s", seed, underWay).isEqualTo(journal);
    }

    private void hasTheStepUnderWay(Map<Long, Boolean> found) {
        assertThat(underWay).as("seed %d: %s is not %s", seed, found, journal).isNotEmpty();
        Map<Long, Boolean> more = new TreeMap<>(journal);
        more.put(finished(found), underWay.equals("undo"));
        assertThat(found).as("seed %d, killed during %s", seed, underWay).isEqualTo(more);
    }

    /// Looks at the case that nobody works on, and takes it as it is.
    private void takeUp() throws Problem {
        Map<Long, Boolean> found = found(place.resolve("case"));
        assertThat(found).satisfiesAnyOf(this::isTheJournal, this::hasTheStepUnderWay);
        journal.clear();
        journal.putAll(found);
        underWay = "";
    }

    /// The step that was under way when the labourer was killed, and was finished all the same.
    private long finished(Map<Long, Boolean> found) {
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
