package org.sourceline.edit.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sourceline.edit.Edit;
import org.sourceline.model.Place;
import org.sourceline.problem.Problem;
import org.sourceline.store.Change;
import org.sourceline.store.Plan;

/// Records many claims in one step; those that say the same for the same time become one.
public record RecordClaims(List<RecordClaim> claims) implements Edit {

    public RecordClaims {
        claims = List.copyOf(claims);
    }

    @Override
    public Plan plan(Basis basis) throws Problem {
        List<Change> changes = new ArrayList<>();
        Plan last = Plan.nothing();
        for (RecordClaim claim : merged()) {
            Plan plan = claim.plan(basis);
            changes.addAll(plan.changes());
            last = plan.changes().isEmpty() ? last : plan;
        }
        if (changes.isEmpty()) {
            return Plan.nothing();
        }
        String title = claims.size() == 1 ? last.title() : "Record " + claims.size() + " claims";
        return new Plan(title, claims.size() == 1 ? last.place() : new Place.OfCase(), changes);
    }

    private List<RecordClaim> merged() {
        Map<List<Object>, RecordClaim> merged = new LinkedHashMap<>();
        for (RecordClaim claim : claims) {
            merged.merge(
                    List.of(claim.subject(), claim.predicate(), claim.object(), claim.when()),
                    claim,
                    RecordClaim::withCitationsOf);
        }
        return List.copyOf(merged.values());
    }
}
