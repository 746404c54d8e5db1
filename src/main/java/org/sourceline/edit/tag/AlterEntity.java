package org.sourceline.edit.tag;

import java.util.List;
import java.util.function.UnaryOperator;
import org.sourceline.edit.Edit;
import org.sourceline.edit.Finding;
import org.sourceline.model.Entity;
import org.sourceline.model.Ontology;
import org.sourceline.model.Place;
import org.sourceline.problem.Problem;
import org.sourceline.store.Change;
import org.sourceline.store.Plan;

/// Alters one entity: its name, type, aliases or notes.
public final class AlterEntity implements Edit {

    private final String entity;
    private final UnaryOperator<String> title;
    private final UnaryOperator<Entity> alteration;
    private final String type;

    private AlterEntity(String entity, UnaryOperator<String> title, String type, UnaryOperator<Entity> alteration) {
        this.entity = entity;
        this.title = title;
        this.type = type;
        this.alteration = alteration;
    }

    /// Gives it another name; the old one stays as an alias.
    public static AlterEntity rename(String entity, String name) throws Problem {
        if (name.isBlank()) {
            throw new Problem("An entity needs a name.", "Give it one.");
        }
        return new AlterEntity(
                entity, was -> "Rename " + was + " to " + name.strip(), "", each -> each.renamed(name.strip()));
    }

    /// Gives it another type.
    public static AlterEntity retype(String entity, String type) {
        return new AlterEntity(entity, was -> "Change the type of " + was, type, each -> each.retyped(type));
    }

    /// Adds an alias by hand.
    public static AlterEntity alias(String entity, String alias) {
        return new AlterEntity(
                entity, was -> "Also call " + was + " " + alias, "", each -> each.alsoCalled(alias.strip()));
    }

    /// Takes an alias away.
    public static AlterEntity unalias(String entity, String alias) {
        return new AlterEntity(entity, was -> "No longer call " + was + " " + alias, "", each -> each.notCalled(alias));
    }

    /// Writes other notes about it.
    public static AlterEntity note(String entity, String notes) {
        return new AlterEntity(entity, was -> "Note on " + was, "", each -> each.noted(notes));
    }

    @Override
    public Plan plan(Basis basis) throws Problem {
        if (!type.isEmpty() && basis.ontology().type(type).isEmpty()) {
            throw new Problem("There is no entity type " + type + ".", "Choose one of the case's types.");
        }
        Entity before = Finding.one(basis.before(), Entity.class, entity);
        Entity after = alteration.apply(before);
        return after.equals(before)
                ? Plan.nothing()
                : new Plan(
                        title(basis.ontology(), before),
                        new Place.OfEntity(entity),
                        List.of(Change.altered(before, after)));
    }

    private String title(Ontology ontology, Entity before) {
        String said = title.apply(before.name());
        return type.isEmpty() ? said : said + " to " + ontology.labelOf(type);
    }
}
