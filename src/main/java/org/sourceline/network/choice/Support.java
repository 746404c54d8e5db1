package org.sourceline.network.choice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;
import org.sourceline.model.Citation;
import org.sourceline.model.inference.Backing;

/// What claims rest on.
///
/// @param backing how many articles, reports and independent origins support them
/// @param disputed whether any citation denies them
record Support(Backing backing, boolean disputed) {

    /// What claims rest on if only those of their citations count that pass.
    ///
    /// @param claims their ids
    static Support of(Collection<String> claims, Reports reports, IntPredicate passes) {
        List<Citation> supporting = new ArrayList<>();
        boolean disputed = false;
        for (String claim : claims) {
            int[] span = reports.of(claim);
            for (int citation = span[0]; citation < span[1]; citation++) {
                if (passes.test(citation)) {
                    if (reports.supports(citation)) {
                        supporting.add(reports.citation(citation));
                    } else {
                        disputed = true;
                    }
                }
            }
        }
        return new Support(reports.backing(supporting), disputed);
    }
}
