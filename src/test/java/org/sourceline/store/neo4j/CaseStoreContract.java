package org.sourceline.store.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.sourceline.model.Item;
import org.sourceline.model.Place;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseStore;
import org.sourceline.store.Change;
import org.sourceline.store.ChangeSet;
import org.sourceline.store.Hash;
import org.sourceline.store.Plan;

/// What every store must do, however it keeps a case: tests that extend this run embedded and over Bolt.
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(SharedCase.LOCK)
@ParameterizedClass
@EnumSource(SharedCase.Kept.class)
class CaseStoreContract {

    protected final SharedCase shared;
    protected final CaseStore store;

    CaseStoreContract(SharedCase.Kept kept) throws Problem {
        shared = kept.fresh();
        store = shared.store();
    }

    /// Carries changes out as one step.
    protected ChangeSet write(Change... changes) throws Problem {
        return write("Step", changes);
    }

    /// Carries changes out as one step with a title.
    protected ChangeSet write(String title, Change... changes) throws Problem {
        return store.write("Mona", before -> new Plan(title, new Place.OfCase(), List.of(changes)))
                .orElseThrow();
    }

    /// Makes items in one step.
    protected ChangeSet make(Item... items) throws Problem {
        List<Change> changes = new ArrayList<>();
        for (Item item : items) {
            changes.add(Change.made(item));
        }
        return write(changes.toArray(Change[]::new));
    }

    /// A case of two groups, an article and its text.
    protected void twoGroups() throws Problem {
        keepText();
        make(
                Things.source("s-1"),
                Things.article("a-1", Things.TEXT, "s-1"),
                Things.group("e-1", "Red Band"),
                Things.group("e-2", "Blue Band"),
                Things.group("e-3", "Green Band"));
    }

    /// Keeps the text that articles of these tests have.
    protected void keepText() throws Problem {
        store.keepTexts(Map.of(Hash.of(Things.TEXT), Things.TEXT));
        store.keepOriginals(List.of(Things.TEXT.getBytes(StandardCharsets.UTF_8)));
    }

    /// The item as the store has it, or null.
    protected @Nullable Item found(Item item) throws Problem {
        return store.read(view -> view.find(item.getClass(), item.id()).map(Item.class::cast))
                .orElse(null);
    }

    /// What a question finds.
    protected <T> List<T> list(CaseStore.Query<List<T>> question) throws Problem {
        return store.read(question);
    }

    /// All that the database holds but for the journal and the step counter, in a form that can be compared.
    protected Map<String, Object> everything() throws Problem {
        return everything(shared);
    }

    static Map<String, Object> everything(SharedCase shared) throws Problem {
        Map<String, Object> all = new TreeMap<>();
        all.put(
                "nodes",
                shared.cypher("MATCH (n) WHERE NOT n:ChangeSet AND NOT n:Case"
                        + " WITH labels(n) AS labels, n ORDER BY coalesce(n.id, n.sha256, n.name), labels[0]"
                        + " UNWIND labels AS label WITH n, label ORDER BY label"
                        + " RETURN collect(label) AS labels, properties(n) AS n"
                        + " ORDER BY coalesce(n.id, n.sha256, n.name), labels"));
        all.put(
                "links",
                shared.cypher("MATCH (s)-[r]->(t) RETURN coalesce(s.id, '') AS s, type(r) AS type, properties(r) AS r,"
                        + " coalesce(t.id, t.sha256, t.name) AS t ORDER BY s, type, t, r.claim"));
        return all;
    }

    /// The relationships of that type, each as `from to`.
    protected List<String> links(String type) throws Problem {
        return shared
                .cypher("MATCH (s)-[r:" + type + "]->(t) RETURN s.id + ' ' + coalesce(t.id, t.sha256) AS ends"
                        + " ORDER BY ends")
                .stream()
                .map(row -> String.valueOf(row.get("ends")))
                .toList();
    }

    /// Says that what is tried is refused in words, and changes nothing.
    protected Problem refused(Attempt attempt) throws Problem {
        Map<String, Object> before = everything();
        List<ChangeSet> journal = store.read(CaseStore.CaseView::entries);
        try {
            attempt.run();
        } catch (Problem refusal) {
            assertThat(everything()).isEqualTo(before);
            assertThat(list(CaseStore.CaseView::entries)).isEqualTo(journal);
            assertThat(refusal.whatHappened()).endsWith(".").doesNotContain("Exception", "null");
            return refusal;
        }
        throw new AssertionError("It was not refused");
    }

    /// Something that a store may refuse.
    @FunctionalInterface
    protected interface Attempt {
        void run() throws Problem;
    }
}
