package org.sourceline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.casefile.OntologyFile;
import org.sourceline.cli.picture.SnapshotFiles;
import org.sourceline.exchange.GraphmlExport;
import org.sourceline.exchange.fall.FallList;
import org.sourceline.model.Claim;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.CaseStore;
import org.sourceline.store.neo4j.CaseFolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Execution(ExecutionMode.CONCURRENT)
class OriginsTest {

    private static final List<String> COPIES = List.of(
            "levant-gazette-drone-cells.md", "gulf-mirror-drone-cells.html", "briefing-desk-drone-cells-excerpt.md");
    private static final String WORDS = "Drones packed with explosives were used each time";

    @TempDir
    private Path folder;

    @Test
    void aClaimThatThreeCopiesCarryHasOneOriginUntilOneOfThemIsFoundToBeItsOwn() throws Exception {
        String place = folder.resolve("case").toString();
        Session.rows("new", place, "--json");
        Session.rows("import", place, "samples/articles", "--json");
        Map<String, JsonNode> articles = new HashMap<>();
        Session.rows("articles", place, "--json")
                .forEach(row -> articles.put(row.path("original").path("name").stringValue(), row));
        claim(place, articles);
        counts(place, 3, 1, 1);

        JsonNode excerpt = Session.rows("lineage", place, "--json").stream()
                .filter(row -> row.path("article")
                        .equals(named(articles, COPIES.getLast()).path("id")))
                .findFirst()
                .orElseThrow();
        assertThat(excerpt.path("relation").stringValue()).isEqualTo("excerpt");
        assertThat(excerpt.path("originName").stringValue()).startsWith("Crescent News Agency report");
        assertThat(excerpt.path("credits")).hasSize(2);
        String derivation = excerpt.path("derivation").stringValue();
        assertThat(Session.of("lineage", place).out())
                .as("what is to be confirmed or rejected can be read off the list")
                .containsPattern("excerpt .*Crescent News Agency report.* % of it, proposed: " + derivation);
        Session.rows("lineage", place, "--reject", derivation, "--json");
        counts(place, 3, 2, 2);
        Session.rows("undo", place, "--json");
        counts(place, 3, 1, 1);

        Session.rows("undo", place, "--json");
        Session.rows("undo", place, "--json");
        Session.rows("undo", place, "--json");
        assertThat(Session.rows("articles", place, "--json")).isEmpty();
        assertThat(Session.rows("query", place, "MATCH (d) WHERE d:Derivation OR d:Origin RETURN d", "--json"))
                .isEmpty();
    }

    private static JsonNode named(Map<String, JsonNode> articles, String file) {
        return Objects.requireNonNull(articles.get(file));
    }

    private void claim(String place, Map<String, JsonNode> articles) throws IOException {
        StringBuilder tags = new StringBuilder();
        StringBuilder citations = new StringBuilder();
        for (String copy : COPIES) {
            JsonNode article = named(articles, copy);
            String id = article.path("id").stringValue();
            String text = article.path("text").stringValue();
            for (String name : List.of("al-Zahir", "Ain al-As")) {
                int start = text.indexOf(name);
                tags.append("{\"article\":\"%s\",\"start\":%d,\"end\":%d,\"type\":\"%s\",\"name\":\"%s\"}%n"
                        .formatted(
                                id,
                                start,
                                start + name.length(),
                                name.startsWith("al") ? "ArmedGroup" : "Place",
                                name));
            }
            int start = text.indexOf(WORDS);
            citations.append("%s{\"article\":\"%s\",\"start\":%d,\"end\":%d}"
                    .formatted(citations.isEmpty() ? "" : ",", id, start, start + WORDS.length()));
        }
        Path tagFile = Files.writeString(folder.resolve("tags.jsonl"), tags);
        Path claimFile = Files.writeString(
                folder.resolve("claims.jsonl"),
                "{\"subject\":\"al-Zahir\",\"predicate\":\"ATTACKED\",\"object\":\"Ain al-As\",\"citations\":["
                        + citations + "]}");
        Session.rows("tag", place, tagFile.toString(), "--json");
        Session.rows("claim", place, claimFile.toString(), "--json");
    }

    /// The three numbers are the same in all that lists the claim, hands it on or draws it.
    private void counts(String place, int articles, int reports, int origins) throws Exception {
        for (JsonNode claim : List.of(claim(place), exported(place))) {
            assertThat(claim.path("articles").asInt()).isEqualTo(articles);
            assertThat(claim.path("reports").asInt()).isEqualTo(reports);
            assertThat(claim.path("origins").asInt()).isEqualTo(origins);
            assertThat(claim.path("citations")
                            .valueStream()
                            .map(citation -> citation.path("origin").stringValue())
                            .filter(origin -> origin.startsWith("o-crescent")))
                    .hasSize(articles - reports + 1);
        }
        assertThat(Session.of("claims", place).out())
                .contains("articles: " + articles + ", reports: " + reports + ", origins: " + origins);
        Path svg = folder.resolve("chart.svg");
        Session.rows("picture", place, "--out", svg.toString(), "--json");
        String words = "%d articles%s%d report%s%s%d origin%s";
        String many = reports == 1 ? "" : "s";
        assertThat(Files.readString(svg))
                .contains("1 claim, " + words.formatted(articles, ", ", reports, many, ", ", origins, many));
        try (CaseStore store = new CaseFolder(Path.of(place)).open()) {
            String said = words.formatted(articles, " · ", reports, many, " · ", origins, many);
            List<Path> snapshot = SnapshotFiles.write(store, OntologyFile.defaultOne(), folder.resolve("snapshot"));
            assertThat(Files.readString(snapshot.get(1))).as("page").contains(said);
            assertThat(Files.readString(snapshot.get(2))).as("report").contains(said);
            handedOn(store.read(CaseIndex::of), List.of(articles, reports, origins));
        }
    }

    /// The numbers in GraphML and in the list of what falls, as a table and as JSON.
    private void handedOn(CaseIndex index, List<Integer> numbers) throws Exception {
        ByteArrayOutputStream graphml = new ByteArrayOutputStream();
        new GraphmlExport(index, OntologyFile.defaultOne()).write(graphml);
        assertThat(graphml.toString(StandardCharsets.UTF_8))
                .contains("\"edge-articles\">%d<".formatted(numbers.get(0)))
                .contains("\"edge-reports\">%d<".formatted(numbers.get(1)))
                .contains("\"edge-origins\">%d<".formatted(numbers.get(2)));
        FallList falls = new FallList(index, OntologyFile.defaultOne());
        falls.claims("last citation", index.all(Claim.class));
        falls.write(folder.resolve("falls.csv"));
        falls.write(folder.resolve("falls.jsonl"));
        assertThat(Files.readAllLines(folder.resolve("falls.csv")).getLast())
                .endsWith(",%d,%d,%d".formatted(numbers.toArray()));
        assertThat(Files.readString(folder.resolve("falls.jsonl")))
                .contains("\"articles\":%d,\"reports\":%d,\"origins\":%d".formatted(numbers.toArray()));
    }

    private static JsonNode claim(String place) {
        return Session.rows("claims", place, "--json").getFirst();
    }

    private JsonNode exported(String place) throws IOException {
        Path file = folder.resolve("case.json");
        Files.deleteIfExists(file);
        Session.of("export", place, "--format", "json", "--out", file.toString());
        return new JsonMapper().readTree(Files.readString(file)).path("claims").get(0);
    }
}
