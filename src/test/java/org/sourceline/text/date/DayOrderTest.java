package org.sourceline.text.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourceline.model.FuzzyDate;
import org.sourceline.text.date.DayOrder.Ground;
import org.sourceline.text.date.DayOrder.Told;

@Execution(ExecutionMode.CONCURRENT)
class DayOrderTest {

    private static final List<String> MARKS = List.of("/", "-", ".");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en-US | true
            en-PH | true
            es-PR | true
            en-GB | false
            en-IL | false
            fr    | false
            ar    | false
            ar-SY | false
            de-DE | false
            en    |
            en-CA |
            fa    |
            zh-CN |
            en-QQ |
            qqq   |
            ''    |
            """)
    void aLanguageTellsItsOrderUnlessItIsWrittenInBothOrWithTheYearFirst(String tag, Boolean monthFirst) {
        assertThat(DayOrder.ofLanguage(tag).map(DayOrder::monthFirst).orElse(null))
                .isEqualTo(monthFirst);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            news.example.lb | false
            www.example.co.uk | false
            example.de | false
            example.pr | true
            example.us |
            example.com |
            example.ir |
            example.za |
            example.ph |
            localhost |
            ''        |
            """)
    void aCountryTellsItsOrderUnlessItIsWrittenInBothOrWithTheYearFirst(String host, Boolean monthFirst) {
        assertThat(DayOrder.ofHost(host).map(DayOrder::monthFirst).orElse(null)).isEqualTo(monthFirst);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Posted 04/13/2020. | month 04/13/2020 1/1
            Posted 13/04/2020, changed 02/03/2020. | day 13/04/2020 1/1
            13.04.2020, 14.04.2020, 15.04.2020, 04.16.2020 | day 13.04.2020 3/4
            13/04/2020 and 04/13/2020 | none
            13/13/2020, 31/02/2020, 00/12/2020, 13/04/20201, 1.13/04/2020 | none
            ١٣/٠٤/٢٠٢٠ | day ١٣/٠٤/٢٠٢٠ 1/1
            it rained | none
            """)
    void datesThatCanBeReadInOneOrderOnlyTellIt(String text, String order) {
        assertThat(Told.in(text)
                        .order(Ground.TEXT)
                        .map(each -> (each.monthFirst() ? "month " : "day ") + each.shown() + " " + each.agreeing()
                                + "/" + each.telling())
                        .orElse("none"))
                .isEqualTo(order);
    }

    @Test
    void bothReadingsStayWhateverTellsTheOrderAndNoneChosenLiesAheadUnsaid() {
        for (long seed = 0; seed < 4000; seed++) {
            Random random = new Random(seed);
            LocalDate one = LocalDate.of(2020, 1 + random.nextInt(12), 1 + random.nextInt(12));
            LocalDate other = LocalDate.of(2020, one.getDayOfMonth(), one.getMonthValue());
            String mark = MARKS.get(random.nextInt(3));
            String words = one.getDayOfMonth() + mark + one.getMonthValue() + mark + 2020;
            LocalDate published = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(500));
            DayOrder order = new DayOrder(random.nextBoolean(), Ground.OUTLET, "", 1, 1);
            boolean dated = random.nextBoolean();
            Anchor anchor = Anchor.of(dated ? FuzzyDate.of(published) : FuzzyDate.UNKNOWN)
                    .in(order);
            String text = "It was on " + words + " that they met.";
            ReadDate read = DatesInText.within(text, anchor).getFirst();
            assertThat(read.words()).as("seed %s", seed).isEqualTo(words);
            assertThat(Stream.concat(Stream.of(read.date()), read.alternatives().stream()))
                    .as("seed %s", seed)
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.of(one, other).distinct().map(FuzzyDate::of).toList());
            LocalDate chosen = read.date().earliest().orElseThrow();
            LocalDate wanted = order.monthFirst() ? other : one;
            LocalDate left = order.monthFirst() ? one : other;
            boolean forced = dated && wanted.isAfter(published) && !left.isAfter(published);
            assertThat(chosen).as("seed %s", seed).isEqualTo(forced ? left : wanted);
            assertThat(read.ahead()).as("seed %s", seed).isEqualTo(dated && chosen.isAfter(published));
            assertThat(read.order().map(DayOrder::ground).orElse(Ground.NOTHING))
                    .as("seed %s", seed)
                    .isEqualTo(one.equals(other) ? Ground.NOTHING : forced ? Ground.PAST : Ground.OUTLET);
            assertThat(DayOrder.isAsked(text)).as("seed %s", seed).isEqualTo(!one.equals(other));
        }
    }

    @Test
    void whatIsToComeIsReadInTheOrderOfTheText() {
        Anchor anchor = Anchor.of(FuzzyDate.parse("2020-04-01"));
        assertThat(DatesInText.within("They will meet on 03/12/2020.", anchor))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.date()).hasToString("2020-12-03");
                    assertThat(each.ahead()).isTrue();
                });
        assertThat(DatesInText.within("They met on 03/12/2020.", anchor))
                .singleElement()
                .satisfies(each -> assertThat(each.date()).hasToString("2020-03-12"));
    }

    @Test
    void whatIsWrittenInOneWayOnlyIsReadInThatWhateverTheOrder() {
        Anchor anchor = Anchor.of(FuzzyDate.parse("2021-04-01")).in(new DayOrder(true, Ground.TEXT, "", 1, 1));
        assertThat(DatesInText.within("on 13/04/2020 and ٠٣/٠٤/٢٠٢٠", anchor))
                .extracting(each -> each.date() + " " + each.alternatives() + " " + each.words())
                .containsExactly("2020-04-13 [] 13/04/2020", "2020-03-04 [2020-04-03] ٠٣/٠٤/٢٠٢٠");
    }

    @Test
    void publishedInAMonthNothingLaterIsChosenUnsaid() {
        Anchor anchor = Anchor.of(FuzzyDate.parse("2020-04"));
        assertThat(DatesInText.within("They met on 03/12/2020.", anchor))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.date()).hasToString("2020-03-12");
                    assertThat(each.alternatives())
                            .extracting(FuzzyDate::toString)
                            .containsExactly("2020-12-03");
                    assertThat(each.ahead()).isFalse();
                });
    }

    @Test
    void bothReadingsAreLimitedAsTheWordsBeforeThemSay() {
        assertThat(DatesInText.within(
                        "It closed before 03/04/2020 and about ٠٥/٠٦/٢٠٢٠ again.", Anchor.of(FuzzyDate.UNKNOWN)))
                .extracting(each -> each.date() + " " + each.alternatives() + " " + each.words())
                .containsExactly(
                        "../2020-04-03 [../2020-03-04] before 03/04/2020",
                        "2020-06-05~ [2020-05-06~] about ٠٥/٠٦/٢٠٢٠");
    }
}
