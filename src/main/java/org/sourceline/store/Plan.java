package org.sourceline.store;

import java.util.List;
import org.sourceline.model.Place;
import org.sourceline.problem.Problem;

/// A plan: what an edit will change, worked out against the case as it stands.
///
/// @param title what will have been done, in words
/// @param place where
public record Plan(String title, Place place, List<Change> changes) {

    public Plan {
        changes = List.copyOf(changes);
        if (changes.stream().map(Change::id).distinct().count() < changes.size()) {
            throw new IllegalArgumentException("A plan changes an item once");
        }
    }

    /// A plan that changes nothing.
    public static Plan nothing() {
        return new Plan("", new Place.OfCase(), List.of());
    }

    /// A change to come: reads the case and says what to change.
    @FunctionalInterface
    public interface Maker {

        /// Works the plan out; reads what it needs from `before`, in the transaction that will carry it out.
        ///
        /// @throws Problem when it cannot be done as things stand
        Plan make(CaseReader before) throws Problem;
    }
}
