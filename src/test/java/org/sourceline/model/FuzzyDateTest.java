package org.sourceline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FuzzyDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2021",
                "2021-05",
                "2021-05-21",
                "0001",
                "9999-12-31",
                "2024-02-29",
                "2020~",
                "2020-06?",
                "2020-06-01%",
                "2020/2021",
                "2020-06/2020-12",
                "2020-06-30/2020-06",
                "2020~/2021?",
                "../2021",
                "2020/..",
                "../..",
                "2020/",
                "/2021",
                "../",
                "/.."
            })
    void whatIsReadIsWrittenAsItWas(String edtf) {
        FuzzyDate date = FuzzyDate.parse(edtf);
        assertThat(date).hasToString(edtf);
        assertThat(FuzzyDate.parse(date.toString())).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "2021,            2021-01-01, 2021-12-31",
                "2021-02,         2021-02-01, 2021-02-28",
                "2024-02,         2024-02-01, 2024-02-29",
                "2021-05-21,      2021-05-21, 2021-05-21",
                "2020-06~/2020-12, 2020-06-01, 2020-12-31",
                "../2021,         none,       2021-12-31",
                "2020/..,         2020-01-01, none",
                "2020/,           2020-01-01, none",
                "/2021,           none,       2021-12-31",
                "../..,           none,       none",
                "'',              none,       none"
            },
            nullValues = "none")
    void itsBoundsAreTheFirstAndLastDayItMayMean(String edtf, LocalDate earliest, LocalDate latest) {
        FuzzyDate date = FuzzyDate.parse(edtf);
        assertThat(date.earliest().orElse(null)).isEqualTo(earliest);
        assertThat(date.latest().orElse(null)).isEqualTo(latest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "..",
                "yesterday",
                "21",
                "2021-5",
                "2021-13",
                "2021-00",
                "2021-00-15",
                "2021-05-00",
                "2021-02-29",
                "2021-04-31",
                "2021-05-21T10:00",
                "21.05.2021",
                "2021/2020",
                "2021-06/2021-05",
                "2020//2021",
                "2020/2021/2022",
                "2021~?",
                "-2021",
                "+2021",
                "20211",
                "٢٠٢١",
                "2021 05",
                "~2021",
                ".../2021"
            })
    void whatIsNoDateIsRefusedInWords(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FuzzyDate.parse(written))
                .withMessageMatching(
                        "(?s).*(is not a date such as|is not in the calendar|ends before it begins|cannot be open).*");
    }

    @Test
    void nothingKnownIsUnknownHoweverItIsSaid() {
        assertThat(FuzzyDate.parse("/")).isEqualTo(FuzzyDate.UNKNOWN);
        assertThat(FuzzyDate.parse(" ")).isEqualTo(FuzzyDate.UNKNOWN);
        assertThat(new FuzzyDate(FuzzyDate.End.UNKNOWN, FuzzyDate.End.UNKNOWN)).isEqualTo(FuzzyDate.UNKNOWN);
        assertThat(FuzzyDate.UNKNOWN.isUnknown()).isTrue();
        assertThat(FuzzyDate.parse("2020/").isUnknown()).isFalse();
        assertThat(FuzzyDate.parse("../..").isUnknown()).isFalse();
    }

    @Test
    void itIsWrittenInTheSameDigitsWhateverTheLanguage() {
        Locale before = Locale.getDefault();
        try {
            for (String language : new String[] {"ar-EG", "fa-IR", "th-TH-u-nu-thai", "en-US"}) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertThat(FuzzyDate.parse("2021-05-07/2022-03")).hasToString("2021-05-07/2022-03");
                assertThat(FuzzyDate.of(LocalDate.of(987, 6, 5))).hasToString("0987-06-05");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anyDayReadsBack() {
        long seed = 4;
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            LocalDate from = LocalDate.ofEpochDay(random.nextInt(-700_000, 2_000_000));
            LocalDate to = from.plusDays(random.nextInt(5_000));
            FuzzyDate date =
                    new FuzzyDate(FuzzyDate.of(from).from(), FuzzyDate.of(to).from());
            assertThat(FuzzyDate.parse(date.toString())).as("seed %d", seed).isEqualTo(date);
            assertThat(date.earliest()).contains(from);
            assertThat(date.latest()).contains(to);
        }
    }
}
