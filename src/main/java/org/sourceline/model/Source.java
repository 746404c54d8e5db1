package org.sourceline.model;

import java.util.Comparator;
import java.util.List;

/// A source: who published, that is an outlet, an agency or an author, with its reliability and that grade's history.
///
/// @param kind what sort of publisher it is
/// @param grades every grade given, oldest first
public record Source(String id, String name, Kind kind, List<Grade> grades) implements Item {

    public Source {
        grades = Grade.history(grades);
    }

    /// The grade in force: the latest given, or F where none was.
    public Reliability reliability() {
        return Grade.inForce(grades);
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
        /// Cannot be judged: what every source and speaker has until an analyst says otherwise.
        F
    }

    /// A reliability given on a day for a reason.
    ///
    /// @param since ISO 8601 day, which sorts as text
    public record Grade(Reliability reliability, String since, String reason) {

        /// Grades as a history: oldest first, those of one day as they came.
        public static List<Grade> history(List<Grade> grades) {
            return grades.isEmpty()
                    ? List.of()
                    : grades.stream().sorted(Comparator.comparing(Grade::since)).toList();
        }

        /// What a history comes to: its latest reliability, or F where it is empty.
        public static Reliability inForce(List<Grade> history) {
            return history.isEmpty() ? Reliability.F : history.getLast().reliability();
        }
    }
}
