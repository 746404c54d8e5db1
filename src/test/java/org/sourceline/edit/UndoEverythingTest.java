package org.sourceline.edit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourceline.casefile.CaseAddress;
import org.sourceline.casefile.CaseCheck;
import org.sourceline.casefile.OntologyFile;
import org.sourceline.job.Progress;
import org.sourceline.model.Ids;
import org.sourceline.model.Ontology;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.CaseStore;
import org.sourceline.store.ChangeSet;
import org.sourceline.store.Hash;

@Execution(ExecutionMode.CONCURRENT)
class UndoEverythingTest {

    private static final int EDITS = 300;
    private static final Ontology ONTOLOGY = OntologyFile.defaultOne();

    @TempDir
    private Path folder;

    private final Map<Long, String> casesAfter = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {20_210_521, 4})
    void whateverWasDoneIsUndoneStepByStepAndDoneAgain(long seed) throws Problem {
        CaseAddress place = CaseAddress.of(folder.resolve("case"));
        String first;
        String last;
        int steps;
        try (CaseStore store = place.create("Seed " + seed)) {
            Random random = new Random(seed);
            List<String> texts = RandomEdits.texts(random);
            store.keepTexts(texts.stream().collect(Collectors.toMap(Hash::of, text -> text)));
            store.keepOriginals(texts.stream()
                    .map(text -> text.getBytes(StandardCharsets.UTF_8))
                    .toList());
            first = dump(store);
            casesAfter.put(0L, first);
            edit(store, random, texts, seed);
            last = dump(store);
            steps = applied(store);
            take(store, steps / 2, true, seed);
        }
        try (CaseStore store = place.open()) {
            take(store, steps - steps / 2, true, seed);
            assertThat(store.read(CaseStore.CaseView::toUndo).isEmpty())
                    .as("seed %d", seed)
                    .isTrue();
            assertThat(dump(store)).as("seed %d", seed).isEqualTo(first);
            take(store, steps / 2, false, seed);
        }
        try (CaseStore store = place.open()) {
            take(store, steps - steps / 2, false, seed);
            assertThat(dump(store)).as("seed %d", seed).isEqualTo(last);
            assertThat(new CaseCheck(store, Progress.NONE).run())
                    .as("seed %d", seed)
                    .allMatch(CaseCheck.Result::ok);
        }
    }

    private void edit(CaseStore store, Random random, List<String> texts, long seed) throws Problem {
        CaseIndex index = store.read(CaseIndex::of);
        RandomEdits edits = new RandomEdits(random, ONTOLOGY, index, texts);
        Editor editor = new Editor(store, ONTOLOGY, Ids.seeded(seed), "tester");
        Map<String, Integer> kinds = new HashMap<>();
        for (int done = 0; done < EDITS; ) {
            int chance = random.nextInt(40);
            if (chance < 2 && editor.nextUndo().isPresent()) {
                index.apply(editor.undo().inverse());
            } else if (chance == 2 && editor.nextRedo().isPresent()) {
                index.apply(editor.redo().changes());
            } else {
                Edit edit = edits.next();
                ChangeSet entry = attempt(editor, edit);
                if (entry != null) {
                    index.apply(entry.changes());
                    kinds.merge(edit.getClass().getSimpleName(), 1, Integer::sum);
                    done++;
                    if (done % 30 == 0) {
                        casesAfter.put(entry.seq(), dump(store));
                    }
                }
            }
        }
        assertThat(kinds.keySet())
                .as("seed %d did every kind of edit", seed)
                .containsExactlyInAnyOrderElementsOf(everyKind());
    }

    private static Set<String> everyKind() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.sourceline")
                        .stream()
                        .filter(each -> each.isAssignableTo(Edit.class) && !each.isInterface())
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toSet());
    }

    /// What an edit did, or null where it was refused or changed nothing.
    private static @Nullable ChangeSet attempt(Editor editor, Edit edit) {
        try {
            return editor.apply(edit).orElse(null);
        } catch (Problem refused) {
            assertThat(refused.whatHappened()).isNotBlank();
            return null;
        }
    }

    private static int applied(CaseStore store) throws Problem {
        return (int) store.read(CaseStore.CaseView::entries).stream()
                .filter(entry -> !entry.undone())
                .count();
    }

    private void take(CaseStore store, int steps, boolean back, long seed) throws Problem {
        for (int i = 0; i < steps; i++) {
            ChangeSet entry = back ? store.undo("tester") : store.redo("tester");
            String expected = casesAfter.get(back ? entry.seq() - 1 : entry.seq());
            if (expected != null && follows(store, entry, back)) {
                assertThat(dump(store))
                        .as(
                                "seed %d, step %d (%s) %s",
                                seed, entry.seq(), entry.title(), back ? "undone" : "done again")
                        .isEqualTo(expected);
            }
        }
    }

    /// Whether the case is now as after the step before this one, or as after this one.
    private static boolean follows(CaseStore store, ChangeSet entry, boolean back) throws Problem {
        long now = store.read(CaseStore.CaseView::toUndo).map(ChangeSet::seq).orElse(0L);
        return now == (back ? entry.seq() - 1 : entry.seq());
    }

    /// Everything in the database but the journal and its counter, one thing a line.
    private static String dump(CaseStore store) throws Problem {
        return store
                .read(view -> view.query(
                        "MATCH (n) WHERE NOT n:ChangeSet AND NOT n:Case"
                                + " RETURN labels(n) AS labels, properties(n) AS n, null AS r, null AS t"
                                + " UNION ALL MATCH (s)-[r]->(t) RETURN coalesce(s.id, s.name) AS labels,"
                                + " properties(r) AS n, type(r) AS r, coalesce(t.id, t.sha256, t.name) AS t",
                        Map.of()))
                .stream()
                .map(UndoEverythingTest::line)
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String line(Map<String, ?> row) {
        Object labels = row.get("labels") instanceof List<?> list
                ? list.stream().map(String::valueOf).sorted().toList()
                : row.get("labels");
        Object properties = row.get("n") instanceof Map<?, ?> map ? new TreeMap<Object, Object>(map) : row.get("n");
        return labels + " " + properties + " " + row.get("r") + " " + row.get("t");
    }
}
