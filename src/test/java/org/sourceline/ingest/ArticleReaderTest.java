package org.sourceline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.problem.Problem;
import org.sourceline.store.Hash;

@Execution(ExecutionMode.CONCURRENT)
class ArticleReaderTest {

    private static final String STORY = """
        Column seen near the bridge

        By Mona Haddad
        23 May 2021

        A column of trucks was seen near the bridge at dawn, two drivers who use the road each day told this paper.
        """;

    @TempDir
    Path folder;

    @Test
    void aTextFileIsItsWholeTextWithWhatItsHeadSays() throws IOException {
        Path file = Reads.file(folder, "story.txt", STORY);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2021-06-01T10:00:00Z")));
        ArticleDraft draft = Reads.one(file);
        assertThat(draft.text()).isEqualTo(STORY);
        assertThat(draft.title()).isEqualTo("Column seen near the bridge");
        assertThat(draft.byline()).isEqualTo("Mona Haddad");
        assertThat(draft.published()).hasToString("2021-05-23");
        assertThat(draft.language()).isEqualTo("en");
        assertThat(draft.site()).isEmpty();
        assertThat(draft.url()).isEmpty();
        assertThat(draft.captured()).isEqualTo(Instant.parse("2021-06-01T10:00:00Z"));
        assertThat(draft.bytes()).isEqualTo(STORY.getBytes(StandardCharsets.UTF_8));
        assertThat(draft.original().sha256()).isEqualTo(Hash.of(draft.bytes()));
        assertThat(draft.original().name()).isEqualTo("story.txt");
        assertThat(draft.original().type()).isEqualTo("text/plain");
        assertThat(draft.id()).matches("a-[0-9a-f]{16}");
    }

    @Test
    void aSentenceOnTopIsNoTitle() {
        ArticleDraft draft =
                Reads.one(Reads.file(folder, "a.txt", "The bridge was closed on Monday.\nNobody was hurt there.\n"));
        assertThat(draft.title()).isEmpty();
        assertThat(draft.byline()).isEmpty();
        assertThat(draft.published().isUnknown()).isTrue();
    }

    @Test
    void linesWrappedByHandAreNoTitleEither() {
        assertThat(Reads.one(Reads.file(
                                folder,
                                "a.txt",
                                "The convoy that left the depot\nbefore dawn was seen again\nat the bridge.\n"))
                        .title())
                .isEmpty();
    }

    @Test
    void bylinesAreReadInOtherLanguages() {
        String arabic = "الجسر مغلق أمام المركبات\n\n"
                + "بقلم: منى حداد\n\n"
                + "أغلقت السلطات الجسر صباح اليوم بعد تقارير عن تحرك رتل من الشاحنات على الطريق المؤدي إلى"
                + " الشمال.";
        assertThat(Reads.one(Reads.file(folder, "ar.txt", arabic)).byline()).isEqualTo("منى حداد");
        String german = "Brücke gesperrt\n"
                + "Von Jana Weiß\n\n"
                + "Die Brücke ist seit dem Morgen gesperrt, wie die Stadt auf Anfrage mitteilte, und sie bleibt es"
                + " bis auf weiteres.";
        assertThat(Reads.one(Reads.file(folder, "de.txt", german)).byline()).isEqualTo("Jana Weiß");
    }

    @Test
    void markdownGivesItsFrontMatterAndItsPlainParagraphs() {
        ArticleDraft draft = Reads.one(Reads.file(folder, "a.md", """
            ---
            title: Bridge closed
            author: Mona Haddad
            site: Valley Post
            url: https://example.org/bridge
            date: 2021-05-23
            lang: en-GB
            ---

            The *bridge* over the [river](https://example.org/river) was closed.

            Two trucks turned **back**.
            """));
        assertThat(draft.title()).isEqualTo("Bridge closed");
        assertThat(draft.byline()).isEqualTo("Mona Haddad");
        assertThat(draft.site()).isEqualTo("Valley Post");
        assertThat(draft.url()).isEqualTo("https://example.org/bridge");
        assertThat(draft.published()).hasToString("2021-05-23");
        assertThat(draft.language()).isEqualTo("en-GB");
        assertThat(draft.text()).isEqualTo("The bridge over the river was closed.\n\nTwo trucks turned back.");
    }

    @Test
    void markdownHeadingsAndListsAreParagraphsOfTheirOwn() {
        ArticleDraft draft = Reads.one(Reads.file(folder, "a.markdown", """
                # Bridge closed

                What is known:

                - two trucks
                - one `guard`

                1. first
                2. second

                > He said so.

                ![a picture](x.png)
                """));
        assertThat(draft.title()).isEqualTo("Bridge closed");
        assertThat(draft.text()).isEqualTo("""
                        Bridge closed

                        What is known:

                        - two trucks
                        - one guard

                        1. first
                        2. second

                        He said so.""");
        assertThat(Reads.regions(draft)).containsExactly("HEADLINE: Bridge closed");
    }

    @Test
    void aJsonObjectIsOneArticle() {
        ArticleDraft draft = Reads.one(Reads.file(
                folder,
                "a.json",
                "{\"title\":\"Bridge\",\"byline\":\"M. H.\",\"site\":\"Valley"
                        + " Post\",\"url\":\"https://example.org\",\"date\":\"2021-05-23T23:50:00-04:00\",\"lang\":\"en_US\",\"text\":\"The"
                        + " bridge was closed.\",\"other\":[1,{}]}"));
        assertThat(draft.title()).isEqualTo("Bridge");
        assertThat(draft.published()).hasToString("2021-05-23");
        assertThat(draft.language()).isEqualTo("en-US");
        assertThat(draft.text()).isEqualTo("The bridge was closed.");
        assertThat(draft.original().line()).isZero();
    }

    @Test
    void aDateThatCannotBeReadIsUnknownAndNoFailure() {
        assertThat(Reads.one(Reads.file(
                                folder,
                                "a.json",
                                "{\"published\":\"some day\",\"text\":\"May 3, 2021\\n\\nThe bridge was closed.\"}"))
                        .published()
                        .isUnknown())
                .isTrue();
    }

    @Test
    void eachElementOfAJsonArrayKeepsItsOwnBytes() {
        Path file = Reads.file(folder, "a.json", "\ufeff[ {\"text\" : \"Größe one\"} ,\n {\"text\":\"وصل two\"}, 7 ]");
        List<Reading> readings = Reads.all(file);
        assertThat(readings).extracting(Reading::line).containsExactly(1, 2, 3);
        ArticleDraft second = ((Reading.Read) readings.get(1)).draft();
        assertThat(new String(second.bytes(), StandardCharsets.UTF_8)).isEqualTo("{\"text\":\"وصل two\"}");
        assertThat(((Reading.Read) readings.getFirst()).draft().text()).isEqualTo("Größe one");
        assertThat(readings.get(2)).isInstanceOf(Reading.Failed.class);
    }

    @Test
    void oneBadLineOfJsonLinesFailsAndTheOthersAreRead() {
        Path file = Reads.file(
                folder,
                "a.jsonl",
                "{\"text\":\"First words\"}\r\n\nnot json\n{\"title\":\"no text\"}\n{\"text\":\"Last words\"}");
        List<Reading> readings = Reads.all(file);
        assertThat(readings).extracting(Reading::line).containsExactly(1, 3, 4, 5);
        assertThat(readings.get(1)).isInstanceOf(Reading.Failed.class);
        assertThat(((Reading.Failed) readings.get(1)).problem().whatHappened()).contains("Line 3", "a.jsonl");
        assertThat(((Reading.Failed) readings.get(2)).problem().whatHappened()).contains("no text");
        ArticleDraft first = ((Reading.Read) readings.getFirst()).draft();
        assertThat(first.bytes()).isEqualTo("{\"text\":\"First words\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(first.original().line()).isEqualTo(1);
        assertThat(((Reading.Read) readings.get(3)).draft().text()).isEqualTo("Last words");
    }

    @Test
    void objectsInARowInAJsonFileAreReadAsLines() {
        assertThat(Reads.all(Reads.file(folder, "a.json", "{\"text\":\"First words\"}\n{\"text\":\"Last words\"}\n")))
                .hasSize(2);
    }

    @Test
    void gzippedFilesAreReadAsTheyAre() throws IOException {
        Path page = gzip(
                "page.html.gz", "<title>Bridge</title><p>The bridge over the river was closed on Monday morning.</p>");
        ArticleDraft draft = Reads.one(page);
        assertThat(draft.text()).contains("The bridge over the river");
        assertThat(draft.original().type()).isEqualTo("text/html");
        assertThat(draft.bytes()).isEqualTo(Files.readAllBytes(page));
        assertThat(Reads.all(gzip("many.jsonl.gz", "{\"text\":\"One word\"}\n{\"text\":\"Two words\"}\n")))
                .hasSize(2);
    }

    @Test
    void aFileWithoutATellingNameIsReadByWhatItBeginsWith() {
        assertThat(Reads.one(Reads.file(folder, "page", "<!DOCTYPE html><title>x</title><p>The bridge was closed.</p>"))
                        .text())
                .isEqualTo("The bridge was closed.");
        assertThat(Reads.one(Reads.file(folder, "notes.log", "The bridge was closed."))
                        .text())
                .isEqualTo("The bridge was closed.");
    }

    @Test
    void foldersAreReadDeeplyInOrderWithoutHiddenFilesAndEndless() throws Exception {
        Files.createDirectories(folder.resolve("b/deep"));
        Files.createDirectories(folder.resolve(".git"));
        Path last = Reads.file(folder.resolve("b/deep"), "z.txt", "z");
        Path first = Reads.file(folder, "a.txt", "a");
        Path middle = Reads.file(folder.resolve("b"), "a.txt", "b");
        Reads.file(folder, ".hidden.txt", "h");
        Reads.file(folder.resolve(".git"), "config", "c");
        Files.createSymbolicLink(folder.resolve("b/deep/up"), folder);
        ArticleReader reader = new ArticleReader();
        assertThat(reader.files(List.of(folder))).containsExactly(first, middle, last);
        assertThat(reader.files(List.of(last, folder))).containsExactly(last, first, middle);
        Path missing = folder.resolve("missing.txt");
        assertThat(reader.files(List.of(missing))).containsExactly(missing);
        assertThat(Reads.problem(missing)).contains("missing.txt");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThatThrownBy(() -> reader.files(List.of(empty)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("empty");
    }

    @Test
    void longJsonLinesAreStreamed() throws IOException {
        Path file = folder.resolve("long.jsonl");
        byte[] line = ("{\"text\":\"" + "word ".repeat(20_000) + "\"}\n").getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 800; i++) {
                out.write(line);
            }
        }
        int[] read = new int[1];
        new ArticleReader().read(file, reading -> read[0] += reading instanceof Reading.Read ? 1 : 0);
        assertThat(Files.size(file)).isGreaterThan(64L << 20);
        assertThat(read[0]).isEqualTo(800);
    }

    @Test
    void oneLineLargerThanTheLargestArticleFailsAlone() throws IOException {
        Path file = folder.resolve("large.jsonl");
        byte[] words = "word ".repeat(200_000).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("{\"text\":\"".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 70; i++) {
                out.write(words);
            }
            out.write("\"}\n{\"text\":\"Last words\"}\n".getBytes(StandardCharsets.UTF_8));
        }
        List<Reading> readings = new ArrayList<>(Reads.all(file));
        assertThat(readings).hasSize(2);
        assertThat(readings.getFirst()).isInstanceOf(Reading.Failed.class);
        assertThat(readings.getLast()).isInstanceOf(Reading.Read.class);
    }

    private Path gzip(String name, String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return Reads.file(folder, name, packed.toByteArray());
    }
}
