package org.sourceline.network.choice;

import java.util.Comparator;
import java.util.Set;
import org.sourceline.network.ChartNode;

/// A neighbour of an entity, whether a chart shows it or not.
///
/// @param articles how many articles support the links to it, each link counted for itself
/// @param reports how many reports those come from, counted likewise
/// @param origins how many independent origins they have, counted likewise
/// @param predicates ids of the predicates of the links to it
public record Neighbour(ChartNode node, int articles, int reports, int origins, Set<String> predicates) {

    /// The best sourced first.
    static final Comparator<Neighbour> BEST = Comparator.comparingInt(Neighbour::origins)
            .thenComparingInt(Neighbour::articles)
            .reversed()
            .thenComparing(each -> each.node().name());

    public Neighbour {
        predicates = Set.copyOf(predicates);
    }
}
