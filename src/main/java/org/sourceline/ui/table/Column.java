package org.sourceline.ui.table;

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
}
