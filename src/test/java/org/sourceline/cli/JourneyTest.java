package org.sourceline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Execution(ExecutionMode.CONCURRENT)
class JourneyTest {

    @TempDir
    private Path folder;

    private String place = "";

    /// Articles, and the tags and claims that an analyst made of them.
    record Work(String name, Path articles, Path tags, Path claims) {

        @Override
        public String toString() {
            return name;
        }
    }

    /// The samples, and the articles beside this checkout where there are any.
    static Stream<Work> work() throws URISyntaxException {
        Path real = Path.of(System.getProperty("sourceline.articles", "../shared/articles"));
        Work samples = new Work(
                "samples",
                Path.of("samples/articles"),
                Path.of("samples/mentions.jsonl"),
                Path.of("samples/claims.jsonl"));
        return Files.isDirectory(real)
                ? Stream.of(samples, new Work("real", real, resource("tags.jsonl"), resource("claims.jsonl")))
                : Stream.of(samples);
    }

    private static Path resource(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(JourneyTest.class.getResource("real/" + name))
                .toURI());
    }

    @ParameterizedTest
    @MethodSource("work")
    void articlesInAndANetworkWithItsEvidenceOut(Work work) throws Exception {
        place = folder.resolve("case").toString();
        assertThat(Session.rows("new", place, "--title", "Journey", "--json")).hasSize(1);
        imports(work);
        tagsAndClaims(work);
        quotesStand();
        questions();
        handsOn();
        history();
        assertThat(Session.rows("check", place, "--json"))
                .hasSize(7)
                .allMatch(row -> row.path("ok").asBoolean());
    }

    private void imports(Work work) throws IOException {
        long files;
        try (Stream<Path> there = Files.list(work.articles())) {
            files = there.count();
        }
        List<JsonNode> first = Session.rows("import", place, work.articles().toString(), "--json");
        assertThat(first)
                .hasSize((int) files)
                .allMatch(row -> row.path("status").asString().equals("imported"));
        List<JsonNode> again = Session.rows("import", place, work.articles().toString(), "--json");
        assertThat(again)
                .hasSize((int) files)
                .allMatch(row -> row.path("status").asString().equals("duplicate"));
        assertThat(again)
                .extracting(row -> row.path("article"))
                .isEqualTo(first.stream().map(row -> row.path("article")).toList());
        assertThat(Session.rows("articles", place, "--json")).hasSize((int) files);
        assertThat(Session.rows("history", place, "--json")).hasSize(1);
    }

    private void tagsAndClaims(Work work) throws IOException {
        List<JsonNode> tagged = Session.rows("tag", place, work.tags().toString(), "--json");
        assertThat(tagged).hasSameSizeAs(Files.readAllLines(work.tags()));
        assertThat(tagged)
                .allMatch(row -> row.path("mention").asString().startsWith("m-"))
                .allSatisfy(row ->
                        assertThat(row.propertyNames()).contains("article", "start", "end", "entity", "mention"));
        assertThat(tagged.stream().map(row -> row.path("entity").asString()).distinct())
                .hasSizeGreaterThanOrEqualTo(25);
        List<JsonNode> claimed = Session.rows("claim", place, work.claims().toString(), "--json");
        assertThat(claimed).hasSameSizeAs(Files.readAllLines(work.claims()));
        assertThat(Session.rows("claims", place, "--json")).hasSameSizeAs(claimed);
        assertThat(Session.rows("history", place, "--json")).hasSize(3);
        assertThat(Session.rows("tag", place, work.tags().toString(), "--json")).isEqualTo(tagged);
        assertThat(Session.rows("claim", place, work.claims().toString(), "--json"))
                .hasSameSizeAs(claimed);
        assertThat(Session.rows("history", place, "--json")).hasSize(3);
        for (JsonNode entity : Session.rows("entities", place, "--json")) {
            assertThat(entity.path("mentions").asInt())
                    .isGreaterThanOrEqualTo(entity.path("articles").asInt())
                    .isPositive();
        }
    }

    private void quotesStand() {
        List<JsonNode> articles = Session.rows("articles", place, "--json");
        int quotes = 0;
        for (JsonNode claim : Session.rows("claims", place, "--json")) {
            assertThat(claim.path("citations")).isNotEmpty();
            for (JsonNode citation : claim.path("citations")) {
                String text = articles.stream()
                        .filter(article -> article.path("id").equals(citation.path("article")))
                        .map(article -> article.path("text").asString())
                        .findFirst()
                        .orElseThrow();
                assertThat(text.substring(
                                citation.path("start").asInt(),
                                citation.path("end").asInt()))
                        .isEqualTo(citation.path("quote").asString());
                quotes++;
            }
        }
        assertThat(quotes).isGreaterThan(50);
    }

    private void questions() {
        List<JsonNode> claims = Session.rows("claims", place, "--json");
        List<JsonNode> links = Session.rows(
                "query",
                place,
                "MATCH (a:Entity)-[r]->(b:Entity) RETURN a.name AS a, type(r) AS r, b.name AS b, r.claim AS claim",
                "--json");
        assertThat(links)
                .hasSize((int) claims.stream().filter(JourneyTest::isDrawn).count());
        Set<String> ids = new HashSet<>();
        claims.forEach(claim -> ids.add(claim.path("id").asString()));
        assertThat(links).allMatch(link -> ids.contains(link.path("claim").asString()));
        assertThat(Session.rows("query", place, "MATCH (:ArmedGroup)-[r]->() RETURN count(r) AS n", "--json")
                        .getFirst()
                        .path("n")
                        .asInt())
                .isPositive();
        Session writes = Session.of("query", place, "MATCH (n) DETACH DELETE n", "--json");
        assertThat(writes.status()).isEqualTo(1);
        assertThat(writes.out()).isEmpty();
        assertThat(writes.err()).contains("would change the case");
    }

    private static boolean isDrawn(JsonNode claim) {
        return claim.path("status").asString().equals("asserted");
    }

    private void handsOn() throws IOException, ParserConfigurationException, SAXException {
        Path picture = folder.resolve("chart.png");
        assertThat(Session.rows("picture", place, "--out", picture.toString(), "--size", "640x480", "--json"))
                .hasSize(1);
        BufferedImage drawn = ImageIO.read(picture.toFile());
        assertThat(drawn.getWidth()).isEqualTo(640);
        assertThat(drawn.getHeight()).isEqualTo(480);
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < 640; x += 2) {
            for (int y = 0; y < 480; y += 2) {
                colours.add(drawn.getRGB(x, y));
            }
        }
        assertThat(colours).hasSizeGreaterThan(20);
        Path graphml = folder.resolve("network.graphml");
        Session.rows("export", place, "--format", "graphml", "--out", graphml.toString(), "--json");
        List<JsonNode> claims = Session.rows("claims", place, "--json");
        graphmlHolds(graphml, claims.stream().filter(JourneyTest::isDrawn).toList());
        Path json = folder.resolve("case.json");
        Session.rows("export", place, "--format", "json", "--out", json.toString(), "--json");
        JsonNode whole = new JsonMapper().readTree(Files.readAllBytes(json));
        assertThat(whole.path("claims")).hasSameSizeAs(claims);
        assertThat(whole.path("title").asString()).isEqualTo("Journey");
        pagesHold(claims);
    }

    private void pagesHold(List<JsonNode> claims) throws IOException {
        Path page = folder.resolve("page.html");
        Session.rows("export", place, "--format", "html", "--out", page.toString(), "--json");
        Path report = folder.resolve("report.md");
        Session.rows("export", place, "--format", "report", "--out", report.toString(), "--json");
        assertThat(ImageIO.read(folder.resolve("report.png").toFile()).getWidth())
                .isEqualTo(1920);
        assertThat(report).content().contains("(report.png)", "## Articles", "## Passages");
        assertThat(page).content().contains("data:image/png;base64,", "<h2>Articles</h2>");
        for (JsonNode claim : claims) {
            if (isDrawn(claim)) {
                assertThat(report)
                        .content()
                        .contains("credibility " + claim.path("credibility").asInt() + ", ");
            }
        }
        Session.rows("export", place, "--format", "report", "--out", report.toString(), "--json");
    }

    private static void graphmlHolds(Path file, List<JsonNode> drawn)
            throws IOException, ParserConfigurationException, SAXException {
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        Set<String> nodes = new HashSet<>();
        NodeList all = document.getElementsByTagName("node");
        for (int i = 0; i < all.getLength(); i++) {
            nodes.add(((Element) all.item(i)).getAttribute("id"));
        }
        NodeList edges = document.getElementsByTagName("edge");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < edges.getLength(); i++) {
            Element edge = (Element) edges.item(i);
            ids.add(edge.getAttribute("id"));
            assertThat(nodes).contains(edge.getAttribute("source"), edge.getAttribute("target"));
            assertThat(edge.getTextContent()).contains("“");
        }
        assertThat(ids).hasSize(edges.getLength());
        assertThat(ids)
                .hasSameElementsAs(
                        drawn.stream().map(claim -> claim.path("id").asString()).toList());
    }

    private void history() {
        List<JsonNode> before = Session.rows("claims", place, "--json");
        List<JsonNode> undone = Session.rows("undo", place, "--json");
        assertThat(undone.getFirst().path("seq").asInt()).isEqualTo(3);
        assertThat(Session.rows("claims", place, "--json")).isEmpty();
        Session.rows("undo", place, "--json");
        Session.rows("undo", place, "--json");
        assertThat(Session.rows("articles", place, "--json")).isEmpty();
        Session nothing = Session.of("undo", place, "--json");
        assertThat(nothing.status()).isEqualTo(1);
        assertThat(nothing.err()).isEqualTo("sourceline: There is nothing to undo.\n");
        for (int i = 0; i < 3; i++) {
            Session.rows("redo", place, "--json");
        }
        assertThat(Session.of("redo", place).status()).isEqualTo(1);
        assertThat(Session.rows("claims", place, "--json")).containsExactlyInAnyOrderElementsOf(before);
        List<JsonNode> steps = Session.rows("history", place, "--json");
        assertThat(steps)
                .allSatisfy(
                        step -> assertThat(step.propertyNames()).contains("seq", "title", "author", "time", "undone"));
        assertThat(steps).hasSize(3).noneMatch(step -> step.path("undone").asBoolean());
        assertThat(steps.getFirst().path("trail")).hasSize(2);
    }
}
