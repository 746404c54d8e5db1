package org.sourceline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class AmbiguousNamesTest {

    private static final String BAND = "\"type\": \"ArmedGroup\", \"name\": \"Band\"";

    @TempDir
    private Path folder;

    private String place = "";
    private String article = "";
    private String north = "";
    private String south = "";

    @BeforeEach
    void makeACaseWithTwoBands() throws IOException {
        place = folder.resolve("case").toString();
        Session.rows("new", place, "--json");
        Path file = Files.writeString(
                folder.resolve("two.txt"), "North Band, the Band, and South Band, the Band, stood by the Old Well.");
        article = Session.rows("import", place, file.toString(), "--json")
                .getFirst()
                .path("article")
                .asString();
        String ofTheNorth = BAND.replace("Band", "North Band");
        String ofTheSouth = BAND.replace("Band", "South Band");
        List<String> bands = Session.rows(
                        "tag",
                        place,
                        lines(
                                "two.jsonl",
                                tag(0, 10, ofTheNorth),
                                tag(16, 20, ofTheNorth),
                                tag(26, 36, ofTheSouth),
                                tag(42, 46, ofTheSouth),
                                tag(61, 69, "\"type\": \"Place\", \"name\": \"Old Well\"")),
                        "--json")
                .stream()
                .map(row -> row.path("entity").asString())
                .distinct()
                .toList();
        north = bands.get(0);
        south = bands.get(1);
    }

    private String lines(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines)).toString();
    }

    private String tag(int start, int end, String more) {
        return "{\"article\": \"%s\", \"start\": %d, \"end\": %d, %s}".formatted(article, start, end, more);
    }

    private String claim(String subject) {
        return "{\"subject\": \"%s\", \"predicate\": \"OPERATES_IN\", \"object\": \"Old Well\", \"citations\": [%s]}"
                .formatted(subject, tag(0, 46, "\"stance\": \"supports\""));
    }

    @Test
    void aTagThatSeveralEntitiesAreCalledByIsNamedWithThemAndTheRestIsDone() throws IOException {
        String tags = lines(
                "tags.jsonl",
                tag(12, 20, BAND),
                tag(38, 46, BAND + ", \"entity\": \"" + south + "\""),
                tag(57, 69, "\"type\": \"Place\", \"name\": \"Old Well\""));
        Session session = Session.of("tag", place, tags, "--json");
        assertThat(session.status()).isEqualTo(1);
        assertThat(session.rows()).extracting(row -> row.path("start").asInt()).containsExactly(38, 57);
        assertThat(session.rows().getFirst().path("entity").asString()).isEqualTo(south);
        assertThat(session.err().lines()).hasSize(1);
        assertThat(session.err())
                .contains(
                        "tags.jsonl:1: Several entities are called \"Band\"", north, "North Band", south, "South Band");
    }

    @Test
    void aClaimWhoseEndSeveralEntitiesAreCalledByIsNamedWithThemAndTheRestIsDone() throws IOException {
        Session session = Session.of(
                "claim", place, lines("claims.jsonl", claim("Band"), claim("North Band"), claim(south)), "--json");
        assertThat(session.status()).isEqualTo(1);
        assertThat(session.rows()).hasSize(2);
        assertThat(session.err().lines()).hasSize(1);
        assertThat(session.err()).contains("claims.jsonl:1: Several entities are called \"Band\"", north, south);
    }
}
