package org.sourceline.model;

import java.util.Comparator;
import java.util.List;

/// A source: who published, that is an outlet, an agency or an author, with its reliability and that grade's history.
///
/// @param kind what sort of publisher it is
/// @param grades every grade given, oldest first
public record Source(String id, String name, Kind kind, List<Grade> grades) implements Item {

    public Source {
        grades = grades.stream().sorted(Comparator.comparing(Grade::since)).toList();
    }

    /// The grade in force: the latest given, or F where none was.
    public Reliability reliability() {
        return grades.isEmpty() ? Reliability.F : grades.getLast().reliability();
    }

    /// What sort of publisher a source is.
    public enum Kind {
        OUTLET,
        AGENCY,
        AUTHOR
    }

    /// Reliability on the Admiralty scale, judged apart from any one piece of information.
    public enum Reliability {
        A,
        B,
        C,
        D,
        E,
        /// Cannot be judged: what every source has until an analyst says otherwise.
        F
    }

    /// A reliability given on a day for a reason.
    ///
    /// @param since ISO 8601 day, which sorts as text
    public record Grade(Reliability reliability, String since, String reason) {}
}
