package org.sourceline.edit.claim;

import java.util.List;
import java.util.function.UnaryOperator;
import org.sourceline.edit.Edit;
import org.sourceline.edit.Finding;
import org.sourceline.edit.Sentence;
import org.sourceline.model.Claim;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Place;
import org.sourceline.problem.Problem;
import org.sourceline.store.Change;
import org.sourceline.store.Plan;

/// Alters one claim: when it held, its status or its credibility.
public final class AlterClaim implements Edit {

    private final String claim;
    private final String doing;
    private final UnaryOperator<Claim> alteration;

    private AlterClaim(String claim, String doing, UnaryOperator<Claim> alteration) {
        this.claim = claim;
        this.doing = doing;
        this.alteration = alteration;
    }

    /// Says when it held.
    public static AlterClaim date(String claim, FuzzyDate when) {
        return new AlterClaim(claim, "Date", each -> each.heldOn(when));
    }

    /// Takes it back, puts it forward, or takes it up.
    public static AlterClaim status(String claim, Claim.Status status) {
        String doing = switch (status) {
            case RETRACTED -> "Retract";
            case PROPOSED -> "Propose";
            case ASSERTED -> "Assert";
        };
        return new AlterClaim(claim, doing, each -> each.with(status));
    }

    /// Says how credible it is, from 1 to 6.
    public static AlterClaim credibility(String claim, int credibility) {
        return new AlterClaim(claim, "Grade " + credibility, each -> each.withCredibility(credibility));
    }

    @Override
    public Plan plan(Basis basis) throws Problem {
        Claim before = Finding.one(basis.before(), Claim.class, claim);
        Claim after = alteration.apply(before);
        return after.equals(before)
                ? Plan.nothing()
                : new Plan(
                        doing + ": " + Sentence.of(basis, before),
                        new Place.OfClaim(claim),
                        List.of(Change.altered(before, after)));
    }
}
