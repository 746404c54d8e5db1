package org.sourceline.edit.claim;

import java.util.List;
import java.util.function.UnaryOperator;
import org.sourceline.edit.Edit;
import org.sourceline.model.Claim;
import org.sourceline.model.Place;
import org.sourceline.problem.Problem;
import org.sourceline.store.Change;
import org.sourceline.store.Plan;

/// Alters several claims alike, in one step; what is so already, or is gone, is left as it is.
public final class AlterClaims implements Edit {

    private final List<String> claims;
    private final Edit alone;
    private final UnaryOperator<String> title;
    private final UnaryOperator<Claim> alteration;

    private AlterClaims(List<String> claims, Edit alone, UnaryOperator<String> title, UnaryOperator<Claim> alteration) {
        this.claims = claims.stream().distinct().toList();
        this.alone = alone;
        this.title = title;
        this.alteration = alteration;
    }

    /// Takes them back, puts them forward, or takes them up.
    public static AlterClaims status(List<String> claims, Claim.Status status) {
        String doing = switch (status) {
            case RETRACTED -> "Retract ";
            case PROPOSED -> "Propose ";
            case ASSERTED -> "Assert ";
        };
        return new AlterClaims(
                claims,
                AlterClaim.status(claims.getFirst(), status),
                count -> doing + count,
                claim -> claim.with(status));
    }

    /// Says how credible they are, from 1 to 6.
    public static AlterClaims credibility(List<String> claims, int credibility) {
        return new AlterClaims(
                claims,
                AlterClaim.credibility(claims.getFirst(), credibility),
                count -> "Grade " + count + " " + credibility,
                claim -> claim.withCredibility(credibility));
    }

    @Override
    public Plan plan(Basis basis) throws Problem {
        if (claims.size() == 1) {
            return alone.plan(basis);
        }
        List<Change> changes = basis.before().findAll(Claim.class, claims).stream()
                .filter(claim -> !alteration.apply(claim).equals(claim))
                .map(claim -> Change.altered(claim, alteration.apply(claim)))
                .toList();
        String count = changes.size() + (changes.size() == 1 ? " claim" : " claims");
        return changes.isEmpty()
                ? Plan.nothing()
                : new Plan(
                        title.apply(count), new Place.OfClaim(changes.getFirst().id()), changes);
    }
}
