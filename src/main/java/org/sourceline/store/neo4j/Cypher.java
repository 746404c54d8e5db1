package org.sourceline.store.neo4j;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Runs Cypher statements with parameters, within one transaction.
@FunctionalInterface
interface Cypher {

    /// The rows of the statement; values are text, longs, doubles, booleans, lists, maps and null.
    List<Map<String, @Nullable Object>> run(String statement, Map<String, ?> parameters);
}
