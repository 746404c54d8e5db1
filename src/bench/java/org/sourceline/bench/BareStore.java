package org.sourceline.bench;

import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;

/// Neo4j with nothing around it: the floor that ours is measured against.
final class BareStore implements AutoCloseable {

    private final DatabaseManagementService service;
    private final GraphDatabaseService database;

    private BareStore(DatabaseManagementService service) {
        this.service = service;
        this.database = service.database("neo4j");
    }

    /// Opens the store in a folder as Neo4j opens it by itself, its reporting off.
    static BareStore open(Path folder) {
        DatabaseManagementService service = new DatabaseManagementServiceBuilder(folder)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .build();
        BareStore store = new BareStore(service);
        if (!store.database.isAvailable(60_000)) {
            throw new IllegalStateException("The bare store did not open");
        }
        return store;
    }

    /// Runs statements in one transaction.
    @SafeVarargs
    final void write(Map.Entry<String, Map<String, Object>>... statements) {
        try (Transaction transaction = database.beginTx()) {
            for (Map.Entry<String, Map<String, Object>> statement : statements) {
                transaction.execute(statement.getKey(), statement.getValue()).close();
            }
            transaction.commit();
        }
    }

    @Override
    public void close() {
        service.shutdown();
    }
}
