package org.sourceline.ui.article;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sourceline.model.Entity;
import org.sourceline.store.CaseIndex;
import org.sourceline.text.NameRun;
import org.sourceline.text.Spelling;

/// The names and aliases of a case's entities, to be found however they are spelled.
final class KnownNames {

    private static final int LONGEST = 8;
    private final CaseIndex index;
    private final Map<String, Set<String>> exact = new HashMap<>();
    private final Map<String, Set<String>> byKey = new HashMap<>();

    KnownNames(CaseIndex index) {
        this.index = index;
        for (Entity entity : index.all(Entity.class)) {
            entity.names().forEach(name -> {
                exact.computeIfAbsent(name, each -> new LinkedHashSet<>()).add(entity.id());
                String key = Spelling.key(name);
                if (!key.isEmpty()) {
                    byKey.computeIfAbsent(key, each -> new LinkedHashSet<>()).add(entity.id());
                }
            });
        }
    }

    /// The entity called exactly so, else one whose spelling differs in marks and case only; the most mentioned first.
    Optional<Entity> called(String words) {
        Set<String> same = exact.getOrDefault(words, Set.of());
        Set<String> alike = byKey.getOrDefault(Spelling.key(words), Set.of());
        return speakers((same.isEmpty() ? alike : same).stream()).max(Comparator.comparingInt(this::mentions));
    }

    /// The longest known name that holds a point of a text, else the run of capitalised words there.
    Span around(String text, int offset) {
        return NameRun.windows(text, offset, LONGEST).stream()
                .map(Span::of)
                .filter(span -> byKey.containsKey(Spelling.key(span.of(text))))
                .findFirst()
                .orElseGet(() -> Span.of(NameRun.at(text, offset)));
    }

    /// Entities that have a name with what was typed in it; those beginning so first, the most mentioned of them first.
    List<Entity> matching(String typed, int most) {
        String key = Spelling.key(typed);
        if (key.isEmpty()) {
            return List.of();
        }
        Map<String, Integer> ranks = new HashMap<>();
        byKey.forEach((name, ids) -> {
            int rank = rank(name, key);
            if (rank > 0) {
                ids.forEach(id -> ranks.merge(index.identity().speaker(id), rank, Math::max));
            }
        });
        Comparator<Entity> order = Comparator.comparing((Entity entity) -> -ranks.getOrDefault(entity.id(), 0))
                .thenComparing(entity -> -mentions(entity))
                .thenComparing(Entity::name);
        return speakers(ranks.keySet().stream()).sorted(order).limit(most).toList();
    }

    private static int rank(String name, String key) {
        if (name.equals(key)) {
            return 4;
        }
        return name.startsWith(key) ? 3 : name.contains(" " + key) ? 2 : name.contains(key) ? 1 : 0;
    }

    private Stream<Entity> speakers(Stream<String> ids) {
        return ids.flatMap(id -> index.speaker(id).stream()).distinct();
    }

    private int mentions(Entity entity) {
        return index.mentionsOf(entity.id()).size();
    }
}
