package org.sourceline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Execution(ExecutionMode.CONCURRENT)
class BrokenFilesTest {

    @TempDir
    Path folder;

    static Stream<Path> broken() throws IOException, URISyntaxException {
        URL broken = Objects.requireNonNull(BrokenFilesTest.class.getResource("broken"));
        try (Stream<Path> files = Files.list(Path.of(broken.toURI()))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatBrokeUsOnceNowFailsInPlainWords(Path file) {
        assertThat(Reads.problem(file))
                .contains(String.valueOf(file.getFileName()))
                .doesNotContain("Exception", "null");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a.pdf   | %PDF-1.7 1 0 obj       | a PDF document
        a.docx  | PK\u0003\u0004rest     | ZIP
        a.txt   | PK\u0003\u0004rest     | ZIP
        a.rtf   | {\\rtf1 words}         | Rich Text
        a.gif   | GIF89a                 | a GIF picture
        a.mht   | MIME-Version: 1.0      | web archive
        """)
    void otherKindsOfFileAreNamed(String name, String content, String kind) {
        String problem = Reads.problem(Reads.file(folder, name, content));
        assertThat(problem).contains(name, kind, "is not a kind of file Sourceline reads yet");
    }

    @Test
    void unknownBinaryIsNotReadAsText() {
        byte[] bytes = new byte[3000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 37 + i / 7);
        }
        assertThat(Reads.problem(Reads.file(folder, "a.bin", bytes))).contains("is not a kind of file");
    }

    @ParameterizedTest
    @CsvSource({
        "a.txt, ''",
        "a.txt, ' \n\t\n'",
        "a.txt, '… — !'",
        "a.md, '---\ntitle: x\n---\n'",
        "a.html, ''",
        "a.jsonl, '\n\n'",
        "a.json, ' '"
    })
    void filesWithoutWordsFail(String name, String content) {
        assertThat(Reads.problem(Reads.file(folder, name, content))).contains(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"text":              | not valid JSON
        []                    | empty list
        "words"               | not an object
        {"text":42}           | no text
        {"text":" "}          | no text
        [[[[[[[[               | not valid JSON
        """)
    void jsonThatHoldsNoArticleFails(String content, String why) {
        assertThat(Reads.problem(Reads.file(folder, "a.json", content))).contains("a.json", why);
    }

    @Test
    void aPageOfScriptsOnlyFails() {
        assertThat(Reads.problem(Reads.file(folder, "a.html", "<html><script>var words = 'are here';</script></html>")))
                .contains("There are no words in");
    }

    @Test
    void damagedArchivesFail() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write("The bridge was closed. ".repeat(500).getBytes(StandardCharsets.UTF_8));
        }
        byte[] whole = packed.toByteArray();
        assertThat(Reads.problem(Reads.file(folder, "cut.txt.gz", Arrays.copyOf(whole, whole.length / 2))))
                .contains("damaged");
        whole[whole.length / 2] ^= 0x55;
        assertThat(Reads.problem(Reads.file(folder, "bad.txt.gz", whole))).contains("damaged");
    }

    @Test
    void whatMayNotBeReadOrIsNoFileFails() throws IOException {
        Path secret = Reads.file(folder, "secret.txt", "The bridge was closed.");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        List<Reading> readings = Reads.all(secret);
        assertThat(readings).hasSize(1);
        assertThat(readings.getFirst() instanceof Reading.Read).isEqualTo(Files.isReadable(secret));
        assertThat(Reads.problem(folder)).contains("is not a file");
        assertThat(Reads.problem(Path.of("/dev/null"))).contains("is not a file");
    }

    @Test
    void aFileLargerThanTheLargestFails() {
        byte[] large = new byte[(64 << 20) + 1];
        Arrays.fill(large, (byte) 'a');
        assertThat(Reads.problem(Reads.file(folder, "large.txt", large))).contains("larger than 64 MiB");
    }

    @Test
    void aSmallFileThatUnpacksToALargeOneFails() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] block = new byte[1 << 20];
        Arrays.fill(block, (byte) 'a');
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 80; i++) {
                out.write(block);
            }
        }
        assertThat(Reads.problem(Reads.file(folder, "bomb.html.gz", packed.toByteArray())))
                .contains("larger than 64 MiB");
    }

    @Test
    void endlessNestingEnds() {
        String words = "<p>The bridge over the river was closed on Monday morning, the town said.</p>";
        String deep = "<div>".repeat(10_000) + words + "</div>".repeat(10_000);
        List<Path> files = List.of(
                Reads.file(folder, "deep.html", deep),
                Reads.file(folder, "open.html", "<b><i><table><tr><td>".repeat(3_000) + words),
                Reads.file(folder, "deep.json", "[".repeat(100_000)),
                Reads.file(folder, "quotes.md", ">".repeat(20_000) + " words here"),
                Reads.file(folder, "stars.md", "*a **b ".repeat(5_000) + "b** a*".repeat(5_000)),
                Reads.file(folder, "brackets.md", "[".repeat(20_000) + "words" + "](x)".repeat(20_000)));
        for (Path file : files) {
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> assertThat(Reads.all(file)).hasSize(1), file::toString);
        }
        assertThat(Reads.one(files.getFirst()).text()).contains("The bridge over the river");
    }

    @Test
    void hugeFilesEnd() {
        String paragraph = "<div class=\"share\"><p>Line about the bridge, the road and the river, and who was seen"
                + " there.</p></div>\n";
        String lines = "Comments are closed\nHeadline of another story\nBy Mona Haddad\n\n";
        List<Path> files = List.of(
                Reads.file(folder, "huge.html", "<html><body>" + paragraph.repeat(60_000)),
                Reads.file(folder, "lines.txt", lines.repeat(40_000)),
                Reads.file(folder, "line.txt", "By A".repeat(2_000_000)),
                Reads.file(folder, "spaces.txt", "a" + " ".repeat(5_000_000) + "b"),
                Reads.file(folder, "comments.xyz", "<!---->".repeat(3_000) + "x"));
        for (Path file : files) {
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(60), () -> assertThat(Reads.all(file)).hasSize(1), file::toString);
        }
    }
}
