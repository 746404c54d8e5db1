package org.sourceline.edit.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sourceline.edit.Edit;
import org.sourceline.edit.Finding;
import org.sourceline.model.Entity;
import org.sourceline.model.Ontology;
import org.sourceline.problem.Problem;
import org.sourceline.store.Change;

/// The entities one edit finds, makes and alters, each kept once with how it was before.
final class EntityBook {

    private final Edit.Basis basis;
    private final Map<String, Entity> now = new LinkedHashMap<>();
    private final Map<String, @Nullable Entity> before = new HashMap<>();
    private final Map<List<String>, String> byName = new HashMap<>();

    EntityBook(Edit.Basis basis) {
        this.basis = basis;
    }

    /// The entity a tag names, made if it is new.
    Entity named(Tag.Named named) throws Problem {
        return switch (named) {
            case Tag.Named.Known(String id) -> known(id);
            case Tag.Named.Called(String type, String name) -> called(type, name.strip());
        };
    }

    private Entity known(String id) throws Problem {
        Entity there = now.get(id);
        return there != null ? there : remember(Finding.one(basis.before(), Entity.class, id));
    }

    private Entity called(String type, String name) throws Problem {
        String id = byName.get(List.of(type, name));
        if (id != null) {
            return known(id);
        }
        requireType(basis.ontology(), type);
        if (name.isEmpty()) {
            throw new Problem("An entity needs a name.", "Give it one.");
        }
        Optional<Entity> there = Finding.called(basis.before(), name, type);
        Entity entity = there.isPresent()
                ? now.getOrDefault(there.get().id(), remember(there.get()))
                : make(Entity.named(basis.ids().next("e"), type, name));
        byName.put(List.of(type, name), entity.id());
        return entity;
    }

    static void requireType(Ontology ontology, String type) throws Problem {
        if (ontology.type(type).isEmpty()) {
            throw new Problem(
                    "There is no entity type " + type + ".",
                    "The types of this case are "
                            + String.join(
                                    ", ",
                                    ontology.types().stream()
                                            .map(each -> each.id())
                                            .toList()) + ".");
        }
    }

    private Entity remember(Entity entity) {
        if (!now.containsKey(entity.id())) {
            now.put(entity.id(), entity);
            before.put(entity.id(), entity);
        }
        return now.getOrDefault(entity.id(), entity);
    }

    private Entity make(Entity entity) {
        now.put(entity.id(), entity);
        before.put(entity.id(), null);
        return entity;
    }

    /// Keeps an altered entity.
    void alter(Entity entity) {
        now.put(entity.id(), entity);
    }

    /// What has been made and altered.
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        now.forEach((id, entity) -> {
            Entity was = before.get(id);
            if (!entity.equals(was)) {
                changes.add(new Change(was, entity));
            }
        });
        return changes;
    }
}
