package org.sourceline.model;

import java.util.List;

/// A predicate: what a claim says of its subject and object.
///
/// @param id what the store and files call it, such as `TRAINED_BY`
/// @param forward how it reads from subject to object: "trained by"
/// @param inverse how it reads from object to subject: "trains"
/// @param symmetric whether it says the same both ways
/// @param subjects types its subject may have; empty for any
/// @param objects types its object may have; empty for any
/// @param triggers words that suggest it
/// @param ftm the FollowTheMoney schema that comes nearest, its source being the subject and its target the object
/// @param stix the STIX 2.1 relationship type that comes nearest, from subject to object
public record Predicate(
        String id,
        String forward,
        String inverse,
        boolean symmetric,
        List<String> subjects,
        List<String> objects,
        List<String> triggers,
        String ftm,
        String stix) {

    public Predicate {
        subjects = List.copyOf(subjects);
        objects = List.copyOf(objects);
        triggers = List.copyOf(triggers);
    }

    /// The same in other words: forward, and back; none leave it as it is.
    Predicate read(List<String> words) {
        return words.isEmpty()
                ? this
                : new Predicate(
                        id, words.getFirst(), words.getLast(), symmetric, subjects, objects, triggers, ftm, stix);
    }

    /// Whether it may join a subject of one type to an object of the other.
    public boolean allows(String subjectType, String objectType) {
        return (subjects.isEmpty() || subjects.contains(subjectType))
                && (objects.isEmpty() || objects.contains(objectType));
    }
}
