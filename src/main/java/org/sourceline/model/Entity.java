package org.sourceline.model;

import java.util.List;
import java.util.stream.Stream;

/// An entity: a person, group, place, event or other thing that articles speak of.
///
/// @param type id of its [EntityType]
/// @param name what it is called here
/// @param aliases what else it is called; who uses each is read from its mentions
/// @param notes the analyst's own words about it
/// @param grades every grade given to it as a speaker, oldest first; what it publishes is graded as a [Source]
public record Entity(String id, String type, String name, List<String> aliases, String notes, List<Source.Grade> grades)
        implements Item {

    public Entity {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An entity needs a name");
        }
        String own = name;
        aliases =
                aliases.stream().filter(alias -> !alias.equals(own)).distinct().toList();
        grades = Source.Grade.history(grades);
    }

    /// An entity that nobody graded as a speaker.
    public Entity(String id, String type, String name, List<String> aliases, String notes) {
        this(id, type, name, aliases, notes, List.of());
    }

    /// A new entity with no alias yet.
    public static Entity named(String id, String type, String name) {
        return new Entity(id, type, name, List.of(), "");
    }

    /// Its name and then its aliases.
    public Stream<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream());
    }

    /// The same entity, also called `alias`.
    public Entity alsoCalled(String alias) {
        return new Entity(
                id,
                type,
                name,
                Stream.concat(aliases.stream(), Stream.of(alias)).toList(),
                notes,
                grades);
    }

    /// The same entity, no longer called `alias`.
    public Entity notCalled(String alias) {
        return new Entity(
                id,
                type,
                name,
                aliases.stream().filter(each -> !each.equals(alias)).toList(),
                notes,
                grades);
    }

    /// The same entity under another name; the old one stays as an alias.
    public Entity renamed(String newName) {
        return new Entity(id, type, newName, names().toList(), notes, grades);
    }

    /// The same entity with another type.
    public Entity retyped(String newType) {
        return new Entity(id, newType, name, aliases, notes, grades);
    }

    /// The same entity with other notes.
    public Entity noted(String newNotes) {
        return new Entity(id, type, name, aliases, newNotes, grades);
    }

    /// The same entity, graded as a speaker once more.
    public Entity graded(Source.Grade grade) {
        return new Entity(
                id,
                type,
                name,
                aliases,
                notes,
                Stream.concat(grades.stream(), Stream.of(grade)).toList());
    }
}
