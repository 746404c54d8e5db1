package org.sourceline.store.neo4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Runs Cypher statements with parameters, within one transaction.
@FunctionalInterface
interface Cypher {

    /// Hands the rows of the statement on as they come; values are text, longs, doubles, booleans, lists, maps and
    /// null.
    void each(String statement, Map<String, ?> parameters, Consumer<Map<String, @Nullable Object>> row);

    /// All rows of the statement.
    default List<Map<String, @Nullable Object>> run(String statement, Map<String, ?> parameters) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        each(statement, parameters, rows::add);
        return rows;
    }
}
