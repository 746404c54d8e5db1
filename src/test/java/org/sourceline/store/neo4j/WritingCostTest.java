package org.sourceline.store.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.ExecutionPlanDescription;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;
import org.sourceline.model.Place;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseCard;
import org.sourceline.store.CaseStore;
import org.sourceline.store.Change;
import org.sourceline.store.Hash;
import org.sourceline.store.Plan;

@Execution(ExecutionMode.CONCURRENT)
class WritingCostTest {

    private static final int STEP = 50;
    private static final int STEPS = 12;

    private final DatabaseManagementService service;
    private final Profiled database;
    private final CaseStore store;

    WritingCostTest(@TempDir Path folder) throws Problem {
        service = new DatabaseManagementServiceBuilder(folder.resolve("graph"))
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .build();
        database = new Profiled(service.database("neo4j"), new ArrayList<>());
        CaseCard card = Migrations.bring(database, new CaseCard("Bands", CaseCard.CURRENT, "{}"));
        store = new Neo4jCaseStore(database, new FolderOriginals(folder.resolve("originals")), card, Clock.systemUTC());
        store.keepTexts(Map.of(Hash.of(Things.TEXT), Things.TEXT));
        write(List.of(
                Change.made(Things.source("s-1")),
                Change.made(Things.article("a-1", Things.TEXT, "s-1")),
                Change.made(Things.group("e-1", "Red Band")),
                Change.made(Things.group("e-2", "Blue Band"))));
    }

    @AfterEach
    void shutDown() {
        service.shutdown();
    }

    /// Looks into the store that writing changes takes.
    private long write(List<Change> changes) throws Problem {
        database.hits().clear();
        store.write("Mona", before -> new Plan("Many", new Place.OfCase(), changes));
        return database.hits().stream().mapToLong(Long::longValue).sum();
    }

    private static List<Change> step(int number) {
        List<Change> changes = new ArrayList<>();
        for (int i = number * STEP; i < (number + 1) * STEP; i++) {
            changes.add(Change.made(Things.group("e-" + number + "-" + i, "Band " + i)));
            changes.add(Change.made(Things.claim("c-" + i, "e-" + number + "-" + i, "e-2")));
            changes.add(Change.made(Things.citation("q-" + i, "c-" + i, "a-1")));
        }
        return changes;
    }

    @Test
    void writingClaimsLooksAtNoMoreOfTheCaseAsItGrows() throws Problem {
        long first = write(step(0));
        long last = first;
        for (int i = 1; i < STEPS; i++) {
            last = write(step(i));
        }
        assertThat(last).isLessThan(first * 3 / 2);
    }

    /// A database that counts the looks into the store that each statement takes.
    private record Profiled(GraphDatabaseService database, List<Long> hits) implements Database {

        @Override
        public <T> T write(Work<T> work) throws Problem {
            try (Transaction transaction = database.beginTx()) {
                T done = work.in((statement, parameters, row) -> run(transaction, statement, parameters, row));
                transaction.commit();
                return done;
            }
        }

        private void run(
                Transaction transaction,
                String statement,
                Map<String, ?> parameters,
                Consumer<Map<String, @Nullable Object>> row) {
            boolean plain = !statement.startsWith("UNWIND");
            String run = plain ? statement : "PROFILE " + statement;
            try (Result result = transaction.execute(run, new HashMap<>(parameters))) {
                result.forEachRemaining(found -> row.accept(new HashMap<>(found)));
                hits.add(plain ? 0 : hits(result.getExecutionPlanDescription()));
            }
        }

        private static long hits(ExecutionPlanDescription plan) {
            return plan.getProfilerStatistics().getDbHits()
                    + plan.getChildren().stream().mapToLong(Profiled::hits).sum();
        }

        @Override
        public <T> T read(Work<T> work) throws Problem {
            return write(work);
        }

        @Override
        public boolean onlyReads(String statement) {
            throw new UnsupportedOperationException(statement);
        }

        @Override
        public void close() {}
    }
}
