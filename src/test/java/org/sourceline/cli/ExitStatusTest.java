package org.sourceline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class ExitStatusTest {

    private static final String TEXT = "Red Band and Blue Band met in Old Town, a 🦊 said.";

    @TempDir
    private static Path folder;

    private static String place = "";
    private static String article = "";

    @BeforeAll
    static void makeACase() throws IOException {
        place = folder.resolve("case").toString();
        Session.rows("new", place, "--json");
        Path file = Files.writeString(folder.resolve("bands.txt"), TEXT);
        article = Session.rows("import", place, file.toString(), "--json")
                .getFirst()
                .path("article")
                .asString();
    }

    private static Path lines(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    private static String tag(String start, String end, String more) {
        return "{\"article\": \"%s\", \"start\": %s, \"end\": %s, %s}".formatted(article, start, end, more);
    }

    @Test
    void badLinesOfTagsAreNamedAndTheRestIsDone() throws IOException {
        String band = "\"type\": \"ArmedGroup\", \"name\": \"Red Band\"";
        int fox = TEXT.indexOf("🦊");
        Path tags = lines(
                "tags.jsonl",
                tag("0", "8", band),
                "this is not JSON",
                tag("0", "8", "\"type\": \"NoSuchType\", \"name\": \"Red Band\""),
                "",
                tag("0", "9999", band),
                tag("8", "8", band),
                tag("-1", "3", band),
                tag(String.valueOf(fox + 1), String.valueOf(fox + 2), band),
                tag("\"0\"", "8", band),
                tag("0", "8", "\"type\": \"ArmedGroup\""),
                tag("0", "8", band + ", \"quote\": \"Blue Band\""),
                "[1, 2]",
                "{\"article\": \"a-none\", \"start\": 0, \"end\": 3, " + band + "}",
                tag("13", "22", "\"type\": \"ArmedGroup\", \"name\": \"Blue Band\", \"quote\": \"Blue Band\""));
        Session session = Session.of("tag", place, tags.toString(), "--json");
        assertThat(session.status()).isEqualTo(1);
        assertThat(session.rows()).hasSize(2);
        for (int bad : List.of(2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13)) {
            assertThat(session.err()).contains("tags.jsonl:" + bad + ": ");
        }
        assertThat(session.err().lines()).hasSize(11).allMatch(line -> line.startsWith("sourceline: "));
        assertThat(session.err()).doesNotContain("Exception");
    }

    @Test
    void badLinesOfClaimsAreNamedAndTheRestIsDone() throws IOException {
        Session.rows(
                "tag",
                place,
                lines(
                                "some.jsonl",
                                tag("0", "8", "\"type\": \"ArmedGroup\", \"name\": \"Red Band\""),
                                tag("13", "22", "\"type\": \"ArmedGroup\", \"name\": \"Blue Band\""))
                        .toString(),
                "--json");
        String cited = "\"citations\": [{\"article\": \"" + article + "\", \"start\": 0, \"end\": 26}]";
        String ends = "\"subject\": \"Red Band\", \"predicate\": \"ALLIED_WITH\", \"object\": \"Blue Band\", ";
        Path claims = lines(
                "claims.jsonl",
                "{" + ends + cited + "}",
                "{" + ends.replace("Blue Band", "Nobody") + cited + "}",
                "{" + ends.replace("ALLIED_WITH", "NO_SUCH") + cited + "}",
                "{" + ends.replace("Blue Band", "Red Band") + cited + "}",
                "{" + ends + cited.replace("26", "2600") + "}",
                "{" + ends + "\"when\": \"yesterday\", " + cited + "}",
                "{" + ends + "\"credibility\": 7, " + cited + "}",
                "{" + ends + cited.replace("26}", "26, \"credibility\": 0}") + "}",
                "{" + ends + "\"status\": \"certain\", " + cited + "}",
                "{" + ends + cited.replace("\"start\"", "\"stance\": \"shrugs\", \"start\"") + "}",
                "{\"predicate\": \"ALLIED_WITH\"}",
                "{",
                "{" + ends + "\"when\": \"2021/..\", \"status\": \"Proposed\", " + cited + "}");
        Session session = Session.of("claim", place, claims.toString(), "--json");
        assertThat(session.status()).isEqualTo(1);
        assertThat(session.rows()).hasSize(2);
        for (int bad = 2; bad <= 12; bad++) {
            assertThat(session.err()).contains("claims.jsonl:" + bad + ": ");
        }
        assertThat(session.err().lines()).hasSize(11);
        assertThat(session.err()).doesNotContain("Exception");
    }

    @Test
    void filesThatCannotBeReadAreNamedAndTheRestIsImported() throws IOException {
        Path sound = Files.writeString(folder.resolve("sound.txt"), "Another band was seen in the town.");
        Path none = folder.resolve("none.txt");
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        Session session = Session.of("import", place, none.toString(), sound.toString(), empty.toString(), "--json");
        assertThat(session.status()).isEqualTo(1);
        assertThat(session.rows())
                .extracting(row -> row.path("status").asString())
                .containsExactly("failed", "imported", "failed");
        assertThat(session.err()).contains("none.txt", "empty.txt").doesNotContain("sound.txt", "Exception");
    }

    @Test
    void aFileOfLinesThatIsNotThereIsNamed() {
        Session session =
                Session.of("tag", place, folder.resolve("nowhere.jsonl").toString(), "--json");
        assertThat(session.status()).isEqualTo(1);
        assertThat(session.out()).isEmpty();
        assertThat(session.err()).contains("nowhere.jsonl", "Check the path").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import",
                "import CASE",
                "tag CASE",
                "claim",
                "query CASE",
                "articles CASE more",
                "articles --nosuch CASE",
                "picture CASE",
                "picture CASE --out x.gif",
                "picture CASE --out x.png --size big",
                "picture CASE --out x.png --layout nosuch",
                "picture CASE --out x.png --hops many",
                "export CASE --format nosuch --out x",
                "export CASE --format json",
                "new",
                "one two",
                "undo",
                "check"
            })
    void wrongUsageIsStatusTwo(String words) {
        Session session = Session.of(words.replace("CASE", place).split(" "));
        assertThat(session.status()).isEqualTo(2);
        assertThat(session.out()).isEmpty();
        assertThat(session.err()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import CASE .",
                "articles CASE",
                "tag CASE f",
                "entities CASE",
                "claim CASE f",
                "claims CASE",
                "query CASE x",
                "picture CASE --out x.png",
                "export CASE --format json --out x",
                "history CASE",
                "undo CASE",
                "redo CASE",
                "check CASE"
            })
    void aCaseThatCannotBeOpenedIsStatusThree(String words) {
        String nowhere = folder.resolve("nowhere").toString();
        Session session = Session.of((words.replace("CASE", nowhere) + " --json").split(" "));
        assertThat(session.status()).isEqualTo(3);
        assertThat(session.out()).isEmpty();
        assertThat(session.err()).contains("There is no case at " + nowhere);
    }

    @Test
    void aCaseIsNotMadeOverAnother() {
        Session session = Session.of("new", place, "--json");
        assertThat(session.status()).isEqualTo(3);
        assertThat(session.err()).contains("There is a case in");
    }

    @Test
    void aFolderThatHoldsNoCaseIsStatusThree() {
        Session session = Session.of("articles", folder.toString(), "--json");
        assertThat(session.status()).isEqualTo(3);
        assertThat(session.err()).contains("is a folder, but no case");
    }

    @Test
    void anImportOfAFolderWithoutANameSaysWhichItWas() throws IOException {
        Path three = Files.createDirectory(folder.resolve("three"));
        for (String name : List.of("Ash", "Oak", "Elm")) {
            Files.writeString(three.resolve(name + ".txt"), "A band was seen near the " + name + ".");
        }
        Session.rows("import", place, three.resolve(".").toString(), "--json");
        assertThat(Session.rows("history", place, "--json"))
                .extracting(row -> row.path("title").asString())
                .contains("Import 3 articles from three");
    }

    @Test
    void aReportDoesNotTakeThePlaceOfAPictureThatIsNotItsOwn() throws IOException {
        Path picture = Files.writeString(folder.resolve("holiday.png"), "a beach");
        Session session = Session.of(
                "export",
                place,
                "--format",
                "report",
                "--out",
                folder.resolve("holiday.md").toString());
        assertThat(session.status()).isEqualTo(1);
        assertThat(session.err()).contains("holiday.png is there already");
        assertThat(picture).hasContent("a beach");
    }

    @Test
    void theSampleIsNotWrittenOverSomebodysPage() throws IOException {
        Path demo = Files.createDirectory(folder.resolve("demo"));
        Path page = Files.writeString(demo.resolve("page.html"), "<p>mine</p>");
        Session session = Session.of("demo", demo.toString(), "--headless", "--json");
        assertThat(session.status()).isEqualTo(1);
        assertThat(session.err()).contains("page.html is there already, and Sourceline did not write it");
        assertThat(page).hasContent("<p>mine</p>");
        Files.delete(page);
        assertThat(Session.rows("demo", demo.toString(), "--headless", "--json"))
                .hasSize(4);
        assertThat(Session.rows("demo", demo.toString(), "--headless", "--json"))
                .hasSize(4);
    }

    @Test
    void whatCannotBeWrittenIsSaid() {
        String out = folder.resolve("no/such/folder/x.png").toString();
        assertThat(Session.of("picture", place, "--out", out).status()).isEqualTo(1);
        assertThat(Session.of("export", place, "--format", "json", "--out", out).err())
                .contains("cannot be written");
    }

    @Test
    void wordsAreForPeopleWhereJsonIsNotAskedFor() {
        assertThat(Session.of("articles", place).out()).contains("bands.txt").doesNotContain("{");
        assertThat(Session.of("history", place).out()).contains("Import");
        assertThat(Session.of("check", place).out()).contains("quotes", "sound");
    }
}
