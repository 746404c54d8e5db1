package org.sourceline.ui.table;

import java.util.List;
import org.sourceline.ui.desk.rows.RowMaker;

/// What one of the tables lists: its columns and how its rows are made.
interface Listing extends RowMaker<Row> {

    /// Its name in settings and of its words, such as `claims`.
    String id();

    /// All its columns, the one that names a row first.
    List<? extends Column<?>> columns();
}
