package org.sourceline.text.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.sourceline.model.FuzzyDate;

/// Where a rule stands when it reads a date: the day of publishing, the date told of last, whether the clause speaks of
/// what is to come, and whether the month stands before the day.
record Moment(LocalDate day, Optional<FuzzyDate> told, boolean ahead, boolean monthFirst) {

    /// The year's latest such day that is not after the day of publishing, or the next one where the clause looks
    /// ahead.
    FuzzyDate day(int month, int dayOfMonth) {
        int year = day.getYear();
        for (int i = 0; i < 9; i++) {
            int tried = ahead ? year + i : year - i;
            if (YearMonth.of(tried, month).isValidDay(dayOfMonth)) {
                LocalDate found = LocalDate.of(tried, month, dayOfMonth);
                if (ahead ? !found.isBefore(day) : !found.isAfter(day)) {
                    return FuzzyDate.of(found);
                }
            }
        }
        return FuzzyDate.UNKNOWN;
    }

    /// The latest such month that is not after the day of publishing, or the next one where the clause looks ahead.
    YearMonth month(int month) {
        YearMonth found = YearMonth.of(day.getYear(), month);
        YearMonth now = YearMonth.from(day);
        if (ahead) {
            return found.isBefore(now) ? found.plusYears(1) : found;
        }
        return found.isAfter(now) ? found.minusYears(1) : found;
    }

    static FuzzyDate of(YearMonth month) {
        return FuzzyDate.parse(month.toString());
    }

    static FuzzyDate of(int year) {
        return FuzzyDate.parse("%04d".formatted(year));
    }

    /// The stretch between two dates of which each is about right.
    static FuzzyDate about(LocalDate from, LocalDate to) {
        return FuzzyDate.parse(from + "~/" + to + "~");
    }
}
