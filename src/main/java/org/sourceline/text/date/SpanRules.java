package org.sourceline.text.date;

import static org.sourceline.text.date.CalendarWords.NUMBER;
import static org.sourceline.text.date.CalendarWords.UNIT;
import static org.sourceline.text.date.CalendarWords.word;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.sourceline.model.FuzzyDate;

/// How stretches of time are read that are counted from the day of publishing or from the date told of last.
final class SpanRules {

    private SpanRules() {}

    static List<DateRule> all() {
        return List.of(
                DateRule.of(
                        "ago",
                        "(?<!\\p{L})(?:(?:about|around|almost|nearly|more than|over|some) )?" + NUMBER + " " + UNIT
                                + " ago",
                        SpanRules::ago),
                DateRule.of(
                        "told",
                        "(?<!\\p{L})(?:the (next|following|previous) (day|week|month|year)|the day (before|after)"
                                + "|(?:about )?" + NUMBER + " " + UNIT
                                + " (later|earlier|before that|after that))(?! yesterday)",
                        SpanRules::fromTold),
                DateRule.of(
                        "past",
                        "(?<!\\p{L})(?:over|in|during|within|for)(?: the)? (?:past|last) (?:" + NUMBER + " )?" + UNIT,
                        SpanRules::past),
                DateRule.of(
                        "recent",
                        "(?<!\\p{L})(?:in |over |during )?(?:the )?recent (days|weeks|months|years)",
                        (at, moment) -> List.of(Moment.about(back(moment.day(), word(at, 1), 3), moment.day()))),
                DateRule.of(
                        "recent",
                        "(?<!\\p{L})(recently|lately)(?!\\p{L})",
                        (at, moment) -> List.of(Moment.about(moment.day().minusMonths(3), moment.day()))),
                DateRule.of(
                        "calendar",
                        "(?<!\\p{L})(?:earlier |later )?(last|this|next|the coming|past|previous) (week|month|year|weekend)(?!\\p{L})",
                        SpanRules::calendar),
                DateRule.of(
                        "calendar",
                        "(?<!\\p{L})(الشهر|العام|الأسبوع|السنة) (الماضي|الماضية|الجاري|الحالي)(?!\\p{L})",
                        SpanRules::arabicCalendar));
    }

    private static LocalDate back(LocalDate from, String unit, int times) {
        return switch (unit.substring(0, 1)) {
            case "d" -> unit.startsWith("dec") ? from.minusYears(10L * times) : from.minusDays(times);
            case "w" -> from.minusWeeks(times);
            case "m" -> from.minusMonths(times);
            default -> from.minusYears(times);
        };
    }

    private static List<FuzzyDate> ago(MatchResult at, Moment moment) {
        String unit = word(at, 2);
        int times = CalendarWords.number(at.group(1));
        LocalDate day = back(moment.day(), unit, times);
        if (CalendarWords.rough(at.group(1))) {
            LocalDate from = back(moment.day(), unit, times * 2);
            LocalDate to = back(moment.day(), unit, Math.max(1, times / 2));
            return List.of(Moment.about(from, to));
        }
        return List.of(
                switch (unit) {
                    case "day" -> FuzzyDate.of(day);
                    case "week" -> FuzzyDate.parse(day + "~");
                    case "month" -> FuzzyDate.parse(YearMonth.from(day) + "~");
                    default -> FuzzyDate.parse("%04d~".formatted(day.getYear()));
                });
    }

    private static List<FuzzyDate> fromTold(MatchResult at, Moment moment) {
        Optional<FuzzyDate> told = moment.told();
        Optional<LocalDate> from = told.filter(date -> date.to() == null).flatMap(FuzzyDate::earliest);
        if (from.isEmpty()) {
            return List.of(FuzzyDate.UNKNOWN);
        }
        boolean counted = at.group(4) != null;
        String unit = counted ? word(at, 5) : at.group(2) != null ? word(at, 2) : "day";
        int times = counted ? CalendarWords.number(at.group(4)) : 1;
        String way = counted ? word(at, 6) : at.group(1) != null ? word(at, 1) : word(at, 3);
        boolean later = !way.equals("previous") && !way.startsWith("before") && !way.equals("earlier");
        LocalDate day = back(from.get(), unit, later ? -times : times);
        FuzzyDate.End known = told.get().from();
        if (unit.equals("year") || known.month() == 0) {
            return List.of(known.month() == 0 || !counted ? Moment.of(day.getYear()) : Moment.of(YearMonth.from(day)));
        }
        return List.of(unit.equals("month") || known.day() == 0 ? Moment.of(YearMonth.from(day)) : FuzzyDate.of(day));
    }

    private static List<FuzzyDate> past(MatchResult at, Moment moment) {
        int times = at.group(1) == null ? 1 : CalendarWords.number(at.group(1));
        return List.of(Moment.about(back(moment.day(), word(at, 2), times), moment.day()));
    }

    private static List<FuzzyDate> calendar(MatchResult at, Moment moment) {
        int step = switch (word(at, 1)) {
            case "last", "past", "previous" -> -1;
            case "this" -> 0;
            default -> 1;
        };
        return calendar(word(at, 2), step, moment.day());
    }

    private static List<FuzzyDate> calendar(String unit, int step, LocalDate day) {
        LocalDate monday =
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(step);
        return List.of(
                switch (unit) {
                    case "week" -> FuzzyDate.parse(monday + "/" + (step == 0 ? day : monday.plusDays(6)));
                    case "weekend" -> FuzzyDate.parse(monday.plusDays(5) + "/" + monday.plusDays(6));
                    case "month" -> Moment.of(YearMonth.from(day).plusMonths(step));
                    default -> Moment.of(day.getYear() + step);
                });
    }

    private static List<FuzzyDate> arabicCalendar(MatchResult at, Moment moment) {
        String unit = switch (at.group(1)) {
            case "الشهر" -> "month";
            case "الأسبوع" -> "week";
            default -> "year";
        };
        return calendar(unit, at.group(2).startsWith("الماضي") ? -1 : 0, moment.day());
    }
}
