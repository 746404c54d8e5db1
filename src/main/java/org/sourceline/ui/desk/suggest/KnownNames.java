package org.sourceline.ui.desk.suggest;

import java.util.ArrayList;
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
import org.sourceline.store.Change;
import org.sourceline.text.NameRun;
import org.sourceline.text.Spelling;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.kit.Words;

/// The names and aliases of a case's entities, to be found however they are spelled.
public final class KnownNames {

    private static final Words WORDS = Words.of(KnownNames.class);
    private static final int LONGEST = 8;
    private final CaseIndex index;
    private final Map<String, Set<String>> exact = new HashMap<>();
    private final Map<String, Set<String>> byKey = new HashMap<>();
    private final Map<String, Integer> firsts = new HashMap<>();
    private Optional<List<Change>> early = Optional.of(List.of());

    private KnownNames(CaseIndex index) {
        this.index = index;
    }

    /// The names of the case on a desk, gathered off the screen's thread; none is known until they are.
    public static KnownNames of(Desk desk) {
        KnownNames names = new KnownNames(desk.index());
        desk.watch(names::follow);
        List<Entity> all = desk.index().all(Entity.class);
        desk.jobs()
                .start(
                        WORDS.say("names.gathering"),
                        progress -> {
                            KnownNames gathered = new KnownNames(desk.index());
                            all.forEach(entity -> gathered.put(entity, 1));
                            return gathered;
                        },
                        names::take);
        return names;
    }

    private void take(KnownNames gathered) {
        exact.putAll(gathered.exact);
        byKey.putAll(gathered.byKey);
        firsts.putAll(gathered.firsts);
        List<Change> missed = early.orElse(List.of());
        early = Optional.empty();
        follow(missed);
    }

    /// Keeps up with changes of the case.
    private void follow(List<Change> changes) {
        if (early.isPresent()) {
            List<Change> more = new ArrayList<>(early.get());
            more.addAll(changes);
            early = Optional.of(more);
            return;
        }
        for (Change change : changes) {
            if (change.before() instanceof Entity before) {
                put(before, -1);
            }
            if (change.after() instanceof Entity after) {
                put(after, 1);
            }
        }
    }

    private void put(Entity entity, int times) {
        entity.names().forEach(name -> {
            String key = Spelling.key(name);
            set(exact, name, entity.id(), times);
            if (!key.isEmpty()) {
                set(byKey, key, entity.id(), times);
                firsts.merge(first(key), times, Integer::sum);
            }
        });
    }

    private static void set(Map<String, Set<String>> names, String name, String id, int times) {
        if (times > 0) {
            names.computeIfAbsent(name, each -> new LinkedHashSet<>()).add(id);
        } else {
            Set<String> ids = names.getOrDefault(name, new LinkedHashSet<>());
            ids.remove(id);
            if (ids.isEmpty()) {
                names.remove(name);
            }
        }
    }

    private static String first(String key) {
        int blank = key.indexOf(' ');
        return blank < 0 ? key : key.substring(0, blank);
    }

    /// The known names in a line of a text, in order, the longest at each place.
    ///
    /// @param at an offset in the line
    /// @return UTF-16 offsets of each: start, end
    public List<int[]> in(String text, int at) {
        List<int[]> words = NameRun.wordsAround(text, at);
        List<int[]> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Optional<int[]> here = beginning(text, words, i);
            here.ifPresent(found::add);
            int end = here.map(name -> name[1]).orElse(0);
            while (i + 1 < words.size() && words.get(i + 1)[0] < end) {
                i++;
            }
        }
        return found;
    }

    private Optional<int[]> beginning(String text, List<int[]> words, int word) {
        int start = words.get(word)[0];
        String key = Spelling.key(text.substring(start, words.get(word)[1]));
        if (firsts.getOrDefault(first(key), 0) <= 0) {
            return Optional.empty();
        }
        for (int last = Math.min(words.size(), word + LONGEST) - 1; last >= word; last--) {
            int end = words.get(last)[1];
            if (byKey.containsKey(Spelling.key(text.substring(start, end)))) {
                return Optional.of(new int[] {start, end});
            }
        }
        return Optional.empty();
    }

    /// The entity called exactly so, else one whose spelling differs in marks and case only; the most mentioned first.
    public Optional<Entity> called(String words) {
        Set<String> same = exact.getOrDefault(words, Set.of());
        Set<String> alike = byKey.getOrDefault(Spelling.key(words), Set.of());
        return speakers((same.isEmpty() ? alike : same).stream()).max(Comparator.comparingInt(this::mentions));
    }

    /// The longest known name that holds a point of a text, else the run of capitalised words there.
    ///
    /// @return UTF-16 offsets: start, end
    public int[] around(String text, int offset) {
        return NameRun.windows(text, offset, LONGEST).stream()
                .filter(name -> byKey.containsKey(Spelling.key(text.substring(name[0], name[1]))))
                .findFirst()
                .orElseGet(() -> NameRun.at(text, offset));
    }

    /// Entities that have a name with what was typed in it; those beginning so first, the most mentioned of them first.
    public List<Entity> matching(String typed, int most) {
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
