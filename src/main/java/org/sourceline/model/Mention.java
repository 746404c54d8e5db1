package org.sourceline.model;

/// A mention: a passage that names an entity.
///
/// @param entity id of the entity named
public record Mention(String id, Passage passage, String entity) implements Item {}
