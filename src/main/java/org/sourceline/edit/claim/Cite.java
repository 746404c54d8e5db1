package org.sourceline.edit.claim;

import java.util.List;
import org.sourceline.edit.Edit;
import org.sourceline.edit.Finding;
import org.sourceline.edit.Sentence;
import org.sourceline.model.Claim;
import org.sourceline.model.Place;
import org.sourceline.problem.Problem;
import org.sourceline.store.Change;
import org.sourceline.store.Plan;

/// Adds passages to a claim as its citations.
///
/// @param claim id of the claim
public record Cite(String claim, List<CitationDraft> citations) implements Edit {

    public Cite {
        citations = List.copyOf(citations);
    }

    @Override
    public Plan plan(Basis basis) throws Problem {
        Claim cited = Finding.one(basis.before(), Claim.class, claim);
        List<Change> changes = Citing.made(basis, cited.id(), citations).stream()
                .map(Change::made)
                .toList();
        return changes.isEmpty()
                ? Plan.nothing()
                : new Plan("Cite for: " + Sentence.of(basis, cited), new Place.OfClaim(claim), changes);
    }
}
