package org.sourceline.network.choice;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;

/// What claims rest on.
///
/// @param articles how many articles support them
/// @param disputed whether any citation denies them
record Support(int articles, boolean disputed) {

    /// What claims rest on if only those of their citations count that pass.
    ///
    /// @param claims their ids
    static Support of(Collection<String> claims, Reports reports, IntPredicate passes) {
        Set<Integer> articles = new HashSet<>();
        boolean disputed = false;
        for (String claim : claims) {
            int[] span = reports.of(claim);
            for (int citation = span[0]; citation < span[1]; citation++) {
                if (passes.test(citation)) {
                    if (reports.supports(citation)) {
                        articles.add(reports.article(citation));
                    } else {
                        disputed = true;
                    }
                }
            }
        }
        return new Support(articles.size(), disputed);
    }
}
