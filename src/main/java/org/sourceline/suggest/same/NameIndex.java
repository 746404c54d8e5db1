package org.sourceline.suggest.same;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sourceline.model.Entity;
import org.sourceline.suggest.run.Synonyms;
import org.sourceline.text.Spelling;
import org.sourceline.text.name.Acronym;
import org.sourceline.text.name.NameForm;
import org.sourceline.text.name.NameWeights;

/// The names of entities by their consonants, so that only entities with something in common are compared.
final class NameIndex {

    /// A word that so many entities have is no reason to compare them.
    private static final int TOO_MANY = 300;

    private final Map<String, Set<String>> byKey = new HashMap<>();
    private final Map<String, Map<String, NameForm>> forms = new LinkedHashMap<>();
    private final NameWeights weights = new NameWeights();

    /// Puts an entity in, or its new names in the place of the old.
    void put(Entity entity) {
        take(entity.id());
        Map<String, NameForm> own = new LinkedHashMap<>();
        entity.names().forEach(name -> own.put(name, NameForm.of(name)));
        forms.put(entity.id(), own);
        own.values().forEach(form -> weights.count(form, 1));
        keys(own)
                .forEach(key -> byKey.computeIfAbsent(key, none -> new LinkedHashSet<>())
                        .add(entity.id()));
    }

    void take(String id) {
        Map<String, NameForm> own = forms.remove(id);
        if (own != null) {
            own.values().forEach(form -> weights.count(form, -1));
            keys(own).forEach(key -> byKey.getOrDefault(key, Set.of()).remove(id));
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
            Set<String> with = byKey.getOrDefault(key, Set.of());
            if (with.size() <= TOO_MANY) {
                near.addAll(with);
            }
        }
        near.remove(id);
        return near;
    }
}
