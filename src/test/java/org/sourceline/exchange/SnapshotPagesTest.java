package org.sourceline.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.casefile.OntologyFile;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Item;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.Change;
import org.sourceline.store.neo4j.Things;
import org.w3c.dom.Document;

class SnapshotPagesTest {

    @TempDir
    private Path folder;

    private static CaseIndex caseOf(String name) {
        CaseIndex index = new CaseIndex();
        List<Item> items = List.of(
                Things.source("s-1"),
                Things.article("a-1", Things.TEXT, "s-1"),
                Things.article("a-2", "Another text.", ""),
                Things.group("e-1", name),
                Things.group("e-2", "Blue Band"),
                Things.claim("c-1", "e-1", "e-2").heldOn(FuzzyDate.parse("2021-04~")),
                Things.citation("q-1", "c-1", "a-1"));
        index.apply(items.stream().map(Change::made).toList());
        return index;
    }

    private static final Snapshot SNAPSHOT = Snapshot.numbered("Bands", List.of(List.of("c-1")), List.of());

    private static String page() throws IOException, Problem {
        return new String(
                PageExport.page(SNAPSHOT, caseOf("Red Band"), OntologyFile.defaultOne(), new byte[1]),
                StandardCharsets.UTF_8);
    }

    private static String report() throws Problem {
        return new String(
                ReportExport.report(SNAPSHOT, caseOf("Red Band"), OntologyFile.defaultOne(), "chart.png"),
                StandardCharsets.UTF_8);
    }

    @Test
    void datesAndGradesStandInWords() throws Exception {
        assertThat(Stream.of(page(), report()))
                .allSatisfy(written -> assertThat(written)
                        .contains(
                                "about April 2021",
                                "about May 2021",
                                "credibility 3, possibly true",
                                "source graded B, usually reliable")
                        .doesNotContain("2021-04", "2021-05"));
    }

    @Test
    void thePageListsTheArticlesThatItQuotes() throws Exception {
        assertThat(page().substring(page().indexOf("<h2>Articles</h2>")))
                .containsOnlyOnce("Bands meet, Wire, about May 2021, source graded B, usually reliable");
    }

    @Test
    void onlyWhatSourcelineWroteIsWrittenOver() throws Exception {
        Path page = folder.resolve("chart.html");
        Path picture = folder.resolve("chart.png");
        OwnFile.requireFree(page, picture);
        Files.writeString(picture, "somebody's picture");
        assertThatThrownBy(() -> OwnFile.requireFree(page, picture))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("chart.png is there already");
        Files.writeString(page, "<!doctype html><title>Somebody's</title>");
        assertThatThrownBy(() -> OwnFile.requireFree(page))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("chart.html is there already, and Sourceline did not write it");
        Files.writeString(page, page());
        OwnFile.requireFree(page, picture);
        Files.writeString(page, report());
        OwnFile.requireFree(page, picture);
    }

    @Test
    void graphmlLeavesOutWhatXmlCannotCarry() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new GraphmlExport(caseOf("Red\uFFFE\uFFFF\uD83E \uDD8ABand\u0001🦊\u0085"), OntologyFile.defaultOne())
                .write(out);
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray()));
        assertThat(document.getElementsByTagName("data").item(0).getParentNode().getTextContent())
                .contains("Red Band 🦊 ");
    }
}
