package org.sourceline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@Execution(ExecutionMode.CONCURRENT)
class SuggestTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsSuggestedIsDecidedOnFromAFileAndDoesNotReturn() throws IOException {
        String place = folder.resolve("case").toString();
        Path article = Files.writeString(
                folder.resolve("a.txt"),
                "Gen. Omar Sabri killed Karim Adel.\n\nOn Monday General Umar Sabri left the Zarqan base with Karim Adel's men.");
        Session.rows("new", place, "--json");
        Session.rows("import", place, article.toString(), "--json");
        List<JsonNode> found = Session.rows("suggest", place, "--json");
        assertThat(found).extracting(each -> each.path("quote").asString()).contains("Omar Sabri", "Zarqan base");
        assertThat(found).allSatisfy(each -> {
            assertThat(each.path("why").asString()).isNotBlank();
            assertThat(each.path("score").asDouble()).isBetween(0.5, 1.0);
            assertThat(each.has("entity")).isTrue();
        });
        StringBuilder lines = new StringBuilder();
        for (JsonNode each : found) {
            boolean base = each.path("quote").asString().equals("Zarqan base");
            lines.append(((ObjectNode) each).put("verdict", base ? "rejected_everywhere" : "accepted"))
                    .append('\n');
        }
        Path decisions = Files.writeString(folder.resolve("decisions.jsonl"), lines);
        assertThat(Session.rows("suggest", place, "--decide", decisions.toString(), "--json"))
                .hasSameSizeAs(found);
        assertThat(Session.rows("suggest", place, "--json"))
                .extracting(each -> each.path("quote").asString())
                .doesNotContain("Zarqan base", "Omar Sabri");
        assertThat(Session.rows("suggest-claims", place, "--json"))
                .anyMatch(each -> each.path("predicate").asString().equals("KILLED"));
        assertThat(Session.rows("match", place, "--json"))
                .anyMatch(each -> each.path("aName").asString().endsWith("Sabri")
                        && each.path("bName").asString().endsWith("Sabri"));
        Session.rows("undo", place, "--json");
        assertThat(Session.rows("suggest", place, "--json")).hasSameSizeAs(found);
    }

    @Test
    void aDateInNumbersIsReadAsTheTextReadsItsOthersAndSaysSo() throws IOException {
        String place = folder.resolve("case").toString();
        Path article = Files.writeString(
                folder.resolve("a.txt"),
                "Updated 04/13/2020.\n\nOn 03/04/2020 Gen. Omar Sabri killed Karim Adel. Gen. Omar Sabri met Karim Adel.");
        Session.rows("new", place, "--json");
        Session.rows("import", place, article.toString(), "--json");
        Path decisions = Files.writeString(
                folder.resolve("decisions.jsonl"),
                Session.rows("suggest", place, "--json").stream()
                        .map(each -> ((ObjectNode) each).put("verdict", "accepted") + "\n")
                        .collect(Collectors.joining()));
        Session.rows("suggest", place, "--decide", decisions.toString(), "--json");
        assertThat(Session.rows("suggest-claims", place, "--json")).anySatisfy(each -> {
            assertThat(each.path("predicate").asString()).isEqualTo("KILLED");
            assertThat(each.path("when").asString()).isEqualTo("2020-03-04");
            assertThat(each.path("otherwise").toString()).isEqualTo("[\"2020-04-03\"]");
            assertThat(each.path("why").asString())
                    .contains("\"03/04/2020\"")
                    .endsWith("month first, as 04/13/2020 in this text");
        });
    }
}
