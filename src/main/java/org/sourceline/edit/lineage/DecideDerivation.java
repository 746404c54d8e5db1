package org.sourceline.edit.lineage;

import java.util.List;
import org.sourceline.edit.Edit;
import org.sourceline.edit.Finding;
import org.sourceline.model.Article;
import org.sourceline.model.Derivation;
import org.sourceline.model.Origin;
import org.sourceline.model.Place;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseReader;
import org.sourceline.store.Change;
import org.sourceline.store.Plan;

/// Confirms or rejects a derivation, or leaves it open again; rejected, it is kept, so that it is not proposed again.
///
/// @param derivation its id
public record DecideDerivation(String derivation, Derivation.Status status) implements Edit {

    @Override
    public Plan plan(Basis basis) throws Problem {
        Derivation before = Finding.one(basis.before(), Derivation.class, derivation);
        if (before.status() == status) {
            return Plan.nothing();
        }
        String doing = switch (status) {
            case CONFIRMED -> "Confirm";
            case REJECTED -> "Reject";
            case PROPOSED -> "Leave open";
        };
        Article article = Finding.one(basis.before(), Article.class, before.article());
        return new Plan(
                doing + " that \"" + article.heading() + "\" derives from " + parent(basis.before(), before),
                new Place.OfLineage(before.article()),
                List.of(Change.altered(before, before.with(status))));
    }

    private static String parent(CaseReader before, Derivation derivation) throws Problem {
        return derivation.parent().isEmpty()
                ? Finding.one(before, Origin.class, derivation.origin()).name()
                : "\"" + Finding.one(before, Article.class, derivation.parent()).heading() + "\"";
    }
}
