package org.sourceline.bench;

import java.util.List;
import java.util.Map;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseStore;

/// Bare Cypher queries of a case's store that hand over what a view shows: the floor under what is measured.
record BareQueries(CaseStore store) {

    /// The name of the peer in a figure.
    static final String NAME = "bare Cypher query of the same store";

    private static final List<String> LABELS = List.of("Source", "Article", "Entity", "Mention", "Claim", "Citation");

    /// Milliseconds to read all items that an index holds.
    double items() throws Problem {
        double millis = 0;
        for (String label : LABELS) {
            millis += query("MATCH (n:" + label + ") RETURN properties(n) AS n ORDER BY n.id");
        }
        return millis;
    }

    /// Milliseconds to read what the first columns of a table say, in its order.
    ///
    /// @param table `entities` or `claims`
    double table(String table) throws Problem {
        return query(
                table.equals("entities")
                        ? "MATCH (e:Entity) OPTIONAL MATCH (m:Mention)-[:NAMES]->(e)"
                                + " RETURN e.id AS id, e.name AS name, e.type AS type, count(m) AS mentions ORDER BY name"
                        : "MATCH (s:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o:Entity)"
                                + " OPTIONAL MATCH (c)<-[:CITED_FOR]-(ci:Citation)"
                                + " RETURN c.id AS id, s.name AS subject, c.predicate AS predicate, o.name AS object,"
                                + " count(ci) AS citations ORDER BY subject");
    }

    /// Milliseconds to find by a few letters, once the query is known to the store.
    ///
    /// @param table `entities` or `claims`
    double sought(String table) throws Problem {
        String cypher = table.equals("entities")
                ? "MATCH (e:Entity) WHERE toLower(e.name) CONTAINS 'saray' RETURN e.id AS id, e.name AS name"
                : "MATCH (s:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o:Entity) WHERE toLower(s.name) CONTAINS 'saray'"
                        + " OR toLower(o.name) CONTAINS 'saray' RETURN c.id AS id, s.name AS subject, o.name AS object";
        query(cypher);
        return query(cypher);
    }

    private double query(String cypher) throws Problem {
        return store.read(view -> {
            long start = System.nanoTime();
            view.query(cypher, Map.of(), row -> {});
            return Samples.since(start);
        });
    }
}
