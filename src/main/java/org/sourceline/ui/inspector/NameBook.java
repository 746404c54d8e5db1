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
import org.jspecify.annotations.Nullable;
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
    private @Nullable LikelySame likely;

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
        if (keys.isEmpty()) {
            List<Entity> all = index.all(Entity.class);
            List<Set<String>> own = all.parallelStream().map(NameBook::keys).toList();
            for (int i = 0; i < all.size(); i++) {
                keys.put(all.get(i).id(), own.get(i));
            }
        }
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
        return learn().of(entity).stream().limit(MOST).toList();
    }

    /// Makes the names ready to be compared, so that whoever asks first need not wait for that.
    synchronized LikelySame learn() {
        LikelySame known = likely == null ? new LikelySame(index, WORDS.language()) : likely;
        likely = known;
        return known;
    }

    /// Takes over what changed, into what is known by now.
    private void catchUp() {
        for (String id : new ArrayList<>(touched)) {
            touched.remove(id);
            if (likely != null) {
                likely.changed(id);
            }
            if (!keys.isEmpty()) {
                keys.remove(id);
                index.find(Entity.class, id).ifPresent(entity -> keys.put(id, keys(entity)));
            }
        }
    }

    private static Set<String> keys(Entity entity) {
        return entity.names().map(Spelling::key).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
