package org.sourceline.edit;

import java.util.List;
import org.sourceline.model.Article;
import org.sourceline.model.Item;
import org.sourceline.model.Origin;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseReader;
import org.sourceline.store.Change;

/// What a case makes of articles that come: items that come with them, and go again when the import is taken back.
@FunctionalInterface
public interface Arrival {

    /// Nothing.
    Arrival QUIET = (basis, added) -> List.of();

    /// The items that come with articles, each after those it refers to; an [Origin] may be one of the case by another
    /// name.
    ///
    /// @param added articles that are not in the case yet, whose texts are kept
    List<Item> with(Edit.Basis basis, List<Article> added) throws Problem;

    /// The change that such an item makes.
    static Change change(CaseReader before, Item item) {
        return item instanceof Origin origin
                ? before.find(Origin.class, origin.id())
                        .map(known -> Change.altered(known, origin))
                        .orElseGet(() -> Change.made(origin))
                : Change.made(item);
    }
}
