package org.sourceline.text.date;

import static org.sourceline.text.date.CalendarWords.MONTH;
import static org.sourceline.text.date.CalendarWords.SEASON;
import static org.sourceline.text.date.CalendarWords.YEAR;
import static org.sourceline.text.date.CalendarWords.word;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.sourceline.model.FuzzyDate;

/// How months, seasons, years and parts of them are read.
final class MonthRules {

    private static final String PART =
            "(?:(early|mid|late|the beginning of|the start of|the middle of|the end of)[ -])?";
    private static final String BEFORE =
            "(?<!\\p{L})(?:in |during |since |until |till |by |before |after |from |to |between |last |this |next |around |and |for )";

    private MonthRules() {}

    static List<DateRule> all() {
        return List.of(
                DateRule.of("years", "(?<![\\d-])" + YEAR + "[-–—]" + YEAR, MonthRules::years),
                DateRule.of(
                        "years",
                        "(?<!\\p{L})(?:between|from) " + YEAR + " (?:and|to|until) " + YEAR,
                        MonthRules::years),
                DateRule.of(
                        "months",
                        "(?<!\\p{L})(?:between|from) " + MONTH + " (?:and|to|until|through) " + MONTH + "(?: (?:of )?"
                                + YEAR + ")?",
                        MonthRules::months),
                DateRule.of(
                        "month",
                        "(?<!\\p{L})" + PART + MONTH + ",? (?:of )?" + YEAR,
                        (at, moment) ->
                                List.of(part(word(at, 1), YearMonth.of(Integer.parseInt(at.group(3)), month(at, 2))))),
                DateRule.of(
                        "month",
                        "(?<!\\p{L})" + PART + MONTH + ",? (?:of )?(last|this|next|the same) year",
                        MonthRules::monthOfYear),
                DateRule.of("month", BEFORE + PART + MONTH + "(?! \\d)", MonthRules::bareMonth),
                DateRule.of("month", "(?<!\\p{L})(early|mid|late)[ -]" + MONTH + "(?! \\d)", MonthRules::bareMonth));
    }

    /// How seasons, years, parts of them and decades are read.
    static List<DateRule> longer() {
        return List.of(
                DateRule.of(
                        "season",
                        "(?<!\\p{L})(?:in |during |since |the |last |this )+" + SEASON + "(?: of " + YEAR + ")?",
                        MonthRules::season),
                DateRule.of(
                        "partOfYear",
                        "(?<!\\p{L})(early|mid|late|the beginning of|the start of|the middle of|the end of)[ -](?:in )?"
                                + "(?:" + YEAR + "|(this|last|the) year)",
                        MonthRules::partOfYear),
                DateRule.of(
                        "decade",
                        "(?<!\\p{L})(?:the )?(early |mid-|late )?((?:19|20)\\d0)s(?!\\p{L})",
                        (at, moment) ->
                                List.of(FuzzyDate.parse(at.group(2) + "/" + (Integer.parseInt(at.group(2)) + 9)))),
                DateRule.of(
                        "year",
                        "(?<!\\p{L})(?:in|since|during|of|by|until|till|before|after|around|from|to|year) " + YEAR
                                + "(?! ?[%-])",
                        (at, moment) -> List.of(Moment.of(Integer.parseInt(at.group(1))))));
    }

    private static int month(MatchResult at, int group) {
        return CalendarWords.month(at.group(group));
    }

    private static List<FuzzyDate> years(MatchResult at, Moment moment) {
        int from = Integer.parseInt(at.group(1));
        int to = Integer.parseInt(at.group(2));
        return from > to ? List.of() : List.of(FuzzyDate.parse(from + "/" + to));
    }

    private static List<FuzzyDate> months(MatchResult at, Moment moment) {
        YearMonth to = at.group(3) == null
                ? moment.month(month(at, 2))
                : YearMonth.of(Integer.parseInt(at.group(3)), month(at, 2));
        YearMonth from = YearMonth.of(to.getYear(), month(at, 1));
        return List.of(FuzzyDate.parse((from.isAfter(to) ? from.minusYears(1) : from) + "/" + to));
    }

    private static List<FuzzyDate> monthOfYear(MatchResult at, Moment moment) {
        int step = switch (word(at, 3)) {
            case "last" -> -1;
            case "next" -> 1;
            default -> 0;
        };
        int year = word(at, 3).equals("the same")
                ? moment.told()
                        .flatMap(FuzzyDate::earliest)
                        .orElse(moment.day())
                        .getYear()
                : moment.day().getYear() + step;
        return List.of(part(word(at, 1), YearMonth.of(year, month(at, 2))));
    }

    private static List<FuzzyDate> bareMonth(MatchResult at, Moment moment) {
        String before = at.group().toLowerCase(Locale.ROOT);
        YearMonth found = moment.month(month(at, 2));
        boolean last = before.startsWith("last ");
        if (last && found.equals(YearMonth.from(moment.day()))) {
            found = found.minusYears(1);
        }
        boolean lastYear = last && found.getYear() == moment.day().getYear();
        FuzzyDate read = part(word(at, 1), found);
        return lastYear ? List.of(read, Moment.of(found.minusYears(1))) : List.of(read);
    }

    /// A third of a month or year, about.
    private static FuzzyDate part(String which, YearMonth month) {
        if (which.isEmpty()) {
            return Moment.of(month);
        }
        int third = third(which);
        int last = month.lengthOfMonth();
        return Moment.about(
                month.atDay(third == 0 ? 1 : third == 1 ? 11 : 21),
                month.atDay(third == 0 ? 10 : third == 1 ? 20 : last));
    }

    private static int third(String which) {
        return which.contains("mid") ? 1 : which.startsWith("late") || which.contains("end") ? 2 : 0;
    }

    private static List<FuzzyDate> partOfYear(MatchResult at, Moment moment) {
        String which = word(at, 3);
        int year = at.group(2) != null
                ? Integer.parseInt(at.group(2))
                : moment.day().getYear() - (which.equals("last") ? 1 : 0);
        int first = third(word(at, 1)) * 4 + 1;
        return List.of(FuzzyDate.parse(YearMonth.of(year, first) + "~/" + YearMonth.of(year, first + 3) + "~"));
    }

    private static List<FuzzyDate> season(MatchResult at, Moment moment) {
        int first = CalendarWords.season(at.group(1));
        int year = at.group(2) != null
                ? Integer.parseInt(at.group(2))
                : moment.day().getYear();
        LocalDate begins = LocalDate.of(year, first, 1);
        boolean last = at.group().toLowerCase(Locale.ROOT).contains("last ");
        boolean early = at.group(2) == null
                && (begins.isAfter(moment.day())
                        || (last && !begins.plusMonths(3).isBefore(moment.day())));
        YearMonth from = YearMonth.from(early ? begins.minusYears(1) : begins);
        return List.of(FuzzyDate.parse(from + "/" + from.plusMonths(2)));
    }
}
