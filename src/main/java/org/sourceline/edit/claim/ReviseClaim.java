package org.sourceline.edit.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sourceline.edit.Edit;
import org.sourceline.edit.Finding;
import org.sourceline.edit.Sentence;
import org.sourceline.model.Attribution;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Place;
import org.sourceline.problem.Problem;
import org.sourceline.store.Change;
import org.sourceline.store.Plan;

/// Says a claim and one of its citations anew, in one step: what it says and when it held, and who says so of it.
///
/// @param citation id of the citation
/// @param subject id of the claim's subject, which is one of the two entities it is about
/// @param predicate id of what the claim says
/// @param object id of the claim's object, the other of the two
/// @param when when it held
public record ReviseClaim(
        String citation,
        String subject,
        String predicate,
        String object,
        FuzzyDate when,
        Citation.Stance stance,
        Attribution attribution)
        implements Edit {

    @Override
    public Plan plan(Basis basis) throws Problem {
        if (basis.ontology().predicate(predicate).isEmpty()) {
            throw new Problem("There is no predicate " + predicate + ".", "Choose one of this case's.");
        }
        Citation cited = Finding.one(basis.before(), Citation.class, citation);
        Claim claim = Finding.one(basis.before(), Claim.class, cited.claim());
        if (!Set.copyOf(List.of(subject, object)).equals(Set.copyOf(List.of(claim.subject(), claim.object())))) {
            throw new Problem("The claim is about two other entities.", "Record another claim about these.");
        }
        Claim said = claim.saying(subject, predicate, object).heldOn(when);
        Citation attributed = cited.saying(stance, attribution);
        List<Change> changes = new ArrayList<>();
        if (!said.equals(claim)) {
            changes.add(Change.altered(claim, said));
        }
        if (!attributed.equals(cited)) {
            changes.add(Change.altered(cited, attributed));
        }
        return changes.isEmpty()
                ? Plan.nothing()
                : new Plan("Revise: " + Sentence.of(basis, claim), new Place.OfClaim(claim.id()), changes);
    }
}
