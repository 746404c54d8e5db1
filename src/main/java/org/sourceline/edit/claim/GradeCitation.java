package org.sourceline.edit.claim;

import java.util.List;
import org.sourceline.edit.Edit;
import org.sourceline.edit.Finding;
import org.sourceline.edit.Sentence;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Place;
import org.sourceline.problem.Problem;
import org.sourceline.store.Change;
import org.sourceline.store.Plan;

/// Says how credible what a passage says of its claim is; the claim's own credibility stays as it is.
///
/// @param citation id of the citation
/// @param credibility 1 to 6
public record GradeCitation(String citation, int credibility) implements Edit {

    @Override
    public Plan plan(Basis basis) throws Problem {
        Citation before = Finding.one(basis.before(), Citation.class, citation);
        Citation after = before.withCredibility(credibility);
        return after.equals(before)
                ? Plan.nothing()
                : new Plan(
                        "Grade a citation " + credibility + " for: "
                                + Sentence.of(basis, Finding.one(basis.before(), Claim.class, before.claim())),
                        Place.of(before.passage()),
                        List.of(Change.altered(before, after)));
    }
}
