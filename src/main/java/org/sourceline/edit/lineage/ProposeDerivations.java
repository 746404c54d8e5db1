package org.sourceline.edit.lineage;

import java.util.List;
import org.sourceline.edit.Arrival;
import org.sourceline.edit.Edit;
import org.sourceline.model.Derivation;
import org.sourceline.model.Item;
import org.sourceline.model.Place;
import org.sourceline.problem.Problem;
import org.sourceline.store.Plan;

/// Looks through the articles that are there once more and proposes derivations that were not proposed before, such as
/// those that only show once names are known for one thing.
///
/// @param finding what there is to propose
public record ProposeDerivations(Finder finding) implements Edit {

    /// Finds what there is to propose in a case.
    @FunctionalInterface
    public interface Finder {

        /// New origins and derivations, each after those it refers to.
        List<Item> find(Basis basis) throws Problem;
    }

    @Override
    public Plan plan(Basis basis) throws Problem {
        List<Item> found = finding.find(basis);
        long derivations = found.stream().filter(Derivation.class::isInstance).count();
        return derivations == 0
                ? Plan.nothing()
                : new Plan(
                        "Propose " + derivations + (derivations == 1 ? " derivation" : " derivations"),
                        new Place.OfCase(),
                        found.stream()
                                .map(item -> Arrival.change(basis.before(), item))
                                .toList());
    }
}
