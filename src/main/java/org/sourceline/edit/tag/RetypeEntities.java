package org.sourceline.edit.tag;

import java.util.List;
import org.sourceline.edit.Edit;
import org.sourceline.model.Entity;
import org.sourceline.model.Place;
import org.sourceline.problem.Problem;
import org.sourceline.store.Change;
import org.sourceline.store.Plan;

/// Gives several entities another type, in one step; what has it already, or is gone, is left as it is.
///
/// @param entities their ids
/// @param type id of the type
public record RetypeEntities(List<String> entities, String type) implements Edit {

    public RetypeEntities {
        entities = entities.stream().distinct().toList();
    }

    @Override
    public Plan plan(Basis basis) throws Problem {
        if (entities.size() == 1) {
            return AlterEntity.retype(entities.getFirst(), type).plan(basis);
        }
        if (basis.ontology().type(type).isEmpty()) {
            throw new Problem("There is no entity type " + type + ".", "Choose one of the case's types.");
        }
        List<Change> changes = basis.before().findAll(Entity.class, entities).stream()
                .filter(entity -> !entity.type().equals(type))
                .map(entity -> Change.altered(entity, entity.retyped(type)))
                .toList();
        return changes.isEmpty()
                ? Plan.nothing()
                : new Plan(
                        "Change the type of " + changes.size() + (changes.size() == 1 ? " entity" : " entities")
                                + " to " + basis.ontology().labelOf(type),
                        new Place.OfEntity(changes.getFirst().id()),
                        changes);
    }
}
