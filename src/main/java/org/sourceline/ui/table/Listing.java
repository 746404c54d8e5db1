package org.sourceline.ui.table;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.sourceline.ui.desk.rows.RowMaker;

/// What one of the tables lists: its columns and how its rows are made.
interface Listing extends RowMaker<Row> {

    /// Its name in settings and of its words, such as `claims`.
    String id();

    /// All its columns, the one that names a row first.
    List<? extends Column<?>> columns();

    /// What it can be narrowed to at a switch, by the name of the switch.
    default Map<String, Predicate<Row>> switches() {
        return Map.of();
    }
}
