package org.sourceline.model.chart;

import java.util.Set;

/// Neighbours of an entity that were asked for beside what a chart shows anyway.
///
/// @param entity id of the entity
/// @param predicates ids of the only predicates to follow; empty for all
/// @param types ids of the only types of neighbours; empty for all
/// @param most how many at most, the best sourced first; 0 for all
public record Expansion(String entity, Set<String> predicates, Set<String> types, int most) {

    public Expansion {
        predicates = Set.copyOf(predicates);
        types = Set.copyOf(types);
    }

    /// All neighbours of an entity.
    public static Expansion of(String entity) {
        return new Expansion(entity, Set.of(), Set.of(), 0);
    }

    /// The same over that predicate only.
    public Expansion over(String predicate) {
        return new Expansion(entity, Set.of(predicate), types, most);
    }

    /// The same to entities of that type only.
    public Expansion to(String type) {
        return new Expansion(entity, predicates, Set.of(type), most);
    }

    /// The same with that many at most.
    public Expansion atMost(int best) {
        return new Expansion(entity, predicates, types, best);
    }
}
