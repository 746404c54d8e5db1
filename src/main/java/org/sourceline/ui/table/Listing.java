package org.sourceline.ui.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sourceline.text.Spelling;
import org.sourceline.ui.desk.rows.RowMaker;

/// What one of the tables lists: its columns and how its rows are made.
interface Listing extends RowMaker<Row> {

    /// Its name in settings and of its words, such as `claims`.
    String id();

    /// All its columns, the one that names a row first.
    List<? extends Column<?>> columns();

    /// The words a row is found by.
    static String sought(Stream<String> words) {
        return words.filter(each -> !each.isEmpty()).map(Spelling::key).collect(Collectors.joining("\n"));
    }
}
