package org.sourceline.ui.desk.said;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sourceline.casefile.OntologyFile;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Ontology;
import org.sourceline.text.DateWords;

class SaidTest {

    private static final Pattern PROBLEM = Pattern.compile("new (?:Problem|CaseUnavailable)\\(");
    private static final Pattern TOKEN = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|[(),]|[^\"(),\\s+]+");

    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

    @BeforeEach
    void inGerman() {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.GERMAN);
    }

    @AfterEach
    void asItWas() {
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 entities without links not shown | 4 ohne Verbindung nicht gezeigt",
                "1,500 of 12,345 entities shown, most linked first"
                        + " | 1.500 von 12.345 Entitäten gezeigt, die am stärksten verbundenen zuerst",
                "Tag 6 mentions of Quds Force | 6 Erwähnungen von Quds Force markieren",
                "Import 10 articles from a.md and 9 more | 10 Artikel aus a.md und 9 weiteren importieren",
                "Judge Hadi and Abu Hadi the same | Hadi und Abu Hadi als gleich beurteilen",
                "An entity needs a name. | Eine Entität braucht einen Namen.",
                "Nobody says this. | Nobody says this."
            })
    void whatIsSaidBelowIsSaidInGerman(String english, String german) {
        assertThat(Said.of(english)).isEqualTo(german);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-05~ | etwa Mai 2021",
                "2020-06/2021 | von Juni 2020 bis 2021",
                "2020/.. | ab 2020",
                "2021-05-02% | vielleicht etwa 2. Mai 2021",
                "../2020? | bis vielleicht 2020",
                "/2020-03 | bis März 2020, seit wann ist unbekannt",
                "2020-03/ | von März 2020, bis wann ist unbekannt",
                "/.. | zu keiner bekannten Zeit",
                "'' | ''"
            })
    void datesAreSaidInGerman(String edtf, String german) {
        assertThat(Said.when(FuzzyDate.parse(edtf))).isEqualTo(german);
    }

    @Test
    void inEnglishAllIsSaidAsItIs() {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
        assertThat(Said.of("An entity needs a name.")).isEqualTo("An entity needs a name.");
        assertThat(List.of(
                        "2021-05~", "2021-05-02%", "2020?/2021-03", "2020/..", "2020/", "../2021", "/2021", "/..", ""))
                .map(FuzzyDate::parse)
                .allSatisfy(date -> assertThat(Said.when(date)).isEqualTo(DateWords.of(date)));
    }

    @Test
    void everyTypeAndPredicateOfANewCaseHasGermanWords() {
        Ontology english = OntologyFile.defaultOne();
        Ontology german = english.in("de");
        assertThat(german.types())
                .allSatisfy(type -> assertThat(
                                type.id().equals("Person") || !type.label().equals(english.labelOf(type.id())))
                        .as(type.id())
                        .isTrue());
        assertThat(german.predicates()).allSatisfy(each -> {
            assertThat(each.forward()).as(each.id()).isNotEqualTo(english.readingOf(each.id()));
            assertThat(each.forward().equals(each.inverse())).isEqualTo(each.symmetric());
        });
    }

    static Stream<Path> whereProblemsAreMade() throws IOException {
        Path root = Path.of("src", "main", "java", "org", "sourceline");
        List<String> below = List.of("edit", "ingest", "store", "casefile");
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file ->
                            below.contains(root.relativize(file).getName(0).toString()))
                    .filter(file -> !List.of(
                                    "BoltDatabase.java", "CaseServer.java", "CaseAddress.java", "CypherReader.java")
                            .contains(String.valueOf(file.getFileName())))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("whereProblemsAreMade")
    void everyProblemThatCanReachTheScreenHasGermanWords(Path file) throws IOException {
        String code = Files.readString(file);
        Matcher made = PROBLEM.matcher(code);
        while (made.find()) {
            assertThat(sentences(code, made.end()))
                    .allSatisfy(sentence ->
                            assertThat(Said.known(sentence)).as(sentence).isPresent());
        }
    }

    /// The two sentences that a problem is made of, with a letter for each value in them; those that say anything.
    private static List<String> sentences(String code, int from) {
        List<StringBuilder> arguments = new ArrayList<>(List.of(new StringBuilder()));
        Matcher token = TOKEN.matcher(code);
        int depth = 0;
        for (int at = from; depth >= 0 && token.find(at); at = token.end()) {
            String found = token.group();
            StringBuilder sentence = arguments.getLast();
            depth += found.equals("(") ? 1 : found.equals(")") ? -1 : 0;
            if (depth == 0 && found.equals(",")) {
                arguments.add(new StringBuilder());
            } else if (depth == 0 && found.startsWith("\"")) {
                sentence.append(token.group(1).replace("\\\"", "\""));
            } else if (depth >= 0 && !sentence.toString().endsWith("X")) {
                sentence.append("X");
            }
        }
        return arguments.stream()
                .limit(2)
                .map(sentence -> sentence.toString().replaceFirst("(?<=[a-z])X$", "."))
                .filter(sentence -> sentence.replaceAll("X|\\W", "").length() > 3)
                .toList();
    }
}
