package org.sourceline.ui.desk.rows;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sourceline.model.Item;
import org.sourceline.store.Change;

/// Makes the rows of one list from the case as it stands; asked on any thread, and on several at once.
///
/// @param <R> what a row is
public interface RowMaker<R extends Sought> {

    /// The ids of all rows there may be.
    List<String> ids();

    /// The row with that id, unless the list has none.
    Optional<R> row(String id);

    /// The ids of the rows that say something of an item.
    Stream<String> about(Item item);

    /// The ids of the rows that changes make, alter or take away.
    default Set<String> touched(List<Change> changes) {
        Set<String> touched = new HashSet<>();
        for (Change change : changes) {
            Stream.ofNullable(change.before()).flatMap(this::about).forEach(touched::add);
            Stream.ofNullable(change.after()).flatMap(this::about).forEach(touched::add);
        }
        return touched;
    }
}
