package org.sourceline.store.neo4j;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Item;
import org.sourceline.store.Change;

/// The plain typed relationships between entities: one for each claim that is asserted and cited, so that whoever opens
/// the database with Cypher sees the network they expect.
final class PlainLinks {

    private final Cypher cypher;

    PlainLinks(Cypher cypher) {
        this.cypher = cypher;
    }

    /// Ids of the claims whose relationship may have to come or go.
    List<String> claimsTouchedBy(List<Change> changes) {
        Set<String> ids = new LinkedHashSet<>();
        changes.stream()
                .flatMap(change -> Stream.of(change.before(), change.after()))
                .forEach(item -> claimOf(item, ids));
        return List.copyOf(ids);
    }

    private static void claimOf(@Nullable Item item, Set<String> ids) {
        if (item instanceof Claim claim) {
            ids.add(claim.id());
        } else if (item instanceof Citation citation) {
            ids.add(citation.claim());
        }
    }

    /// Removes the relationships of the claims, which are still as they were before the changes.
    void remove(List<Change> changes, List<String> claims) {
        boolean allNew = changes.stream().noneMatch(change -> change.before() != null)
                && claims.size()
                        == changes.stream()
                                .filter(change -> change.item() instanceof Claim)
                                .count();
        if (claims.isEmpty() || allNew) {
            return;
        }
        cypher.run(
                "UNWIND $ids AS id MATCH (c:Claim {id: id})"
                        + " MATCH (s:Entity {id: c.subject})-[r:$(c.predicate)]->(o:Entity {id: c.object})"
                        + " WHERE r.claim = id DELETE r",
                Map.of("ids", claims));
    }

    /// Draws the relationships of those of the claims that are asserted and cited, as they are now.
    ///
    /// The hints keep the plan to seeks: a plan made while a case holds little is kept while it grows.
    void draw(List<String> claims) {
        if (!claims.isEmpty()) {
            cypher.run(
                    "UNWIND $ids AS id MATCH (c:Claim {id: id}) USING INDEX SEEK c:Claim(id)"
                            + " WHERE c.status = 'ASSERTED' AND EXISTS { (c)<-[:CITED_FOR]-() }"
                            + " MATCH (s:Entity {id: c.subject}) USING INDEX SEEK s:Entity(id)"
                            + " MATCH (o:Entity {id: c.object}) USING INDEX SEEK o:Entity(id)"
                            + " CREATE (s)-[:$(c.predicate) {claim: id}]->(o)",
                    Map.of("ids", new ArrayList<>(claims)));
        }
    }
}
