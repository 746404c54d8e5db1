package org.sourceline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.model.Article;

@Execution(ExecutionMode.CONCURRENT)
class FuzzTest {

    private static final List<String> NAMES =
            List.of("a.txt", "a.md", "a.html", "a.json", "a.jsonl", "a.html.gz", "a", "a.xhtml");
    private static final List<String> SCRAPS = List.of(
            "<div>",
            "</p>",
            "<p>",
            "<table><td>",
            "<!--",
            "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",",
            "\"datePublished\":\"2021-",
            "</script>",
            "<meta property=\"og:title\" content=\"",
            "<time datetime=",
            "{\"text\":\"",
            "\"}\n",
            "[",
            "---\ntitle: ",
            "\n\n",
            "By ",
            "May 23, 2021\n",
            "وصل",
            "é",
            "\ud83d",
            "\u0000",
            "words that run on and on ",
            "Comments are closed\n",
            "<h1>",
            "&#xD800;",
            "&amp",
            "](",
            "**",
            "> ",
            "    ",
            "\r");

    @TempDir
    Path folder;

    @Test
    void randomBytesNeverThrowAndAlwaysGiveSomething() {
        Random random = new Random(20_260_101);
        for (int round = 0; round < 600; round++) {
            byte[] bytes = new byte[random.nextInt(2_000)];
            random.nextBytes(bytes);
            if (round % 2 == 0) {
                for (int i = 0; i < bytes.length; i++) {
                    bytes[i] = (byte) (bytes[i] & 0x7f);
                }
            }
            check(NAMES.get(round % NAMES.size()), bytes);
        }
    }

    @Test
    void scrapsOfEveryFormatNeverThrowAndAlwaysGiveSomething() {
        Random random = new Random(42);
        for (int round = 0; round < 600; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
            }
            check(NAMES.get(round % NAMES.size()), text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    @Test
    void truncatedAndDamagedFilesNeverThrowAndAlwaysGiveSomething() throws IOException, URISyntaxException {
        Random random = new Random(7);
        Path golden = Path.of(
                Objects.requireNonNull(FuzzTest.class.getResource("golden")).toURI());
        try (Stream<Path> files = Files.list(golden)) {
            for (Path file : files.filter(path -> !path.toString().endsWith(".expected.json"))
                    .sorted()
                    .toList()) {
                byte[] whole = Files.readAllBytes(file);
                for (int round = 0; round < 20; round++) {
                    byte[] part = Arrays.copyOf(whole, random.nextInt(whole.length));
                    for (int damage = round % 4; damage > 0 && part.length > 0; damage--) {
                        part[random.nextInt(part.length)] = (byte) random.nextInt();
                    }
                    check(String.valueOf(file.getFileName()), part);
                }
            }
        }
    }

    private void check(String name, byte[] bytes) {
        Path file = Reads.file(folder, name, bytes);
        List<Reading> readings = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Reads.all(file));
        assertThat(readings).isNotEmpty();
        for (Reading reading : readings) {
            switch (reading) {
                case Reading.Failed failed ->
                    assertThat(failed.problem().whatHappened()).contains(name);
                case Reading.Read read -> checkDraft(read.draft());
            }
        }
    }

    private static void checkDraft(ArticleDraft draft) {
        assertThat(draft.text()).doesNotContain("\r", "\u0000").isNotBlank();
        int end = 0;
        for (Article.Region region : draft.regions()) {
            assertThat(region.start()).isGreaterThanOrEqualTo(end);
            assertThat(region.end()).isBetween(region.start() + 1, draft.text().length());
            end = region.end();
        }
    }
}
