package org.sourceline.network.choice;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What filters can choose from, most first.
///
/// @param types the types of entities, with how many there are
/// @param predicates the predicates, with how many links there are
/// @param sources the sources, with how many citations there are
public record Facets(List<Facet> types, List<Facet> predicates, List<Facet> sources) {

    /// Nothing to choose from.
    public static final Facets NONE = new Facets(List.of(), List.of(), List.of());

    public Facets {
        types = List.copyOf(types);
        predicates = List.copyOf(predicates);
        sources = List.copyOf(sources);
    }

    static List<Facet> of(Map<String, Integer> counts, Function<String, String> label) {
        return counts.entrySet().stream()
                .map(each -> new Facet(each.getKey(), label.apply(each.getKey()), each.getValue()))
                .sorted(Comparator.comparingInt(Facet::count).reversed().thenComparing(Facet::label))
                .toList();
    }

    /// One thing to choose.
    ///
    /// @param label what people call it
    public record Facet(String id, String label, int count) {}
}
