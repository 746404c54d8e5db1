package org.sourceline.edit.picture;

import org.sourceline.model.Picture;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseReader;

/// The names of pictures: none is blank, and no two are the same.
final class Names {

    private Names() {}

    /// @param id of the picture that is to have the name
    static void check(CaseReader before, String id, String name) throws Problem {
        if (name.isBlank()) {
            throw new Problem("A picture needs a name.", "Give it one.");
        }
        boolean taken = before.all(Picture.class).stream()
                .anyMatch(other -> !other.id().equals(id) && other.name().equalsIgnoreCase(name));
        if (taken) {
            throw new Problem("There is a picture called " + name + " already.", "Give this one another name.");
        }
    }
}
