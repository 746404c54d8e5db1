package org.sourceline.edit.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sourceline.edit.Edit;
import org.sourceline.edit.Finding;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Place;
import org.sourceline.model.Predicate;
import org.sourceline.problem.Problem;
import org.sourceline.store.Change;
import org.sourceline.store.Plan;
import org.sourceline.store.Reference;

/// Records a claim with its citations; where the case holds the same claim for the same time, the citations join it.
///
/// @param subject id of the entity it is said of
/// @param predicate id of the predicate
/// @param object id of the entity it is said to
/// @param status what the analyst makes of it
/// @param credibility 1 to 6
public record RecordClaim(
        String subject,
        String predicate,
        String object,
        FuzzyDate when,
        Claim.Status status,
        int credibility,
        List<CitationDraft> citations)
        implements Edit {

    public RecordClaim {
        citations = List.copyOf(citations);
    }

    /// An asserted claim whose credibility cannot be judged yet.
    public RecordClaim(String subject, String predicate, String object, FuzzyDate when, List<CitationDraft> citations) {
        this(subject, predicate, object, when, Claim.Status.ASSERTED, Claim.CANNOT_BE_JUDGED, citations);
    }

    /// The same claim with the other's citations too.
    RecordClaim withCitationsOf(RecordClaim other) {
        List<CitationDraft> all = new ArrayList<>(citations);
        all.addAll(other.citations);
        return new RecordClaim(subject, predicate, object, when, status, credibility, all);
    }

    @Override
    public Plan plan(Basis basis) throws Problem {
        Entity from = Finding.one(basis.before(), Entity.class, subject);
        Entity to = Finding.one(basis.before(), Entity.class, object);
        Predicate says = basis.ontology()
                .predicate(predicate)
                .orElseThrow(() -> new Problem(
                        "There is no predicate " + predicate + ".",
                        "The predicates of this case are "
                                + String.join(
                                        ", ",
                                        basis.ontology().predicates().stream()
                                                .map(Predicate::id)
                                                .toList())
                                + "."));
        if (subject.equals(object)) {
            throw new Problem("A claim joins two entities, and both ends are " + from.name() + ".", "Choose another.");
        }
        Optional<Claim> same = basis.before().referring(Claim.class, Reference.SUBJECT, subject).stream()
                .filter(claim ->
                        claim.object().equals(object) && claim.predicate().equals(predicate))
                .filter(claim -> claim.when().equals(when) && claim.status() != Claim.Status.RETRACTED)
                .findFirst();
        Claim claim = same.orElseGet(
                () -> new Claim(basis.ids().next("c"), subject, predicate, object, when, "", status, credibility, ""));
        List<Change> changes = new ArrayList<>();
        if (same.isEmpty()) {
            changes.add(Change.made(claim));
        } else if (claim.status() == Claim.Status.PROPOSED && status == Claim.Status.ASSERTED) {
            changes.add(Change.altered(claim, claim.with(status).withCredibility(credibility)));
        }
        Citing.made(basis, claim.id(), citations).forEach(citation -> changes.add(Change.made(citation)));
        String sentence = from.name() + " " + says.forward() + " " + to.name();
        return changes.isEmpty()
                ? Plan.nothing()
                : new Plan(
                        (same.isEmpty() ? "Claim: " : "Cite for: ") + sentence, new Place.OfClaim(claim.id()), changes);
    }
}
