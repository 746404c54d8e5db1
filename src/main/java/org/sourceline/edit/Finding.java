package org.sourceline.edit;

import java.util.Locale;
import org.sourceline.model.Item;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseReader;

/// Finds what an edit is about, or says plainly that it is not there.
public final class Finding {

    private Finding() {}

    /// The item of that kind and id.
    ///
    /// @throws Problem when the case has none
    public static <I extends Item> I one(CaseReader before, Class<I> kind, String id) throws Problem {
        return before.find(kind, id)
                .orElseThrow(() -> new Problem(
                        "There is no " + kind.getSimpleName().toLowerCase(Locale.ROOT) + " with the id " + id + ".",
                        "It may have been removed since; look at the list again."));
    }
}
