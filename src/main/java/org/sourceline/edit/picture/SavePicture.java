package org.sourceline.edit.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sourceline.edit.Edit;
import org.sourceline.model.Picture;
import org.sourceline.model.Place;
import org.sourceline.problem.Problem;
import org.sourceline.store.Change;
import org.sourceline.store.Plan;

/// Saves a picture under its name, in the place of the one with its id if there is one.
public record SavePicture(Picture picture) implements Edit {

    @Override
    public Plan plan(Basis basis) throws Problem {
        Names.check(basis.before(), picture.id(), picture.name());
        @Nullable
        Picture before = basis.before().find(Picture.class, picture.id()).orElse(null);
        return picture.equals(before)
                ? Plan.nothing()
                : new Plan(
                        "Save the picture " + picture.name(),
                        new Place.OfPicture(picture.id()),
                        List.of(new Change(before, picture)));
    }
}
