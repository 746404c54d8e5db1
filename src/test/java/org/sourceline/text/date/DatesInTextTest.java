package org.sourceline.text.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourceline.model.FuzzyDate;

class DatesInTextTest {

    private static final LocalDate DAY = LocalDate.of(2021, 7, 8);
    private static final Anchor PUBLISHED = Anchor.of(FuzzyDate.of(DAY));

    private static String written(List<ReadDate> dates) {
        return dates.stream()
                .map(date -> date.date()
                        + (date.alternatives().isEmpty()
                                ? ""
                                : " / "
                                        + date.alternatives().stream()
                                                .map(FuzzyDate::toString)
                                                .collect(Collectors.joining(" / "))))
                .collect(Collectors.joining(", "));
    }

    private static List<String> sentences() throws IOException {
        try (InputStream in = Objects.requireNonNull(DatesInTextTest.class.getResourceAsStream("sentences.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    @Test
    void almostAllDatesInSentencesAreReadAndNoneIsSilentlyInTheFuture() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> sentences = sentences();
        for (String line : sentences) {
            String[] parts = line.split(" \\| ");
            List<ReadDate> dates = DatesInText.within(parts[0], PUBLISHED);
            if (!written(dates).equals(parts[1])) {
                wrong.add(line + " <> " + written(dates));
            }
            assertThat(dates).allSatisfy(date -> {
                assertThat(parts[0]).contains(date.words());
                assertThat(parts[0].substring(date.start(), date.end())).isEqualTo(date.words());
                FuzzyDate read = date.date();
                boolean future =
                        read.earliest().or(read::latest).filter(DAY::isBefore).isPresent();
                assertThat(date.ahead() || !future).as(line).isTrue();
            });
        }
        assertThat(sentences).hasSizeGreaterThanOrEqualTo(30);
        assertThat(sentences.size() - wrong.size())
                .as("wrong: %s", String.join("\n", wrong))
                .isGreaterThanOrEqualTo(sentences.size() - 2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-02-16 | late on Monday | 2021-02-15
            2021-02-16 | on Tuesday and yesterday | 2021-02-16, 2021-02-15
            2021-01-16 | last month | 2020-12
            2021-02 | yesterday | ''
            2021-02 | it was founded in 2014 | 2014
            2021-02-16 | مساء الاثنين | 2021-02-15
            2021-02-16 | الشهر الماضي | 2021-01
            """)
    void datesAreCountedFromTheDayOfPublishing(String published, String sentence, String dates) {
        String first = DatesInText.within(sentence, Anchor.of(FuzzyDate.parse(published))).stream()
                .map(date -> date.date().toString())
                .collect(Collectors.joining(", "));
        assertThat(first).isEqualTo(dates);
    }

    @Test
    void whereTheOriginIsUnknownWhatTheCopyWouldMeanStandsBeside() {
        Anchor unsure = new Anchor(FuzzyDate.parse("2021-05-21"), FuzzyDate.parse("2021-06-10"), DayOrder.UNTOLD);
        ReadDate date = DatesInText.within("It was shelled this month.", unsure).getFirst();
        assertThat(date.date()).hasToString("2021-05");
        assertThat(date.alternatives()).containsExactly(FuzzyDate.parse("2021-06"));
        assertThat(date.certain()).isFalse();
    }

    @Test
    void aDateThatHangsOnNoneTheTextGivesStaysUnknownWithItsWords() {
        ReadDate date = DatesInText.within("The next day they fled.", PUBLISHED).getFirst();
        assertThat(date.date().isUnknown()).isTrue();
        assertThat(date.words()).isEqualTo("The next day");
    }

    @Test
    void aDateInNumbersIsReadBothWaysWhereBothAreInTheCalendar() {
        assertThat(written(DatesInText.within("on 05/07/2021", PUBLISHED))).isEqualTo("2021-07-05 / 2021-05-07");
        assertThat(written(DatesInText.within("on 05/17/2021", PUBLISHED))).isEqualTo("2021-05-17");
    }
}
