package org.sourceline.ui.inspector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.sourceline.model.Entity;
import org.sourceline.model.Judgement;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.Change;
import org.sourceline.text.Spelling;

/// The names of all entities as they are compared: finds entities by letters, and those that may be the same as one.
///
/// It is asked by jobs, never on the screen's thread: what it looks through is the whole case.
final class NameBook {

    private static final int MOST = 6;
    private static final int LEAST_LETTERS = 5;

    private final CaseIndex index;
    private final Map<String, Set<String>> keys = new LinkedHashMap<>();
    private final Map<String, Set<String>> byOutline = new HashMap<>();
    private final Set<String> touched = ConcurrentHashMap.newKeySet();
    private boolean made;

    NameBook(CaseIndex index) {
        this.index = index;
    }

    /// Takes note of what changed; on any thread.
    void changed(List<Change> changes) {
        changes.stream().filter(change -> change.item() instanceof Entity).forEach(change -> touched.add(change.id()));
    }

    /// Other entities that some letters may mean, those of the same type first.
    synchronized List<Entity> find(String letters, Entity than) {
        String sought = Spelling.key(letters);
        if (sought.isEmpty()) {
            return List.of();
        }
        catchUp();
        return keys.entrySet().stream()
                .filter(each -> each.getValue().stream().anyMatch(key -> key.contains(sought)))
                .filter(each -> !index.identity().same(each.getKey(), than.id()))
                .flatMap(each -> index.find(Entity.class, each.getKey()).stream())
                .sorted(Comparator.comparing((Entity other) -> !other.type().equals(than.type()))
                        .thenComparing(Entity::name))
                .limit(MOST)
                .toList();
    }

    /// Other entities that may be the same as one and were not judged against it yet: they share a name, or one is
    /// spelt with the same consonants. The likeliest come first.
    synchronized List<Likely> likely(Entity entity) {
        catchUp();
        List<String> own = index.identity().cluster(entity.id());
        Set<String> judged = judged(own);
        Map<String, Likely> found = new LinkedHashMap<>();
        for (String member : own) {
            for (String key : keys.getOrDefault(member, Set.of())) {
                for (String other : byOutline.getOrDefault(outline(key), Set.of())) {
                    if (!own.contains(other) && !judged.contains(other)) {
                        index.find(Entity.class, other)
                                .ifPresent(each -> found.merge(other, likely(each, key), NameBook::better));
                    }
                }
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparing((Likely each) -> !each.exactly())
                        .thenComparing(each -> !each.other().type().equals(entity.type()))
                        .thenComparing(each -> each.other().name()))
                .limit(MOST)
                .toList();
    }

    private Likely likely(Entity other, String key) {
        List<String> names =
                other.names().filter(name -> Spelling.key(name).equals(key)).toList();
        String alike = other.names()
                .filter(name -> outline(Spelling.key(name)).equals(outline(key)))
                .findFirst()
                .orElse(other.name());
        return new Likely(other, names.isEmpty() ? alike : names.getFirst(), !names.isEmpty());
    }

    private static Likely better(Likely one, Likely other) {
        return one.exactly() ? one : other;
    }

    private Set<String> judged(List<String> own) {
        Set<String> judged = new HashSet<>();
        for (Judgement judgement : index.all(Judgement.class)) {
            if (own.contains(judgement.a())) {
                judged.addAll(index.identity().cluster(judgement.b()));
            } else if (own.contains(judgement.b())) {
                judged.addAll(index.identity().cluster(judgement.a()));
            }
        }
        return judged;
    }

    private void catchUp() {
        if (!made) {
            index.all(Entity.class).forEach(this::put);
            made = true;
        }
        for (String id : new ArrayList<>(touched)) {
            touched.remove(id);
            keys.getOrDefault(id, Set.of())
                    .forEach(key -> byOutline
                            .getOrDefault(outline(key), new HashSet<>())
                            .remove(id));
            keys.remove(id);
            index.find(Entity.class, id).ifPresent(this::put);
        }
    }

    private void put(Entity entity) {
        Set<String> own = entity.names().map(Spelling::key).collect(Collectors.toCollection(LinkedHashSet::new));
        keys.put(entity.id(), own);
        own.forEach(key -> byOutline
                .computeIfAbsent(outline(key), outline -> new LinkedHashSet<>())
                .add(entity.id()));
    }

    /// A name's consonants in order, each once where it is doubled, without spaces; where these are few, the name.
    ///
    /// So spellings that a transliteration leaves open meet: Hezbollah, Hizballah, Hizbullah.
    static String outline(String key) {
        StringBuilder outline = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            char letter = key.charAt(i);
            boolean dropped = " aeiouw".indexOf(letter) >= 0;
            boolean doubled = !outline.isEmpty() && outline.charAt(outline.length() - 1) == letter;
            if (!dropped && !doubled) {
                outline.append(letter);
            }
        }
        return outline.length() < LEAST_LETTERS ? key : outline.toString();
    }

    /// An entity that may be the same.
    ///
    /// @param name what it is called that says so
    /// @param exactly whether that is a name of both, and not only spelt alike
    record Likely(Entity other, String name, boolean exactly) {}
}
