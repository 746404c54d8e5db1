package org.sourceline.edit.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sourceline.edit.Edit;
import org.sourceline.edit.Finding;
import org.sourceline.model.Entity;
import org.sourceline.model.Picture;
import org.sourceline.model.Place;
import org.sourceline.problem.Problem;
import org.sourceline.store.Change;
import org.sourceline.store.Plan;

/// Pins an entity to a spot on a picture, or lets the layout place it again.
///
/// @param picture id of the picture, which is made if it is not there yet
/// @param spot where to pin it; null to let go
public record PlaceEntity(String picture, String entity, Picture.@Nullable Spot spot) implements Edit {

    /// The id of the picture that every case has: its chart.
    public static final String CHART = "p-chart";

    @Override
    public Plan plan(Basis basis) throws Problem {
        Entity placed = Finding.one(basis.before(), Entity.class, entity);
        @Nullable Picture before = basis.before().find(Picture.class, picture).orElse(null);
        Picture from = before == null ? new Picture(picture, "Chart", List.of()) : before;
        Picture after = spot == null ? from.without(entity) : from.with(spot);
        return after.equals(before) || (before == null && spot == null)
                ? Plan.nothing()
                : new Plan(
                        (spot == null ? "Let go of " : "Pin ") + placed.name(),
                        new Place.OfPicture(picture),
                        List.of(new Change(before, after)));
    }
}
