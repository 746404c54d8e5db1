package org.sourceline.text.date;

import static org.sourceline.text.date.CalendarWords.DAY_OF_MONTH;
import static org.sourceline.text.date.CalendarWords.MONTH;
import static org.sourceline.text.date.CalendarWords.WEEKDAY;
import static org.sourceline.text.date.CalendarWords.word;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import org.sourceline.model.FuzzyDate;

/// How single days are read: a day of a month, a weekday, yesterday, a date in bare numbers.
final class DayRules {

    private static final String CLOCK = "(?:(?:at |around |about )?\\d{1,2}(?:[:.]\\d\\d)? ?[ap]\\.?m\\.? (?:on )?)?";
    private static final String WHICH_YEAR = "(?:,? (?:of )?(last|this) year)?";
    private static final Map<String, Integer> BACK = Map.ofEntries(
            Map.entry("yesterday", 1),
            Map.entry("last night", 1),
            Map.entry("yesterday evening", 1),
            Map.entry("today", 0),
            Map.entry("tonight", 0),
            Map.entry("this morning", 0),
            Map.entry("this evening", 0),
            Map.entry("this afternoon", 0),
            Map.entry("the day before yesterday", 2),
            Map.entry("tomorrow", -1),
            Map.entry("أمس", 1),
            Map.entry("امس", 1),
            Map.entry("اليوم", 0),
            Map.entry("أول أمس", 2),
            Map.entry("غدا", -1));

    /// What the rule for dates in bare numbers is called.
    static final String NUMBERS = "numbers";

    private DayRules() {}

    static List<DateRule> all() {
        return List.of(
                DateRule.of(
                        "dayOfMonth",
                        "(?<![\\p{L}\\d])" + CLOCK + MONTH + " " + DAY_OF_MONTH + WHICH_YEAR,
                        (at, moment) -> dayOfMonth(at, 1, 2, moment)),
                DateRule.of(
                        "dayOfMonth",
                        "(?<![\\p{L}\\d.,:/-])" + CLOCK + "(?:the )?" + DAY_OF_MONTH + " (?:of )?" + MONTH + WHICH_YEAR,
                        (at, moment) -> dayOfMonth(at, 2, 1, moment)),
                DateRule.of(NUMBERS, DayOrder.NUMBERS, DayRules::numbers),
                DateRule.of(
                        "day",
                        "(?<!\\p{L})(the day before yesterday|yesterday evening|yesterday|last night|today|tonight"
                                + "|this morning|this evening|this afternoon|tomorrow|أول أمس|أمس|امس|اليوم|غدا)(?!\\p{L})",
                        (at, moment) ->
                                List.of(FuzzyDate.of(moment.day().minusDays(BACK.getOrDefault(word(at, 1), 0))))),
                DateRule.of(
                        "weekday",
                        "(?<!\\p{L})" + CLOCK + "(?:(last|this|next|coming|past) )?" + WEEKDAY
                                + "(?: (?:morning|afternoon|evening|night))?(?! (?:prayers?|sermons?)\\b)",
                        DayRules::weekday));
    }

    private static List<FuzzyDate> dayOfMonth(MatchResult at, int month, int day, Moment moment) {
        int inMonth = CalendarWords.month(at.group(month));
        int ofMonth = Integer.parseInt(at.group(day));
        String which = word(at, 3);
        if (which.isEmpty()) {
            FuzzyDate found = moment.day(inMonth, ofMonth);
            return found.isUnknown() ? List.of() : List.of(found);
        }
        int year = moment.day().getYear() - (which.equals("last") ? 1 : 0);
        return day(year, inMonth, ofMonth);
    }

    /// Both readings of a date in numbers: first the one in the order of the text, unless that would lie ahead of
    /// publishing and the other does not. Which of them is meant is for the analyst to tell.
    private static List<FuzzyDate> numbers(MatchResult at, Moment moment) {
        int first = Integer.parseInt(at.group(1));
        int second = Integer.parseInt(at.group(3));
        int year = Integer.parseInt(at.group(4));
        List<FuzzyDate> both = new ArrayList<>();
        both.addAll(moment.monthFirst() ? day(year, first, second) : day(year, second, first));
        both.addAll(moment.monthFirst() ? day(year, second, first) : day(year, first, second));
        if (both.size() == 2 && !moment.ahead() && isAfter(both.getFirst(), moment.day())) {
            both.sort(Comparator.comparing(date -> isAfter(date, moment.day())));
        }
        return both.stream().distinct().toList();
    }

    private static boolean isAfter(FuzzyDate date, LocalDate day) {
        return date.earliest().filter(day::isBefore).isPresent();
    }

    private static List<FuzzyDate> day(int year, int month, int day) {
        try {
            return List.of(FuzzyDate.of(LocalDate.of(year, month, day)));
        } catch (DateTimeException notInTheCalendar) {
            return List.of();
        }
    }

    private static List<FuzzyDate> weekday(MatchResult at, Moment moment) {
        var weekday = CalendarWords.weekday(at.group(2));
        String which = word(at, 1);
        if (which.equals("next") || which.equals("coming") || moment.ahead()) {
            LocalDate next = moment.day().with(TemporalAdjusters.next(weekday));
            return List.of(FuzzyDate.of(next), FuzzyDate.of(next.minusWeeks(1)));
        }
        boolean before = which.equals("last") || which.equals("past");
        LocalDate latest = moment.day()
                .with(before ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.previousOrSame(weekday));
        return before || latest.equals(moment.day())
                ? List.of(FuzzyDate.of(latest), FuzzyDate.of(latest.minusWeeks(1)))
                : List.of(FuzzyDate.of(latest));
    }
}
