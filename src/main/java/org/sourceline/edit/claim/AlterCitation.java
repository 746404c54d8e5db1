package org.sourceline.edit.claim;

import java.util.List;
import org.sourceline.edit.Edit;
import org.sourceline.edit.Finding;
import org.sourceline.edit.Sentence;
import org.sourceline.model.Attribution;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Place;
import org.sourceline.problem.Problem;
import org.sourceline.store.Change;
import org.sourceline.store.Plan;

/// Says anew what a citation's stance is and who is said to have said it.
///
/// @param citation id of the citation
public record AlterCitation(String citation, Citation.Stance stance, Attribution attribution) implements Edit {

    @Override
    public Plan plan(Basis basis) throws Problem {
        Citation before = Finding.one(basis.before(), Citation.class, citation);
        Citation after = before.saying(stance, attribution);
        return after.equals(before)
                ? Plan.nothing()
                : new Plan(
                        "Alter a citation for: "
                                + Sentence.of(basis, Finding.one(basis.before(), Claim.class, before.claim())),
                        Place.of(before.passage()),
                        List.of(Change.altered(before, after)));
    }
}
