package org.sourceline.store.neo4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.FulltextSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.fleetmanagement.FleetManagementSettings;
import org.neo4j.graphdb.ConstraintViolationException;
import org.neo4j.graphdb.DatabaseShutdownException;
import org.neo4j.graphdb.ExecutionPlanDescription;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.graphdb.QueryExecutionType.QueryType;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.TransactionFailureException;
import org.neo4j.graphdb.TransientFailureException;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.graphdb.spatial.Point;
import org.sourceline.problem.CaseUnavailable;
import org.sourceline.problem.Problem;

/// A Neo4j database inside this process.
final class EmbeddedDatabase implements Database {

    private static final String EXPLAIN = "EXPLAIN ";
    private static final long MEBIBYTE = 1 << 20;
    private static final long SMALLEST_CACHE = 16 * MEBIBYTE;
    private static final long LARGEST_CACHE = 512 * MEBIBYTE;
    private static final int START_TIMEOUT_MS = 120_000;
    private static final int LOOK_EVERY_MS = 500;
    private final DatabaseManagementService service;
    private final GraphDatabaseService database;

    private EmbeddedDatabase(DatabaseManagementService service, GraphDatabaseService database) {
        this.service = service;
        this.database = database;
    }

    /// Opens the database in a folder, making it where there is none.
    ///
    /// @param more settings over those a desktop wants
    static EmbeddedDatabase open(Path folder, Map<Setting<?>, Object> more) throws CaseUnavailable {
        DatabaseManagementService service = null;
        try {
            Files.createDirectories(folder);
            Map<Setting<?>, Object> settings = new LinkedHashMap<>(desktop(folder));
            settings.putAll(more);
            service = new DatabaseManagementServiceBuilder(folder)
                    .setConfig(settings)
                    .build();
            GraphDatabaseService database = service.database("neo4j");
            awaitStart(service, database);
            return new EmbeddedDatabase(service, database);
        } catch (IOException | IllegalStateException | IllegalArgumentException | TransientFailureException damaged) {
            if (service != null) {
                service.shutdown();
            }
            throw damaged(folder, damaged);
        }
    }

    /// Waits until the database is there, or until it says why it cannot be.
    private static void awaitStart(DatabaseManagementService service, GraphDatabaseService database) {
        for (int waited = 0; waited < START_TIMEOUT_MS; waited += LOOK_EVERY_MS) {
            if (database.isAvailable(LOOK_EVERY_MS)) {
                return;
            }
            try (Transaction system = service.database("system").beginTx();
                    Result state = system.execute("SHOW DATABASE neo4j YIELD currentStatus, statusMessage")) {
                String said = state.hasNext() ? String.valueOf(state.next().get("statusMessage")) : "";
                if (!said.isBlank() && !said.equals("null")) {
                    throw new IllegalStateException(said);
                }
            }
        }
        throw new IllegalStateException("it did not start in " + START_TIMEOUT_MS / 1000 + " s");
    }

    private static CaseUnavailable damaged(Path folder, Throwable cause) {
        return new CaseUnavailable(
                "The database in " + folder + " could not be opened (" + Causes.innermost(cause) + ").",
                "Nothing was changed. Check that the disk has room and is readable; if the folder was copied while the case"
                        + " was open, copy it again from the original, or restore an archive.",
                cause);
    }

    /// Settings for one user on one machine: a page cache sized to the case, nothing reported, nothing listening.
    private static Map<Setting<?>, Object> desktop(Path folder) throws IOException {
        long size = sizeOf(folder.resolve("data/databases"));
        return Map.ofEntries(
                Map.entry(
                        GraphDatabaseSettings.pagecache_memory,
                        Math.clamp(size + size / 2, SMALLEST_CACHE, LARGEST_CACHE)),
                Map.entry(GraphDatabaseSettings.udc_enabled, false),
                Map.entry(FleetManagementSettings.fleet_manager_enabled, false),
                Map.entry(BoltConnector.enable_discovery, false),
                Map.entry(GraphDatabaseSettings.auth_enabled, false),
                Map.entry(BoltConnector.enabled, false),
                Map.entry(HttpConnector.enabled, false),
                Map.entry(FulltextSettings.eventually_consistent_apply_parallelism, 1),
                Map.entry(FulltextSettings.eventually_consistent_refresh_parallelism, 1),
                Map.entry(FulltextSettings.eventually_consistent_refresh_interval, Duration.ofSeconds(1)),
                Map.entry(GraphDatabaseSettings.preallocate_logical_logs, false),
                Map.entry(GraphDatabaseSettings.logical_log_rotation_threshold, 16 * MEBIBYTE),
                Map.entry(GraphDatabaseSettings.keep_logical_logs, "keep_none"),
                Map.entry(GraphDatabaseSettings.log_queries, GraphDatabaseSettings.LogQueryLevel.OFF),
                Map.entry(GraphDatabaseSettings.allow_file_urls, false));
    }

    private static long sizeOf(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(
                            file -> file.toFile().isFile() ? file.toFile().length() : 0)
                    .sum();
        }
    }

    @Override
    public <T> T write(Work<T> work) throws Problem {
        return in(work, true);
    }

    @Override
    public <T> T read(Work<T> work) throws Problem {
        return in(work, false);
    }

    private <T> T in(Work<T> work, boolean commit) throws Problem {
        try (Transaction transaction = database.beginTx()) {
            T result = work.in((statement, parameters, row) -> run(transaction, statement, parameters, row));
            if (commit) {
                transaction.commit();
            }
            return result;
        } catch (ConstraintViolationException refused) {
            throw new Problem(
                    "The change would leave something without what it refers to (" + refused.getMessage() + ").",
                    "Nothing was changed. Take back what was built on it first.",
                    null,
                    refused);
        } catch (DatabaseShutdownException
                | TransactionFailureException
                | TransientFailureException
                | QueryExecutionException
                | Refused failed) {
            throw Causes.inWords(failed);
        }
    }

    private static void run(
            Transaction transaction,
            String statement,
            Map<String, ?> parameters,
            Consumer<Map<String, @Nullable Object>> row) {
        try (Result result = accepted(() -> transaction.execute(statement, new LinkedHashMap<>(parameters)))) {
            while (accepted(result::hasNext)) {
                Map<String, Object> next = accepted(result::next);
                row.accept(Values.row(result.columns(), next::get, EmbeddedDatabase::graph));
            }
        }
    }

    private static <T> T accepted(Supplier<T> step) {
        try {
            return step.get();
        } catch (IllegalArgumentException tooLarge) {
            throw new Refused(tooLarge);
        }
    }

    private static Object graph(Object value) {
        return switch (value) {
            case Node node -> {
                List<String> labels = new ArrayList<>();
                node.getLabels().forEach(label -> labels.add(label.name()));
                yield Map.of("labels", labels, "properties", node.getAllProperties());
            }
            case Relationship link ->
                Map.of(
                        "type", link.getType().name(),
                        "from", link.getStartNode().getProperty("id", ""),
                        "to", link.getEndNode().getProperty("id", ""),
                        "properties", link.getAllProperties());
            case org.neo4j.graphdb.Path path -> {
                List<Object> steps = new ArrayList<>();
                path.forEach(steps::add);
                yield steps;
            }
            case Point point ->
                Values.point(point.getCRS().getCode(), point.getCoordinate().getCoordinate());
            default -> value;
        };
    }

    @Override
    public boolean onlyReads(String statement) throws Problem {
        try (Transaction transaction = database.beginTx();
                Result result = transaction.execute(EXPLAIN + statement)) {
            return result.getQueryExecutionType().queryType() == QueryType.READ_ONLY
                    && !readsFiles(result.getExecutionPlanDescription());
        } catch (DatabaseShutdownException
                | TransactionFailureException
                | TransientFailureException
                | QueryExecutionException failed) {
            throw Causes.inQuery(failed, EXPLAIN.length());
        }
    }

    private static boolean readsFiles(ExecutionPlanDescription plan) {
        return plan.getName().startsWith("LoadCSV")
                || plan.getChildren().stream().anyMatch(EmbeddedDatabase::readsFiles);
    }

    @Override
    public void close() {
        service.shutdown();
    }

    /// A value that the database takes no transaction further with, such as a name too long for its index.
    private static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refused(IllegalArgumentException cause) {
            super(cause);
        }
    }
}
