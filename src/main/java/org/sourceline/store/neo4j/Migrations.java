package org.sourceline.store.neo4j;

import java.util.List;
import java.util.Map;
import org.sourceline.problem.CaseUnavailable;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseCard;
import org.sourceline.store.shape.Reading;

/// The numbered steps that bring a database to the form this program writes.
///
/// Each step may be run again without harm, so one that a crash cut short is simply run again.
final class Migrations {

    /// The steps, in order; a database at version n has had the first n. One that does nothing keeps an older program
    /// from writing items without what it does not know: since 7 entities have grades, and citations a credibility.
    private static final List<List<String>> STEPS = List.of(
            List.of(
                    unique("Case", "id"),
                    unique("Article", "id"),
                    unique("Text", "sha256"),
                    unique("Original", "sha256"),
                    unique("Source", "id"),
                    unique("Origin", "id"),
                    unique("Entity", "id"),
                    unique("Mention", "id"),
                    unique("Claim", "id"),
                    unique("Citation", "id"),
                    unique("Judgement", "id"),
                    unique("Picture", "id"),
                    unique("ChangeSet", "seq"),
                    index("Article", "textHash"),
                    index("Article", "source"),
                    index("Entity", "name"),
                    index("Alias", "name"),
                    index("Mention", "article"),
                    index("Mention", "entity"),
                    index("Claim", "subject"),
                    index("Claim", "object"),
                    index("Citation", "claim"),
                    index("Citation", "article"),
                    index("Source", "name"),
                    words("article_words", "Text", "text"),
                    words("article_titles", "Article", "title"),
                    words("entity_names", "Entity", "name, n.aliases")),
            List.of(
                    index("Judgement", "a"),
                    index("Judgement", "b"),
                    index("Claim", "where"),
                    index("Citation", "speaker")),
            List.of("MATCH (a:Article) WHERE a.read IS NULL SET a.read = false, a.notes = ''"),
            List.of("MATCH (p:Picture) WHERE p.placeEntities IS NULL"
                    + " SET p.placeEntities = [], p.placeXs = [], p.placeYs = [], p.most = 0"),
            List.of(unique("Decision", "id"), index("Decision", "article")),
            List.of(
                    unique("Derivation", "id"),
                    index("Derivation", "article"),
                    index("Derivation", "parent"),
                    index("Derivation", "origin")),
            List.of());

    private Migrations() {}

    private static String unique(String label, String key) {
        return "CREATE CONSTRAINT " + label + "_" + key + " IF NOT EXISTS FOR (n:" + label + ") REQUIRE n." + key
                + " IS UNIQUE";
    }

    private static String index(String label, String key) {
        return "CREATE INDEX " + label + "_" + key + "_index IF NOT EXISTS FOR (n:" + label + ") ON (n." + key + ")";
    }

    private static String words(String name, String label, String keys) {
        return "CREATE FULLTEXT INDEX " + name + " IF NOT EXISTS FOR (n:" + label + ") ON EACH [n." + keys
                + "] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: true}}";
    }

    /// Whether the database holds a case.
    static boolean isCase(Database database) throws Problem {
        return database.read(cypher -> version(cypher) > 0);
    }

    /// Brings the database to the current version.
    ///
    /// @param card what a case made by this call says of itself; ignored where there is one already
    /// @throws CaseUnavailable when the database was written by a newer program
    static CaseCard bring(Database database, CaseCard card) throws Problem {
        int version = database.read(Migrations::version);
        if (version > CaseCard.CURRENT) {
            throw tooNew(version);
        }
        for (int step = version; step < STEPS.size(); step++) {
            for (String statement : STEPS.get(step)) {
                database.write(cypher -> cypher.run(statement, Map.of()));
            }
        }
        if (version < STEPS.size()) {
            database.write(cypher -> cypher.run("CALL db.awaitIndexes(300)", Map.of()));
            database.write(cypher -> cypher.run(
                    "MERGE (c:Case {id: 'case'}) ON CREATE SET c.title = $title, c.ontology = $ontology, c.seq = 0"
                            + " SET c.formatVersion = $version",
                    Map.of("title", card.title(), "ontology", card.ontology(), "version", STEPS.size())));
        }
        return database.read(Migrations::card);
    }

    static CaseUnavailable tooNew(int version) {
        return new CaseUnavailable(
                "This case was written by a newer Sourceline (format " + version + "; this one knows "
                        + CaseCard.CURRENT + ").",
                "Open it with the newer version; nothing in it was touched.");
    }

    private static int version(Cypher cypher) {
        return cypher.run("MATCH (c:Case {id: 'case'}) RETURN c.formatVersion AS version", Map.of()).stream()
                .map(row -> new Reading(row).number("version"))
                .findFirst()
                .orElse(0);
    }

    private static CaseCard card(Cypher cypher) {
        Reading row = new Reading(cypher.run(
                        "MATCH (c:Case {id: 'case'}) RETURN c.title AS title, c.formatVersion AS version,"
                                + " c.ontology AS ontology",
                        Map.of())
                .getFirst());
        return new CaseCard(row.text("title"), row.number("version"), row.text("ontology"));
    }
}
