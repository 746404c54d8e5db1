package org.sourceline.suggest.same;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import org.sourceline.model.Entity;
import org.sourceline.suggest.run.Synonyms;
import org.sourceline.text.Spelling;
import org.sourceline.text.name.Acronym;
import org.sourceline.text.name.NameForm;
import org.sourceline.text.name.NameWeights;
import org.sourceline.text.name.NameWord;

/// The names of entities by their consonants, so that only entities with something in common are compared.
final class NameIndex {

    /// A word that so many entities have is no reason to compare them.
    private static final int TOO_MANY = 300;

    private final Map<String, List<String>> byKey = new HashMap<>();
    private final Map<String, Map<String, NameForm>> forms = new LinkedHashMap<>();
    private final NameWeights weights = new NameWeights();

    /// The index of entities, made on all cores.
    static NameIndex of(Collection<Entity> entities) {
        ConcurrentMap<String, NameWord> words = new ConcurrentHashMap<>();
        List<Named> all = entities.parallelStream()
                .map(entity -> Named.of(entity, name -> NameForm.of(name, words)))
                .toList();
        NameIndex index = new NameIndex();
        ForkJoinTask<?> weighing = ForkJoinPool.commonPool().submit(() -> all.forEach(index::weigh));
        all.forEach(index::find);
        weighing.join();
        return index;
    }

    /// An entity's names as they are compared, and the keys it is found under.
    private record Named(String id, Map<String, NameForm> forms, Set<String> keys) {

        static Named of(Entity entity, Function<String, NameForm> form) {
            Map<String, NameForm> forms = new LinkedHashMap<>();
            entity.names().forEach(name -> forms.put(name, form.apply(name)));
            return new Named(entity.id(), forms, NameIndex.keys(forms));
        }
    }

    /// Puts an entity in, or its new names in the place of the old.
    void put(Entity entity) {
        take(entity.id());
        Named named = Named.of(entity, NameForm::of);
        weigh(named);
        find(named);
    }

    private void weigh(Named named) {
        forms.put(named.id(), named.forms());
        named.forms().values().forEach(form -> weights.count(form, 1));
    }

    private void find(Named named) {
        named.keys()
                .forEach(key ->
                        byKey.computeIfAbsent(key, none -> new ArrayList<>(1)).add(named.id()));
    }

    void take(String id) {
        Map<String, NameForm> own = forms.remove(id);
        if (own != null) {
            own.values().forEach(form -> weights.count(form, -1));
            keys(own).forEach(key -> byKey.getOrDefault(key, new ArrayList<>()).remove(id));
        }
    }

    private static Set<String> keys(Map<String, NameForm> names) {
        Set<String> keys = new LinkedHashSet<>();
        names.forEach((name, form) -> {
            form.words().forEach(word -> keys.add(word.skeleton()));
            keys.add(form.joined().skeleton());
            keys.add("=" + Spelling.key(name));
            if (Acronym.is(name)) {
                keys.add("." + Acronym.letters(name));
            }
            Acronym.of(name).forEach(letters -> keys.add("." + letters));
        });
        Synonyms.of(List.copyOf(names.keySet())).forEach(name -> keys.add("=" + Spelling.key(name)));
        return keys;
    }

    NameWeights weights() {
        return weights;
    }

    Map<String, NameForm> names(String id) {
        return forms.getOrDefault(id, Map.of());
    }

    List<String> ids() {
        return new ArrayList<>(forms.keySet());
    }

    /// Ids of the entities that have something in common with one, itself left out.
    Set<String> near(String id) {
        Set<String> near = new LinkedHashSet<>();
        for (String key : keys(names(id))) {
            List<String> with = byKey.getOrDefault(key, List.of());
            if (with.size() <= TOO_MANY) {
                near.addAll(with);
            }
        }
        near.remove(id);
        return near;
    }
}
