package org.sourceline.ui.desk.rows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sourceline.store.Change;

/// Makes the rows of one list from the case as it stands; asked on any thread.
///
/// @param <R> what a row is
public interface RowMaker<R extends Sought> {

    /// The ids of all rows there may be.
    List<String> ids();

    /// The row with that id, unless the list has none.
    Optional<R> row(String id);

    /// The ids of the rows that changes make, alter or take away.
    Set<String> touched(List<Change> changes);
}
