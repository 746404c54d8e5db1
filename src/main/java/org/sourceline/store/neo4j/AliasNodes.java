package org.sourceline.store.neo4j;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.Entity;
import org.sourceline.model.Item;
import org.sourceline.store.Change;

/// The nodes by which an entity is found under its aliases, one for each; a range index finds them, which costs a
/// commit less than a full-text one.
final class AliasNodes {

    private final Cypher cypher;

    AliasNodes(Cypher cypher) {
        this.cypher = cypher;
    }

    /// Removes the nodes of aliases that go.
    void remove(List<Change> changes) {
        List<Map<String, String>> going = new ArrayList<>();
        changes.forEach(change -> differing(change.before(), change.after(), going));
        if (!going.isEmpty()) {
            cypher.run(
                    "UNWIND $rows AS row MATCH (:Entity {id: row.entity})-[:ALSO_CALLED]->(a:Alias {name: row.name})"
                            + " DETACH DELETE a",
                    Map.of("rows", going));
        }
    }

    /// Makes the nodes of aliases that come.
    void make(List<Change> changes) {
        List<Map<String, String>> coming = new ArrayList<>();
        changes.forEach(change -> differing(change.after(), change.before(), coming));
        if (!coming.isEmpty()) {
            cypher.run(
                    "UNWIND $rows AS row MATCH (n:Entity {id: row.entity})"
                            + " CREATE (n)-[:ALSO_CALLED]->(:Alias {name: row.name})",
                    Map.of("rows", coming));
        }
    }

    /// The aliases that `one` has and `other` has not.
    private static void differing(@Nullable Item one, @Nullable Item other, List<Map<String, String>> rows) {
        if (one instanceof Entity entity) {
            Set<String> also = new HashSet<>(other instanceof Entity there ? there.aliases() : List.of());
            entity.aliases().stream()
                    .filter(alias -> !also.contains(alias))
                    .forEach(alias -> rows.add(Map.of("entity", entity.id(), "name", alias)));
        }
    }
}
