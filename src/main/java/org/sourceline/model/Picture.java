package org.sourceline.model;

import java.util.List;
import java.util.stream.Stream;

/// A picture: what is on the canvas, saved by name.
///
/// @param spots where the analyst has put entities; what is not named here is placed by the layout
public record Picture(String id, String name, List<Spot> spots) implements Item {

    public Picture {
        spots = List.copyOf(spots);
    }

    /// The picture with `spot` in the place of whatever it said of that entity before.
    public Picture with(Spot spot) {
        return new Picture(
                id,
                name,
                Stream.concat(spots.stream().filter(each -> !each.entity().equals(spot.entity())), Stream.of(spot))
                        .toList());
    }

    /// The picture that says nothing of that entity's place.
    public Picture without(String entity) {
        return new Picture(
                id,
                name,
                spots.stream().filter(each -> !each.entity().equals(entity)).toList());
    }

    /// A place the analyst gave an entity, in the chart's own units.
    public record Spot(String entity, double x, double y) {}
}
