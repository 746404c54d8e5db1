package org.sourceline.store.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourceline.problem.Problem;

class QueriesContractTest extends CaseStoreContract {

    QueriesContractTest(SharedCase.Kept kept) throws Problem {
        super(kept);
        twoGroups();
        make(Things.claim("c-1", "e-1", "e-2"), Things.citation("q-1", "c-1", "a-1"));
    }

    private List<Map<String, @Nullable Object>> query(String cypher) throws Problem {
        return store.read(view -> view.query(cypher, Map.of()));
    }

    private @Nullable Object value(String expression) throws Problem {
        return query("RETURN " + expression + " AS value").getFirst().get("value");
    }

    static List<String> writes() {
        return List.of(
                "CREATE (x:Junk)",
                "CREATE (x:Junk) RETURN x",
                "MATCH (e:Entity) SET e.name = 'x' RETURN e",
                "MATCH (e:Entity) SET e:Junk",
                "MATCH (e:Entity) REMOVE e.name",
                "MATCH (n) DETACH DELETE n",
                "MATCH ()-[r]->() DELETE r RETURN count(r)",
                "MERGE (x:Junk {id: 1}) RETURN x",
                "FOREACH (i IN [1, 2] | CREATE (:Junk))",
                "CALL { CREATE (x:Junk) RETURN x } RETURN x",
                "CALL () { MATCH (e:Entity) SET e.name = 'x' } RETURN 1 AS one",
                "MATCH (e:Entity) CALL (e) { SET e.name = 'x' } IN TRANSACTIONS OF 1 ROWS",
                "CREATE INDEX junk FOR (n:Junk) ON (n.id)",
                "CREATE CONSTRAINT junk FOR (n:Junk) REQUIRE n.id IS UNIQUE",
                "DROP INDEX Entity_name_index",
                "DROP CONSTRAINT Entity_id",
                "CALL db.createLabel('Junk')",
                "CALL db.createProperty('junk')",
                "CALL db.createRelationshipType('JUNK')",
                "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
                "EXPLAIN CREATE (x:Junk)",
                "PROFILE CREATE (x:Junk)",
                "CYPHER runtime=slotted CREATE (x:Junk)",
                "/* RETURN 1 */ CREATE (x:Junk)",
                "// RETURN\nCREATE (x:Junk)",
                "RETURN 1 AS one; CREATE (x:Junk)",
                "CREATE DATABASE junk",
                "CREATE USER junk SET PASSWORD 'junkjunk'",
                "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'junkjunk'",
                "STOP DATABASE neo4j");
    }

    @ParameterizedTest
    @MethodSource("writes")
    void aQueryThatWouldWriteIsRefused(String cypher) throws Problem {
        List<?> before = shared.cypher("SHOW INDEXES YIELD name RETURN name ORDER BY name");
        List<?> labels = shared.cypher("CALL db.labels() YIELD label RETURN label ORDER BY label");
        refused(() -> query(cypher));
        assertThat(shared.cypher("SHOW INDEXES YIELD name RETURN name ORDER BY name"))
                .isEqualTo(before);
        assertThat(shared.cypher("CALL db.labels() YIELD label RETURN label ORDER BY label"))
                .isEqualTo(labels);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "MATCH oops", "RETURN", "RETURN x", "SELECT * FROM articles", "RETURN nosuch(1)"})
    void whatIsNotCypherIsRefusedInWords(String cypher) throws Problem {
        assertThat(refused(() -> query(cypher)).whatHappened()).contains("not Cypher");
    }

    @Test
    void whatIsNotCypherIsShownWhereItStands() throws Problem {
        assertThat(refused(() -> query("RETURN nosuch")).whatHappened())
                .contains("line 1, column 8")
                .doesNotContain("EXPLAIN");
        assertThat(refused(() -> query("RETURN 1,\n nosuch")).whatHappened()).contains("line 2, column 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"RETURN 1 / 0", "RETURN date('nonsense')", "RETURN toInteger([])", "MATCH (n {id: $id}) RETURN n"
            })
    void aQueryThatFailsSaysSoInWords(String cypher) {
        Problem failure = catchThrowableOfType(Problem.class, () -> query(cypher));
        assertThat(failure.whatHappened()).endsWith(".").doesNotContain("Exception");
    }

    @Test
    void plainValuesComeAsTheyAre() throws Problem {
        assertThat(value("null")).isNull();
        assertThat(value("true")).isEqualTo(true);
        assertThat(value("42")).isEqualTo(42L);
        assertThat(value("1.5")).isEqualTo(1.5);
        assertThat(value("'نص 🦊 \\''")).isEqualTo("نص 🦊 '");
        assertThat(value("[1, null, ['a', 2.0]]")).isEqualTo(Arrays.asList(1L, null, List.of("a", 2.0)));
        assertThat(value("{a: 1, b: {c: [true]}}")).isEqualTo(Map.of("a", 1L, "b", Map.of("c", List.of(true))));
        assertThat(value("9007199254740993")).isEqualTo(9_007_199_254_740_993L);
    }

    @Test
    void datesAndTimesComeAsIsoText() throws Problem {
        assertThat(value("date('2021-05-21')")).isEqualTo("2021-05-21");
        assertThat(value("datetime('2021-05-21T10:00:00Z')")).isEqualTo("2021-05-21T10:00Z");
        assertThat(value("localdatetime('2021-05-21T10:00:01')")).isEqualTo("2021-05-21T10:00:01");
        assertThat(value("localtime('10:00:01')")).isEqualTo("10:00:01");
        assertThat(value("duration('P1Y2M3DT4H')")).isEqualTo("P1Y2M3DT4H");
        assertThat(value("point({x: 1, y: 2})")).isEqualTo(Map.of("x", 1.0, "y", 2.0, "srid", 7203L));
    }

    @Test
    void columnsStandInTheOrderAskedFor() throws Problem {
        assertThat(query("RETURN 1 AS zeta, 2 AS beta, 3 AS alpha, 4 AS omega, 5 AS b, 6 AS a")
                        .getFirst()
                        .keySet())
                .containsExactly("zeta", "beta", "alpha", "omega", "b", "a");
    }

    @Test
    void aNodeComesAsItsLabelsAndProperties() throws Problem {
        assertThat(query("MATCH (n:Entity {id: 'e-1'}) RETURN n"))
                .isEqualTo(List.of(Map.of(
                        "n",
                        Map.of(
                                "labels", List.of("Entity", "ArmedGroup"),
                                "properties",
                                        Map.of(
                                                "id",
                                                "e-1",
                                                "type",
                                                "ArmedGroup",
                                                "name",
                                                "Red Band",
                                                "aliases",
                                                List.of(),
                                                "grades",
                                                List.of(),
                                                "notes",
                                                "")))));
        Object article = query("MATCH (n:Article) RETURN n.words AS words, n.regions AS regions")
                .getFirst();
        assertThat(article).isEqualTo(Map.of("words", 12L, "regions", List.of("0 3 HEADLINE", "4 8 CAPTION")));
    }

    @Test
    void aRelationshipSaysWhichOfOurItemsItJoins() throws Problem {
        Map<String, Object> link =
                Map.of("type", "ALLIED_WITH", "from", "e-1", "to", "e-2", "properties", Map.of("claim", "c-1"));
        assertThat(query("MATCH (:Entity)-[r]->(:Entity) RETURN r")).isEqualTo(List.of(Map.of("r", link)));
        assertThat(query("MATCH (:Entity)-[r]->(:Entity) RETURN {deep: [r]} AS m"))
                .isEqualTo(List.of(Map.of("m", Map.of("deep", List.of(link)))));
        assertThat(query("MATCH (:Claim)-[r:OBJECT]->() RETURN r, r AS again"))
                .isEqualTo(List.of(Map.of(
                        "r", Map.of("type", "OBJECT", "from", "c-1", "to", "e-2", "properties", Map.of()),
                        "again", Map.of("type", "OBJECT", "from", "c-1", "to", "e-2", "properties", Map.of()))));
    }

    @Test
    void aPathComesAsItsStepsFromBeginningToEnd() throws Problem {
        Object path = query("MATCH p = (:Claim)-[:OBJECT]->(:Entity)<-[:ALLIED_WITH]-(:Entity) RETURN p")
                .getFirst()
                .get("p");
        List<?> steps = (List<?>) Objects.requireNonNull(path);
        assertThat(steps).hasSize(5);
        assertThat(steps.stream().map(step -> ((Map<?, ?>) step).keySet().contains("labels")))
                .containsExactly(true, false, true, false, true);
        assertThat(((Map<?, ?>) steps.get(1)).get("from")).isEqualTo("c-1");
        assertThat(((Map<?, ?>) steps.get(3)).get("from")).isEqualTo("e-1");
        assertThat(((Map<?, ?>) steps.get(3)).get("to")).isEqualTo("e-2");
    }

    @Test
    void rowsAreHandedOnAsTheyCome() {
        List<Object> seen = new ArrayList<>();
        assertThatThrownBy(() -> store.read(view -> {
                    view.query("UNWIND range(1, 1000000000) AS n RETURN n", Map.of(), new Taker(seen));
                    return seen;
                }))
                .hasMessage("seen enough");
        assertThat(seen).hasSize(2500).startsWith(1L, 2L).endsWith(2500L);
    }

    /// Takes 2500 numbers, and then refuses.
    private record Taker(List<Object> seen) implements Consumer<Map<String, @Nullable Object>> {

        @Override
        public void accept(Map<String, @Nullable Object> row) {
            seen.add(Objects.requireNonNull(row.get("n")));
            if (seen.size() == 2500) {
                throw new IllegalStateException("seen enough");
            }
        }
    }

    @Test
    void relationshipsOfManyRowsSayWhichOfOurItemsTheyJoin() throws Problem {
        Map<String, Object> link =
                Map.of("type", "ALLIED_WITH", "from", "e-1", "to", "e-2", "properties", Map.of("claim", "c-1"));
        assertThat(query("UNWIND range(1, 2500) AS n MATCH (:Entity)-[r]->(:Entity) RETURN r"))
                .hasSize(2500)
                .allMatch(row -> row.equals(Map.of("r", link)));
    }

    @Test
    void parametersStandForThemselves() throws Problem {
        String hostile = "x' OR 1=1 //";
        List<Map<String, @Nullable Object>> rows = store.read(view ->
                view.query("RETURN $text AS text, $list AS list", Map.of("text", hostile, "list", List.of(1, "b"))));
        assertThat(rows).isEqualTo(List.of(Map.of("text", hostile, "list", List.of(1L, "b"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CALL db.labels() YIELD label RETURN count(label) > 0 AS yes",
                "CYPHER runtime=slotted RETURN true AS yes",
                "CALL { MATCH (e:Entity) RETURN count(e) AS n } RETURN n = 3 AS yes",
                "MATCH (e:Entity) WITH collect(e) AS found RETURN size(found) = 3 AS yes",
                "RETURN EXISTS { (:Citation)-[:CITED_FOR]->(:Claim) } AS yes",
                "RETURN true AS yes UNION RETURN true AS yes",
                "RETURN true AS yes;"
            })
    void whatOnlyReadsIsAnswered(String cypher) throws Problem {
        assertThat(query(cypher)).isEqualTo(List.of(Map.of("yes", true)));
    }
}
