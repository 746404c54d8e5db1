package org.sourceline.text.date;

import java.time.LocalDate;
import java.util.Optional;
import org.sourceline.model.FuzzyDate;

/// What the dates of a text are counted from and read by.
///
/// @param published when the report that a passage first comes from was published, and not a copy of it
/// @param other when the copy at hand was published, where it is not known which of the two counts; else unknown
/// @param order which of day and month its dates in bare numbers put first
public record Anchor(FuzzyDate published, FuzzyDate other, DayOrder order) {

    /// A text published once, of which nothing tells the order of its numbers.
    public static Anchor of(FuzzyDate published) {
        return new Anchor(published, FuzzyDate.UNKNOWN, DayOrder.UNTOLD);
    }

    /// The same for a text whose dates in bare numbers have that order.
    public Anchor in(DayOrder its) {
        return new Anchor(published, other, its);
    }

    /// The day of publishing; empty where it is not known to the day.
    Optional<LocalDate> day() {
        return day(published);
    }

    Optional<LocalDate> otherDay() {
        return day(other);
    }

    private static Optional<LocalDate> day(FuzzyDate date) {
        return date.to() == null && date.from().day() > 0 ? date.earliest() : Optional.empty();
    }
}
