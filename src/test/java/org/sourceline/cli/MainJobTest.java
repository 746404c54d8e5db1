package org.sourceline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sourceline.cli.terminal.Terminal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The main job by the command line, on the sample articles and, where they lie beside the project, on the real ones.
class MainJobTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    record Material(Path articles, Path tags, Path claims) {}

    static List<Material> materials() {
        List<Material> materials = new ArrayList<>();
        Path samples = Path.of("samples");
        materials.add(new Material(
                samples.resolve("articles"), samples.resolve("mentions.jsonl"), samples.resolve("claims.jsonl")));
        Path real = Path.of("..", "shared", "articles");
        if (Files.isDirectory(real)) {
            Path marks = Path.of("src", "test", "resources", "org", "sourceline", "cli", "real");
            materials.add(new Material(real, marks.resolve("tags.jsonl"), marks.resolve("claims.jsonl")));
        }
        return materials;
    }

    @ParameterizedTest
    @MethodSource("materials")
    void articlesBecomeACitedNetwork(Material material) throws Exception {
        String place = folder.resolve("case").toString();
        assertThat(run("new", place, "--title", "Network")).isZero();
        assertThat(statuses(place, material)).containsOnly("imported");
        assertThat(statuses(place, material)).containsOnly("duplicate");
        List<JsonNode> tagged = rows(0, "tag", place, material.tags().toString(), "--json");
        assertThat(tagged)
                .hasSizeGreaterThanOrEqualTo(60)
                .allSatisfy(row ->
                        assertThat(row.propertyNames()).contains("article", "start", "end", "entity", "mention"));
        assertThat(tagged.stream().map(row -> row.path("entity").asString()).distinct())
                .hasSizeGreaterThanOrEqualTo(25);
        List<JsonNode> claimed = rows(0, "claim", place, material.claims().toString(), "--json");
        assertThat(claimed).hasSizeGreaterThanOrEqualTo(20);
        everyQuoteStands(place, claimed.size());
        assertThat(rows(0, "entities", place, "--json")).hasSizeGreaterThanOrEqualTo(25);
        assertThat(rows(0, "query", place, "MATCH (s:Entity)-[r]->(o:Entity) RETURN s.name, type(r), o.name", "--json"))
                .hasSize(claimed.size());
        itIsDrawnAndHandedOn(place, claimed.size());
        assertThat(rows(0, "check", place, "--json"))
                .allSatisfy(row -> assertThat(row.path("ok").asBoolean()).isTrue());
        itGoesBackAndForth(place, claimed.size());
    }

    private List<String> statuses(String place, Material material) {
        return rows(0, "import", place, material.articles().toString(), "--json").stream()
                .map(row -> row.path("status").asString())
                .toList();
    }

    private void everyQuoteStands(String place, int claims) {
        Map<String, String> texts = new HashMap<>();
        rows(0, "articles", place, "--json")
                .forEach(row ->
                        texts.put(row.path("id").asString(), row.path("text").asString()));
        List<JsonNode> listed = rows(0, "claims", place, "--json");
        assertThat(listed).hasSize(claims);
        for (JsonNode claim : listed) {
            assertThat(claim.path("citations")).isNotEmpty();
            for (JsonNode citation : claim.path("citations")) {
                String text = texts.getOrDefault(citation.path("article").asString(), "");
                assertThat(text.substring(
                                citation.path("start").asInt(),
                                citation.path("end").asInt()))
                        .isEqualTo(citation.path("quote").asString());
            }
        }
    }

    private void itIsDrawnAndHandedOn(String place, int claims) throws Exception {
        Path png = folder.resolve("chart.png");
        assertThat(run("picture", place, "--out", png.toString(), "--size", "900x700", "--numbered"))
                .isZero();
        assertThat(ImageIO.read(png.toFile()).getWidth()).isEqualTo(900);
        Path graphml = folder.resolve("case.graphml");
        assertThat(run("export", place, "--format", "graphml", "--out", graphml.toString()))
                .isZero();
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(graphml.toFile());
        assertThat(document.getElementsByTagName("edge").getLength()).isEqualTo(claims);
        Path json = folder.resolve("case.json");
        assertThat(run("export", place, "--format", "json", "--out", json.toString()))
                .isZero();
        assertThat(JSON.readTree(Files.readAllBytes(json)).path("claims")).hasSize(claims);
    }

    private void itGoesBackAndForth(String place, int claims) {
        assertThat(rows(0, "undo", place, "--json").getFirst().path("undone").asBoolean())
                .isTrue();
        assertThat(rows(0, "claims", place, "--json")).isEmpty();
        assertThat(rows(0, "redo", place, "--json").getFirst().path("undone").asBoolean())
                .isFalse();
        assertThat(rows(0, "claims", place, "--json")).hasSize(claims);
        Set<String> fields = new HashSet<>();
        rows(0, "history", place, "--json").forEach(row -> fields.addAll(row.propertyNames()));
        assertThat(fields).contains("seq", "title", "author", "time", "undone");
        assertThat(rows(0, "check", place, "--json"))
                .allSatisfy(row -> assertThat(row.path("ok").asBoolean()).isTrue());
    }

    @ParameterizedTest
    @MethodSource("materials")
    void whatIsWrongIsNamedAndTheRestIsDone(Material material) throws IOException {
        String place = folder.resolve("case").toString();
        run("new", place);
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        List<JsonNode> imported = rows(1, "import", place, material.articles().toString(), empty.toString(), "--json");
        assertThat(imported.stream().filter(row -> row.path("status").asString().equals("failed")))
                .hasSize(1);
        Path tags = folder.resolve("tags.jsonl");
        Files.writeString(
                tags,
                Files.readString(material.tags()).lines().findFirst().orElseThrow()
                        + "\nnot json\n{\"article\":\"a-none\",\"start\":0,\"end\":3,\"type\":\"Person\",\"name\":\"X\"}\n");
        assertThat(rows(1, "tag", place, tags.toString(), "--json")).hasSize(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("tags.jsonl:2", "tags.jsonl:3");
        assertThat(run("query", place, "CREATE (n:Junk)")).isEqualTo(1);
        assertThat(run("tag", place)).isEqualTo(2);
        assertThat(run("picture", place, "--out", "x.gif")).isEqualTo(2);
        assertThat(run("articles", folder.resolve("nowhere").toString())).isEqualTo(3);
        assertThat(run("articles", folder.toString())).isEqualTo(3);
        assertThat(run("new", place)).isEqualTo(3);
    }

    private int run(String... words) {
        out.reset();
        err.reset();
        Terminal terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        return new CommandLines(terminal, none -> 0).execute(words);
    }

    /// What a command prints, every line of it an object.
    private List<JsonNode> rows(int status, String... words) {
        assertThat(run(words))
                .as(String.join(" ", words) + ": " + err.toString(StandardCharsets.UTF_8))
                .isEqualTo(status);
        return out.toString(StandardCharsets.UTF_8).lines().map(JSON::readTree).toList();
    }
}
