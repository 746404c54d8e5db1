package org.sourceline.model;

/// A type of entity.
///
/// @param id what the store and files call it, such as `ArmedGroup`: a letter, then letters, digits or underscores
/// @param label what people call one of it
/// @param plural what people call several
/// @param shape how the chart draws it: circle, hexagon, square, rounded, ring, diamond, pentagon, star, triangle, page
/// @param light colour on a light ground, `#rrggbb`
/// @param dark colour on a dark ground, `#rrggbb`
/// @param ftm its equivalent in FollowTheMoney
/// @param stix its equivalent in STIX 2.1
public record EntityType(
        String id, String label, String plural, String shape, String light, String dark, String ftm, String stix) {}
