package org.sourceline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

@Execution(ExecutionMode.CONCURRENT)
class GoldenTest {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Path SOURCES = Path.of("src/test/resources/org/sourceline/ingest/golden");

    static Stream<Path> golden() throws IOException, URISyntaxException {
        Path folder = Path.of(
                Objects.requireNonNull(GoldenTest.class.getResource("golden")).toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".expected.json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("golden")
    void aFileIsReadAsItWasWhenLastLookedAt(Path file) throws IOException {
        List<Map<String, Object>> read =
                Reads.all(file).stream().map(GoldenTest::shown).toList();
        String expectedName = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]+$", "") + ".expected.json";
        if (System.getProperty("golden", "check").equals("write")) {
            Files.writeString(SOURCES.resolve(expectedName), JSON.writeValueAsString(read) + "\n");
        }
        String expected = Files.readString(SOURCES.resolve(expectedName));
        assertThat(JSON.readTree(JSON.writeValueAsString(read))).isEqualTo(JSON.readTree(expected));
    }

    private static Map<String, Object> shown(Reading reading) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("line", reading.line());
        switch (reading) {
            case Reading.Failed failed ->
                shown.put("problem", Objects.requireNonNull(failed.problem().getMessage()));
            case Reading.Read read -> {
                ArticleDraft draft = read.draft();
                shown.put("title", draft.title());
                shown.put("byline", draft.byline());
                shown.put("site", draft.site());
                shown.put("url", draft.url());
                shown.put("published", draft.published().toString());
                shown.put("language", draft.language());
                shown.put("type", draft.original().type());
                shown.put("paragraphs", List.of(draft.text().split("\n\n")));
                shown.put("regions", new ArrayList<>(Reads.regions(draft)));
            }
        }
        return shown;
    }
}
