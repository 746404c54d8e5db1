package org.sourceline.model;

import java.util.List;

/// A type of entity.
///
/// @param id what the store and files call it, such as `ArmedGroup`: a letter, then letters, digits or underscores
/// @param label what people call one of it
/// @param plural what people call several
/// @param shape how the chart draws it: circle, hexagon, square, rounded, ring, diamond, pentagon, star, triangle, page
/// @param light colour on a light ground, `#rrggbb`
/// @param dark colour on a dark ground, `#rrggbb`
/// @param ftm the FollowTheMoney schema that comes nearest
/// @param stix the STIX 2.1 object type that comes nearest, for an identity with a colon and its class, such as
///   `identity:individual`; empty where there is none
public record EntityType(
        String id, String label, String plural, String shape, String light, String dark, String ftm, String stix) {

    /// The same under other words: what people call one, and several; none leave it as it is.
    EntityType called(List<String> words) {
        return words.isEmpty()
                ? this
                : new EntityType(id, words.getFirst(), words.getLast(), shape, light, dark, ftm, stix);
    }
}
