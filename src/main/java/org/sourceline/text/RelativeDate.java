package org.sourceline.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sourceline.model.FuzzyDate;

/// Reads dates that a sentence gives by the day it was published: yesterday, on Monday, last month.
///
/// What it reads is a guess, to be offered and never taken unasked.
public final class RelativeDate {

    private static final List<String> DAYS = List.of(
            "monday|الاثنين|الإثنين",
            "tuesday|الثلاثاء",
            "wednesday|الأربعاء|الاربعاء",
            "thursday|الخميس",
            "friday|الجمعة",
            "saturday|السبت",
            "sunday|الأحد|الاحد");
    private static final Map<String, Integer> BACK =
            Map.of("yesterday", 1, "last night", 1, "today", 0, "this morning", 0, "أمس", 1, "امس", 1, "اليوم", 0);
    private static final Pattern WORDS = Pattern.compile(
            "(?<!\\p{L})(yesterday|last night|today|this morning|last month|last year|الشهر الماضي|العام الماضي|أمس|امس|اليوم|"
                    + String.join("|", DAYS) + ")(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private RelativeDate() {}

    /// The dates that a sentence gives so, in order, each once.
    ///
    /// @param published when its article was published; nothing is read where the day is not known
    public static List<Offer> within(String sentence, FuzzyDate published) {
        List<Offer> offers = new ArrayList<>();
        boolean isDay = published.to() == null && published.from().day() > 0;
        Matcher words = WORDS.matcher(sentence);
        while (isDay && words.find()) {
            LocalDate day = published.earliest().orElseThrow();
            Offer offer = new Offer(words.group(), date(words.group().toLowerCase(Locale.ROOT), day));
            if (offers.stream().noneMatch(other -> other.date().equals(offer.date()))) {
                offers.add(offer);
            }
        }
        return offers;
    }

    private static FuzzyDate date(String words, LocalDate day) {
        if (words.equals("last month") || words.equals("الشهر الماضي")) {
            return FuzzyDate.parse(YearMonth.from(day).minusMonths(1).toString());
        }
        if (words.equals("last year") || words.equals("العام الماضي")) {
            return FuzzyDate.parse("%04d".formatted(day.getYear() - 1));
        }
        for (int i = 0; i < DAYS.size(); i++) {
            if (List.of(DAYS.get(i).split("\\|")).contains(words)) {
                return FuzzyDate.of(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(i + 1))));
            }
        }
        return FuzzyDate.of(day.minusDays(BACK.getOrDefault(words, 0)));
    }

    /// A date that words may mean.
    public record Offer(String words, FuzzyDate date) {}
}
