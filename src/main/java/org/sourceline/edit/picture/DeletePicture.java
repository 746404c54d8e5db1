package org.sourceline.edit.picture;

import java.util.List;
import org.sourceline.edit.Edit;
import org.sourceline.edit.Finding;
import org.sourceline.model.Picture;
import org.sourceline.model.Place;
import org.sourceline.problem.Problem;
import org.sourceline.store.Change;
import org.sourceline.store.Plan;

/// Deletes a picture; what it showed stays in the case.
///
/// @param picture id of the picture
public record DeletePicture(String picture) implements Edit {

    @Override
    public Plan plan(Basis basis) throws Problem {
        Picture before = Finding.one(basis.before(), Picture.class, picture);
        return new Plan(
                "Delete the picture " + before.name(), new Place.OfPicture(picture), List.of(Change.removed(before)));
    }
}
