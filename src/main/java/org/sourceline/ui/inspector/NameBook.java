package org.sourceline.ui.inspector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.sourceline.model.Entity;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.Change;
import org.sourceline.suggest.same.Likely;
import org.sourceline.suggest.same.LikelySame;
import org.sourceline.text.Spelling;
import org.sourceline.ui.kit.Words;

/// The names of all entities as they are compared: finds entities by letters, and those that may be the same as one.
///
/// It is asked by jobs, never on the screen's thread: what it looks through is the whole case.
final class NameBook {

    private static final int MOST = 6;
    private static final Words WORDS = Words.of(NameBook.class);

    private final CaseIndex index;
    private final Map<String, Set<String>> keys = new LinkedHashMap<>();
    private final Set<String> touched = ConcurrentHashMap.newKeySet();
    private LikelySame likely;
    private boolean made;

    NameBook(CaseIndex index) {
        this.index = index;
        this.likely = new LikelySame(new CaseIndex(), WORDS.language());
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

    /// Other entities that may be the same as one and were not judged against it yet, the likeliest first.
    synchronized List<Likely> likely(Entity entity) {
        catchUp();
        return likely.of(entity).stream().limit(MOST).toList();
    }

    private void catchUp() {
        if (!made) {
            index.all(Entity.class).forEach(this::put);
            likely = new LikelySame(index, WORDS.language());
            made = true;
        }
        for (String id : new ArrayList<>(touched)) {
            touched.remove(id);
            keys.remove(id);
            likely.changed(id);
            index.find(Entity.class, id).ifPresent(this::put);
        }
    }

    private void put(Entity entity) {
        Set<String> own = entity.names().map(Spelling::key).collect(Collectors.toCollection(LinkedHashSet::new));
        keys.put(entity.id(), own);
    }
}
