package org.sourceline.store.neo4j;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;
import org.sourceline.problem.CaseUnavailable;
import org.sourceline.problem.Problem;

/// A Neo4j database on a server or cluster, reached over Bolt.
final class BoltDatabase implements Database {

    private final Driver driver;

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

    private <T> T in(AccessMode mode, Work<T> work) throws Problem {
        try (Session session = driver.session(
                        SessionConfig.builder().withDefaultAccessMode(mode).build());
                Transaction transaction = session.beginTransaction()) {
            T result = work.in((statement, parameters) -> run(transaction, statement, parameters));
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

    private static List<Map<String, @Nullable Object>> run(
            Transaction transaction, String statement, Map<String, ?> parameters) {
        return transaction.run(statement, new LinkedHashMap<>(parameters)).list().stream()
                .map(found -> Values.row(found.asMap(), BoltDatabase::graph))
                .toList();
    }

    private static Object graph(Object value) {
        return switch (value) {
            case Node node -> {
                List<String> labels = new ArrayList<>();
                node.labels().forEach(labels::add);
                yield Map.of("labels", labels, "properties", node.asMap());
            }
            case Relationship link ->
                Map.of(
                        "type", link.type(),
                        "from", link.startNodeElementId(),
                        "to", link.endNodeElementId(),
                        "properties", link.asMap());
            case Path path -> {
                List<Object> steps = new ArrayList<>();
                steps.add(path.start());
                path.forEach(step -> {
                    steps.add(step.relationship());
                    steps.add(step.end());
                });
                yield steps;
            }
            default -> value;
        };
    }

    @Override
    public boolean onlyReads(String statement) throws Problem {
        try (Session session = driver.session()) {
            return session.run("EXPLAIN " + statement).consume().queryType() == QueryType.READ_ONLY;
        } catch (Neo4jException failed) {
            throw Causes.inWords(failed);
        }
    }

    @Override
    public void close() {
        driver.close();
    }
}
