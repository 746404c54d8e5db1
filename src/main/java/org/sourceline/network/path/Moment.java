package org.sourceline.network.path;

import java.time.LocalDate;
import java.util.function.ToLongFunction;
import org.sourceline.model.FuzzyDate;

/// When something held, as days: the first and the last that it may have been, or that nothing is known of it.
///
/// @param first the first day it may mean, as days since 1970; the least number where that is open or unknown
/// @param last the last day it may mean; the greatest number where that is open or unknown
/// @param known whether anything is known of it
record Moment(long first, long last, boolean known) {

    static Moment of(FuzzyDate date) {
        ToLongFunction<LocalDate> days = LocalDate::toEpochDay;
        return new Moment(
                date.earliest().map(days::applyAsLong).orElse(Long.MIN_VALUE),
                date.latest().map(days::applyAsLong).orElse(Long.MAX_VALUE),
                !date.isUnknown());
    }

    /// The earliest day of it that is not before another day; the greatest number where it was over by then.
    long after(long day) {
        if (!known) {
            return day;
        }
        return last < day ? Long.MAX_VALUE : Math.max(day, first);
    }
}
