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

/// Takes a citation away from its claim, which stays as a proposal if it was the last.
///
/// @param citation id of the citation
public record Uncite(String citation) implements Edit {

    @Override
    public Plan plan(Basis basis) throws Problem {
        Citation before = Finding.one(basis.before(), Citation.class, citation);
        return new Plan(
                "Take a passage from: " + Sentence.of(basis, Finding.one(basis.before(), Claim.class, before.claim())),
                Place.of(before.passage()),
                List.of(Change.removed(before)));
    }
}
