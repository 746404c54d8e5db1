package org.sourceline.store.neo4j;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.BookmarkManagerConfig;
import org.neo4j.driver.BookmarkManagers;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;
import org.sourceline.problem.CaseUnavailable;
import org.sourceline.problem.Problem;

/// A Neo4j database on a server or cluster, reached over Bolt.
final class BoltDatabase implements Database {

    private static final String EXPLAIN = "EXPLAIN ";
    private static final int BATCH = 1000;
    private final Driver driver;
    private final BookmarkManager bookmarks =
            BookmarkManagers.defaultManager(BookmarkManagerConfig.builder().build());

    private BoltDatabase(Driver driver) {
        this.driver = driver;
    }

    /// Connects to a database.
    ///
    /// @param address a `bolt://` or `neo4j://` address
    /// @param user empty where the server asks for none
    static BoltDatabase connect(String address, String user, String password) throws CaseUnavailable {
        try {
            Driver driver = GraphDatabase.driver(
                    address,
                    user.isEmpty() ? AuthTokens.none() : AuthTokens.basic(user, password),
                    Config.builder().withTelemetryDisabled(true).build());
            try {
                driver.verifyConnectivity();
                return new BoltDatabase(driver);
            } catch (Neo4jException refused) {
                driver.close();
                throw refused;
            }
        } catch (Neo4jException | IllegalArgumentException refused) {
            throw new CaseUnavailable(
                    "The server at " + address + " cannot be reached (" + Causes.innermost(refused) + ").",
                    "Check the address, that the server runs, and the name and password.",
                    refused);
        }
    }

    @Override
    public <T> T write(Work<T> work) throws Problem {
        return in(AccessMode.WRITE, work);
    }

    @Override
    public <T> T read(Work<T> work) throws Problem {
        return in(AccessMode.READ, work);
    }

    /// A session that sees all that this program has written, on whichever member of a cluster it runs.
    private Session session(AccessMode mode) {
        return driver.session(SessionConfig.builder()
                .withDefaultAccessMode(mode)
                .withBookmarkManager(bookmarks)
                .build());
    }

    private <T> T in(AccessMode mode, Work<T> work) throws Problem {
        try (Session session = session(mode);
                Transaction transaction = session.beginTransaction()) {
            T result = work.in((statement, parameters, row) -> run(transaction, statement, parameters, row));
            if (mode == AccessMode.WRITE) {
                transaction.commit();
            }
            return result;
        } catch (Neo4jException failed) {
            if (failed.code().contains("ConstraintValidation") || failed.code().contains("ConstraintViolation")) {
                throw new Problem(
                        "The change would leave something without what it refers to (" + failed.getMessage() + ").",
                        "Nothing was changed. Take back what was built on it first.",
                        null,
                        failed);
            }
            throw Causes.inWords(failed);
        }
    }

    private static void run(
            Transaction transaction,
            String statement,
            Map<String, ?> parameters,
            Consumer<Map<String, @Nullable Object>> row) {
        Result result = transaction.run(statement, new LinkedHashMap<>(parameters));
        List<Record> records = new ArrayList<>();
        while (result.hasNext()) {
            records.add(result.next());
            if (records.size() == BATCH || !result.hasNext()) {
                BoltValues.rows(records, transaction).forEach(row);
                records.clear();
            }
        }
    }

    @Override
    public boolean onlyReads(String statement) throws Problem {
        try (Session session = session(AccessMode.READ)) {
            ResultSummary summary = session.run(EXPLAIN + statement).consume();
            return summary.queryType() == QueryType.READ_ONLY
                    && summary.queryPlan().filter(BoltDatabase::readsFiles).isEmpty();
        } catch (Neo4jException failed) {
            throw Causes.inQuery(failed, EXPLAIN.length());
        }
    }

    private static boolean readsFiles(Plan plan) {
        return plan.operatorType().startsWith("LoadCSV")
                || plan.children().stream().anyMatch(BoltDatabase::readsFiles);
    }

    @Override
    public void close() {
        driver.close();
    }
}
