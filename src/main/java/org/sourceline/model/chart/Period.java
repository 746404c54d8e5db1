package org.sourceline.model.chart;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A stretch of time that a chart is limited to.
///
/// @param from its first day; null where it has no beginning
/// @param to its last day; null where it has no end
/// @param undated whether what has no date at all is shown too
public record Period(@Nullable LocalDate from, @Nullable LocalDate to, boolean undated) {

    /// Any time, known or not.
    public static final Period ANY = new Period(null, null, true);

    public Period {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("The time from " + from + " to " + to + " ends before it begins");
        }
    }

    /// Whether it limits anything.
    public boolean isAny() {
        return from == null && to == null && undated;
    }

    /// Whether something that may have been anywhere between two days is in it.
    ///
    /// @param earliest day since 1970 on which it may have begun; the least `int` where that is open or unknown
    /// @param latest day since 1970 on which it may have ended; the greatest `int` where that is open or unknown
    public boolean admits(int earliest, int latest) {
        if (earliest == Integer.MIN_VALUE && latest == Integer.MAX_VALUE) {
            return undated;
        }
        return (from == null || latest >= from.toEpochDay()) && (to == null || earliest <= to.toEpochDay());
    }
}
