package org.sourceline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sourceline.model.Article;

/// Reading in tests: files written and read in one call.
final class Reads {

    private Reads() {}

    static List<Reading> all(Path file) {
        List<Reading> readings = new ArrayList<>();
        new ArticleReader().read(file, readings::add);
        return readings;
    }

    static ArticleDraft one(Path file) {
        List<Reading> readings = all(file);
        assertThat(readings).singleElement().isInstanceOf(Reading.Read.class);
        return ((Reading.Read) readings.getFirst()).draft();
    }

    static String problem(Path file) {
        List<Reading> readings = all(file);
        assertThat(readings).singleElement().isInstanceOf(Reading.Failed.class);
        return Objects.requireNonNull(
                ((Reading.Failed) readings.getFirst()).problem().getMessage());
    }

    static Path file(Path folder, String name, String text) {
        return file(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path file(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /// Each region as its kind and words.
    static List<String> regions(ArticleDraft draft) {
        return draft.regions().stream()
                .map(region -> region.kind() + ": " + quote(draft, region))
                .toList();
    }

    static String quote(ArticleDraft draft, Article.Region region) {
        return draft.text().substring(region.start(), region.end());
    }
}
