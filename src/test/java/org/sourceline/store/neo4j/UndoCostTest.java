package org.sourceline.store.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.sourceline.model.Place;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseStore;
import org.sourceline.store.Change;
import org.sourceline.store.ChangeSet;
import org.sourceline.store.Plan;

@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(SharedCase.LOCK)
class UndoCostTest {

    private final AtomicInteger statements = new AtomicInteger();
    private final CaseStore store;

    UndoCostTest() throws Problem {
        SharedCase shared = SharedCase.Kept.EMBEDDED.fresh();
        Database counting = new Counting(shared.database(), statements);
        store = new Neo4jCaseStore(
                counting,
                new FolderOriginals(shared.originals()),
                shared.store().card(),
                Clock.systemUTC());
    }

    /// A database that counts the statements run in it.
    private record Counting(Database database, AtomicInteger statements) implements Database {

        @Override
        public <T> T write(Work<T> work) throws Problem {
            return database.write(cypher -> work.in(counted(cypher)));
        }

        @Override
        public <T> T read(Work<T> work) throws Problem {
            return database.read(cypher -> work.in(counted(cypher)));
        }

        private Cypher counted(Cypher cypher) {
            return new Counted(cypher, statements);
        }

        @Override
        public boolean onlyReads(String statement) throws Problem {
            return database.onlyReads(statement);
        }

        @Override
        public void close() {
            database.close();
        }
    }

    /// Cypher whose statements are counted.
    private record Counted(Cypher cypher, AtomicInteger statements) implements Cypher {

        @Override
        public void each(String statement, Map<String, ?> parameters, Consumer<Map<String, @Nullable Object>> row) {
            statements.incrementAndGet();
            cypher.each(statement, parameters, row);
        }
    }

    @Test
    void undoingAStepOfManyChangesTakesFewStatements() throws Problem {
        List<Change> many = IntStream.range(0, 500)
                .boxed()
                .flatMap(number -> Stream.of(
                        Change.made(Things.group("e-" + number, "Band " + number)),
                        Change.made(Things.picture("p-" + number))))
                .toList();
        store.write("Mona", before -> new Plan("Many", new Place.OfCase(), many));
        statements.set(0);
        store.undo("Mona");
        assertThat(statements).hasValueLessThan(40);
        statements.set(0);
        store.redo("Mona");
        assertThat(statements).hasValueLessThan(40);
    }

    @Test
    void whatUndoAndRedoWouldDoIsToldWithoutItsChanges() throws Problem {
        store.write(
                "Mona",
                before -> new Plan(
                        "Name a band",
                        new Place.OfEntity("e-1"),
                        List.of(Change.made(Things.group("e-1", "Red Band")))));
        ChangeSet undo = store.read(CaseStore.CaseView::toUndo).orElseThrow();
        assertThat(undo.title()).isEqualTo("Name a band");
        assertThat(undo.place()).isEqualTo(new Place.OfEntity("e-1"));
        assertThat(undo.changes()).isEmpty();
        assertThat(store.undo("Mona").changes()).hasSize(1);
        ChangeSet redo = store.read(CaseStore.CaseView::toRedo).orElseThrow();
        assertThat(redo.title()).isEqualTo("Name a band");
        assertThat(redo.changes()).isEmpty();
        assertThat(store.redo("Mona").changes()).hasSize(1);
    }
}
