package org.sourceline.edit.picture;

import java.util.List;
import org.sourceline.edit.Edit;
import org.sourceline.edit.Finding;
import org.sourceline.model.Picture;
import org.sourceline.model.Place;
import org.sourceline.problem.Problem;
import org.sourceline.store.Change;
import org.sourceline.store.Plan;

/// Gives a picture another name.
///
/// @param picture id of the picture
public record RenamePicture(String picture, String name) implements Edit {

    @Override
    public Plan plan(Basis basis) throws Problem {
        Picture before = Finding.one(basis.before(), Picture.class, picture);
        Names.check(basis.before(), picture, name);
        return before.name().equals(name)
                ? Plan.nothing()
                : new Plan(
                        "Rename the picture " + before.name() + " to " + name,
                        new Place.OfPicture(picture),
                        List.of(Change.altered(before, before.named(name))));
    }
}
