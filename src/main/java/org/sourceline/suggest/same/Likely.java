package org.sourceline.suggest.same;

import java.util.List;
import java.util.stream.Collectors;
import org.sourceline.model.Entity;

/// Two entities that are likely the same, and what says so.
///
/// @param score from 0 to 1
/// @param features what says so and what speaks against it, the weightiest first
public record Likely(Entity a, Entity b, double score, List<Feature> features) {

    public Likely {
        features = List.copyOf(features);
    }

    /// Something that says whether two entities are the same.
    ///
    /// @param words what it is, in words
    /// @param effect by how much it raises the score, below 0 where it speaks against it
    public record Feature(String words, double effect) {}

    /// All features, in words.
    public String why() {
        return features.stream().map(Feature::words).collect(Collectors.joining(" · "));
    }
}
