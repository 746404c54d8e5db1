package org.sourceline.exchange;

import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.sourceline.edit.Edit;
import org.sourceline.edit.claim.RecordClaim;
import org.sourceline.model.Ids;
import org.sourceline.model.Ontology;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseReader;

/// Claims as lines of JSON: `{subject, predicate, object, when, citations:[{article, start, end, stance, attribution,
/// credibility}]}`.
public final class ClaimLines {

    private ClaimLines() {}

    /// The sound claims, in their order.
    ///
    /// @param name what the lines come from, for problems
    /// @param failed told of each line that cannot be recorded as a claim
    public static List<RecordClaim> read(
            InputStream in, String name, CaseReader before, Ontology ontology, Consumer<Problem> failed)
            throws Problem {
        Edit.Basis basis = new Edit.Basis(before, Ids.random(), ontology);
        return new JsonLines(name, failed).read(in, object -> {
            RecordClaim claim = new ClaimLine(before, object).claim();
            claim.plan(basis);
            return claim;
        });
    }
}
