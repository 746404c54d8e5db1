package org.sourceline.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourceline.cli.CommandLines;
import org.sourceline.cli.terminal.Terminal;
import org.sourceline.problem.CaseUnavailable;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseCard;
import org.sourceline.store.CaseStore;

@Execution(ExecutionMode.CONCURRENT)
class OpeningTest {

    @TempDir
    private static Path made;

    @TempDir
    private Path folder;

    @BeforeAll
    static void makeACase() throws Problem {
        try (CaseStore store = CaseAddress.of(made.resolve("case")).create("Sound")) {
            store.keepTexts(Map.of("0".repeat(64), "a text"));
        }
    }

    /// A copy of a sound case, to be damaged.
    private Path sound() throws IOException {
        Path copy = folder.resolve("case");
        try (Stream<Path> files = Files.walk(made.resolve("case"))) {
            for (Path file : files.toList()) {
                Files.copy(
                        file, copy.resolve(made.resolve("case").relativize(file).toString()));
            }
        }
        return copy;
    }

    /// Says that the case cannot be opened, in words and by exit status, and what to do.
    private static String unavailable(Path place) {
        CaseUnavailable refusal = catchThrowableOfType(
                CaseUnavailable.class, () -> CaseAddress.of(place).open());
        assertThat(refusal).isNotNull();
        assertThat(refusal.whatHappened()).endsWith(".").doesNotContain("Exception", "\n");
        assertThat(refusal.whatYouCanDo()).isNotBlank();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        assertThat(new CommandLines(terminal, none -> 0).execute("check", place.toString(), "--json"))
                .isEqualTo(3);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("sourceline: ")
                .contains(refusal.whatYouCanDo());
        return refusal.whatHappened();
    }

    @Test
    void aSoundCaseOpensAndTheLockIsLetGo() throws Exception {
        Path place = sound();
        for (int i = 0; i < 2; i++) {
            try (CaseStore store = CaseAddress.of(place).open()) {
                assertThat(store.card().title()).isEqualTo("Sound");
            }
        }
    }

    @Test
    void aCaseThatIsOpenIsNotOpenedAgain() throws Exception {
        Path place = sound();
        try (CaseStore store = CaseAddress.of(place).open()) {
            assertThat(unavailable(place)).contains("is open in another program");
            assertThat(new CaseCheck(store, (done, total, what) -> {}).run()).allMatch(CaseCheck.Result::ok);
        }
    }

    @Test
    void aCaseThatAnotherProcessHasOpenIsNotOpened() throws Exception {
        Path place = sound();
        Process other = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Locker.class.getName(),
                        place.resolve("case.lock").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(other.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("locked");
            assertThat(unavailable(place)).contains("is open in another program");
        } finally {
            other.destroyForcibly();
            other.onExit().join();
        }
        CaseAddress.of(place).open().close();
    }

    @Test
    void whatIsNotThereIsNoCase() {
        assertThat(unavailable(folder.resolve("nowhere"))).contains("There is no case at");
    }

    @Test
    void aFileIsNoCase() throws IOException {
        assertThat(unavailable(Files.writeString(folder.resolve("file"), "x"))).contains("There is no case at");
    }

    @Test
    void aFolderWithoutItsCardIsNoCase() throws IOException {
        Path place = sound();
        Files.delete(place.resolve("case.json"));
        assertThat(unavailable(place)).contains("has no case.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "garbage",
                "[]",
                "null",
                "{}",
                "{\"formatVersion\": \"one\"}",
                "{\"formatVersion\": 0}",
                "\u0000\u0000\u0000"
            })
    void aCardThatSaysNothingIsNamed(String card) throws IOException {
        Path place = sound();
        Files.writeString(place.resolve("case.json"), card);
        unavailable(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"formatVersion\": %d}", "{\"formatVersion\": 999, \"title\": \"Later\"}"})
    void aCaseOfANewerProgramIsLeftUntouched(String says) throws IOException {
        Path place = sound();
        String card = says.formatted(CaseCard.CURRENT + 1);
        Files.writeString(place.resolve("case.json"), card);
        assertThat(unavailable(place)).contains("written by a newer Sourceline");
        assertThat(place.resolve("case.json")).hasContent(card);
    }

    @Test
    void aCaseWithoutItsOntologyIsNamed() throws IOException {
        Path place = sound();
        Files.delete(place.resolve("ontology.json"));
        assertThat(unavailable(place)).contains("ontology.json");
    }

    @Test
    void aCaseThatCannotBeWrittenToIsNamed() throws IOException {
        Path place = sound();
        Files.delete(place.resolve("case.lock"));
        Files.createDirectory(place.resolve("case.lock"));
        assertThat(unavailable(place)).contains("cannot be written to");
    }

    @Test
    void garbageInTheDatabaseIsSaidAtOnce() throws IOException {
        Path place = sound();
        fillWithGarbage(place, "neostore");
        assertThat(unavailable(place)).contains(place.toString(), "could not be opened");
        assertThat(unavailable(place)).contains("could not be opened");
    }

    @ParameterizedTest
    @ValueSource(strings = {"neostore.nodestore.db", "neostore.propertystore.db", "neostore.counts.db"})
    void garbageThatTheDatabaseOpensWithIsFoundByTheCheckOrMended(String name) throws Exception {
        Path place = sound();
        fillWithGarbage(place, name);
        try (CaseStore store = CaseAddress.of(place).open()) {
            boolean whole = store.read(view -> view.text("0".repeat(64))).isPresent();
            assertThat(new CaseCheck(store, (done, total, what) -> {})
                            .run().stream().allMatch(CaseCheck.Result::ok))
                    .isEqualTo(whole);
        } catch (Problem refusal) {
            assertThat(refusal.whatHappened()).contains("could not").endsWith(".");
        }
    }

    private static void fillWithGarbage(Path place, String name) throws IOException {
        Path file = inGraph(place, name).getFirst();
        byte[] garbage = new byte[(int) Files.size(file)];
        Arrays.fill(garbage, (byte) 0x5a);
        Files.write(file, garbage);
    }

    @ParameterizedTest
    @ValueSource(strings = {"neostore", "database_lock"})
    void aDatabaseFileCutShortOrGoneIsSaidOrMended(String name) throws Exception {
        Path place = sound();
        for (Path file : inGraph(place, name)) {
            try (RandomAccessFile cut = new RandomAccessFile(file.toFile(), "rw")) {
                cut.setLength(cut.length() / 2);
            }
        }
        opensSoundOrSaysSo(place);
        for (Path file : inGraph(place, name)) {
            Files.delete(file);
        }
        opensSoundOrSaysSo(place);
    }

    private static void opensSoundOrSaysSo(Path place) throws Exception {
        try (CaseStore store = CaseAddress.of(place).open()) {
            assertThat(new CaseCheck(store, (done, total, what) -> {}).run()).allMatch(CaseCheck.Result::ok);
        } catch (CaseUnavailable refusal) {
            assertThat(refusal.whatHappened()).contains(place.toString(), "could not be opened");
        }
    }

    @Test
    void aGraphThatIsAFileIsSaid() throws IOException {
        Path place = folder.resolve("case");
        Files.createDirectories(place);
        Files.copy(made.resolve("case/case.json"), place.resolve("case.json"));
        Files.copy(made.resolve("case/ontology.json"), place.resolve("ontology.json"));
        Files.writeString(place.resolve("graph"), "not a database");
        assertThat(unavailable(place)).contains("could not be opened");
    }

    private static List<Path> inGraph(Path place, String name) throws IOException {
        try (Stream<Path> files = Files.walk(place.resolve("graph"))) {
            return files.filter(file -> file.endsWith("neo4j/" + name)).toList();
        }
    }

    @Test
    void aCaseIsNotMadeWhereSomethingIs() throws Exception {
        Path place = sound();
        assertThat(refusedMaking(place)).contains("There is a case in");
        Path full = Files.createDirectory(folder.resolve("full"));
        Files.writeString(full.resolve("thesis.doc"), "my only copy");
        assertThat(refusedMaking(full)).contains("is not an empty folder");
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThat(refusedMaking(file)).contains("file");
        assertThat(refusedMaking(file.resolve("below"))).contains("cannot be made");
        assertThat(file).hasContent("x");
    }

    private static String refusedMaking(Path place) {
        CaseUnavailable refusal = catchThrowableOfType(
                CaseUnavailable.class, () -> CaseAddress.of(place).create("New"));
        assertThat(refusal.whatHappened())
                .contains(place.toString())
                .endsWith(".")
                .doesNotContain("Exception");
        return refusal.whatHappened();
    }

    @Test
    void makingACaseThatWasCutShortIsDoneAgain() throws Exception {
        Path place = folder.resolve("half");
        Files.createDirectories(place.resolve("originals"));
        Files.writeString(place.resolve("ontology.json"), "{\"cut");
        Files.writeString(place.resolve("case.json.part"), "{");
        CaseAddress.of(place).create("Whole").close();
        try (CaseStore store = CaseAddress.of(place).open()) {
            assertThat(store.card().title()).isEqualTo("Whole");
        }
    }
}
