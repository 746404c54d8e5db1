package org.sourceline.edit;

import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.problem.Problem;

/// How a claim reads.
public final class Sentence {

    private Sentence() {}

    /// Subject, predicate and object, by name.
    public static String of(Edit.Basis basis, Claim claim) throws Problem {
        return Finding.one(basis.before(), Entity.class, claim.subject()).name() + " "
                + basis.ontology().readingOf(claim.predicate()) + " "
                + Finding.one(basis.before(), Entity.class, claim.object()).name();
    }
}
