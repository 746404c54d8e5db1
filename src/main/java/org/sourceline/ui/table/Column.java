package org.sourceline.ui.table;

import java.util.Comparator;

/// A column of a table.
///
/// @param id its name in settings and of its words
/// @param width how wide it is at first
/// @param number whether its cells are numbers
/// @param shown whether it is there at first
record Column(String id, double width, boolean number, boolean shown) {

    /// A column that is there at first.
    static Column of(String id, double width) {
        return new Column(id, width, false, true);
    }

    /// A column of numbers that is there at first.
    static Column count(String id) {
        return new Column(id, 76, true, true);
    }

    /// A column of numbers that is there when it is chosen.
    static Column spareCount(String id) {
        return new Column(id, 76, true, false);
    }

    /// A column that is there when it is chosen.
    static Column spare(String id, double width) {
        return new Column(id, width, false, false);
    }

    /// The order of rows by their cell at `at`; empty cells come last either way.
    static Comparator<Row> order(int at, boolean descending) {
        return (one, other) -> compare(one.cells().get(at), other.cells().get(at), descending);
    }

    private static int compare(Object one, Object other, boolean descending) {
        if (one instanceof Integer number && other instanceof Integer than) {
            return descending ? than.compareTo(number) : number.compareTo(than);
        }
        String text = one.toString();
        String than = other.toString();
        if (text.isEmpty() || than.isEmpty()) {
            return Boolean.compare(text.isEmpty(), than.isEmpty());
        }
        return descending ? than.compareToIgnoreCase(text) : text.compareToIgnoreCase(than);
    }
}
