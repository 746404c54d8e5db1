package org.sourceline.edit;

import java.util.List;
import org.sourceline.model.Article;
import org.sourceline.model.Item;
import org.sourceline.problem.Problem;

/// What a case makes of articles that come: items that come with them, and go again when the import is taken back.
@FunctionalInterface
public interface Arrival {

    /// Nothing.
    Arrival QUIET = (basis, added) -> List.of();

    /// The items that come with articles, each after those it refers to.
    ///
    /// @param added articles that are not in the case yet, whose texts are kept
    List<Item> with(Edit.Basis basis, List<Article> added) throws Problem;
}
