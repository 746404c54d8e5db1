package org.sourceline.store.neo4j;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.sourceline.casefile.OntologyFile;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseCard;
import org.sourceline.store.CaseStore;

/// A case to try things on: its database is started once for a run of tests and emptied for each.
///
/// @param originals folder of the originals, where they are files
/// @param address address of the server, or empty
public record SharedCase(CaseStore store, Path originals, Database database, String address) {

    /// What a test holds that uses it, since tests may run beside each other.
    public static final String LOCK = "the shared case";

    private static final Map<Kept, SharedCase> SHARED = new EnumMap<>(Kept.class);

    /// How the case is kept.
    public enum Kept {
        EMBEDDED,
        BOLT;

        /// The case, with nothing in it.
        public SharedCase fresh() throws Problem {
            synchronized (SHARED) {
                SharedCase there = SHARED.get(this);
                if (there == null) {
                    there = this == EMBEDDED ? embedded(folder()) : bolt(folder());
                    SHARED.put(this, there);
                }
                there.empty();
                return there;
            }
        }
    }

    /// Runs Cypher behind the store's back, and commits it.
    public List<Map<String, @Nullable Object>> cypher(String statement, Map<String, ?> parameters) throws Problem {
        return database.write(cypher -> cypher.run(statement, parameters));
    }

    /// Runs Cypher behind the store's back, and commits it.
    public List<Map<String, @Nullable Object>> cypher(String statement) throws Problem {
        return cypher(statement, Map.of());
    }

    /// The one value of the one row that Cypher returns.
    public @Nullable Object value(String statement) throws Problem {
        return cypher(statement).getFirst().values().iterator().next();
    }

    private void empty() throws Problem {
        cypher("MATCH (n) DETACH DELETE n");
        CaseCard card = card();
        cypher(
                "CREATE (c:Case {id: 'case', seq: 0}) SET c += $card",
                Map.of(
                        "card",
                        Map.of(
                                "title",
                                card.title(),
                                "formatVersion",
                                card.formatVersion(),
                                "ontology",
                                card.ontology())));
    }

    private static CaseCard card() {
        return new CaseCard("Shared", CaseCard.CURRENT, new String(OntologyFile.defaultJson(), StandardCharsets.UTF_8));
    }

    private static SharedCase embedded(Path folder) throws Problem {
        EmbeddedDatabase database = EmbeddedDatabase.open(folder.resolve("graph"), Map.of());
        atEnd(database::close, folder);
        CaseCard card = Migrations.bring(database, card());
        Path originals = folder.resolve("originals");
        try {
            Files.createDirectories(originals);
        } catch (IOException denied) {
            throw new UncheckedIOException(denied);
        }
        return new SharedCase(
                new Neo4jCaseStore(database, new FolderOriginals(originals), card, Clock.systemUTC()),
                originals,
                database,
                "");
    }

    private static SharedCase bolt(Path folder) throws Problem {
        DatabaseManagementService service = new DatabaseManagementServiceBuilder(folder)
                .setConfig(Map.of(
                        BoltConnector.enabled, true,
                        BoltConnector.listen_address, new SocketAddress("localhost", 0),
                        GraphDatabaseSettings.auth_enabled, false,
                        GraphDatabaseSettings.udc_enabled, false,
                        GraphDatabaseSettings.preallocate_logical_logs, false,
                        GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(16)))
                .build();
        atEnd(service::shutdown, folder);
        int port = ((GraphDatabaseAPI) service.database("neo4j"))
                .getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT)
                .getPort();
        String address = "bolt://localhost:" + port;
        return new SharedCase(
                new CaseServer(address, "", "").create(card()), folder, BoltDatabase.connect(address, "", ""), address);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("sourceline-shared");
        } catch (IOException denied) {
            throw new UncheckedIOException(denied);
        }
    }

    private static void atEnd(Runnable close, Path folder) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            close.run();
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            } catch (IOException denied) {
                throw new UncheckedIOException(denied);
            }
        }));
    }
}
