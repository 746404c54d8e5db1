package org.sourceline.ui.table;

import java.util.List;
import org.sourceline.model.Place;
import org.sourceline.ui.desk.rows.Sought;

/// A row of a table.
///
/// @param id of what it is of
/// @param place where that is
/// @param cells a text, a number or a [Named] for each column, in the order of [Listing#columns]
record Row(String id, Place place, List<Object> cells, String sought) implements Sought {

    /// An entity in a cell: its name, and its type for the mark before it.
    ///
    /// @param type id of the type
    record Named(String name, String type) {
        @Override
        public String toString() {
            return name;
        }
    }
}
