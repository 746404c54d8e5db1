package org.sourceline.ui.table;

import java.util.function.Function;

/// A column of a table.
///
/// @param <T> what a row is of
/// @param id its name in settings and of its words
/// @param width how wide it is at first
/// @param number whether its cells are numbers
/// @param shown whether it is there at first
/// @param sought whether a row is found by the words in it
/// @param cell what it says of a row: a text, a number or a [Row.Named]
record Column<T>(String id, double width, boolean number, boolean shown, boolean sought, Function<T, Object> cell) {

    private static final double COUNT = 76;

    /// A column of text that is there at first.
    static <T> Column<T> of(String id, double width, Function<T, Object> cell) {
        return new Column<>(id, width, false, true, false, cell);
    }

    /// A column of text that is there at first, and by which rows are found.
    static <T> Column<T> words(String id, double width, Function<T, Object> cell) {
        return new Column<>(id, width, false, true, true, cell);
    }

    /// A column of numbers that is there at first.
    static <T> Column<T> count(String id, Function<T, Object> cell) {
        return new Column<>(id, COUNT, true, true, false, cell);
    }

    /// A column of text that is there when it is chosen.
    static <T> Column<T> spare(String id, double width, Function<T, Object> cell) {
        return new Column<>(id, width, false, false, false, cell);
    }

    /// A column of text that is there when it is chosen, and by which rows are found even so.
    static <T> Column<T> spareWords(String id, double width, Function<T, Object> cell) {
        return new Column<>(id, width, false, false, true, cell);
    }

    /// A column of numbers that is there when it is chosen.
    static <T> Column<T> spareCount(String id, Function<T, Object> cell) {
        return new Column<>(id, COUNT, true, false, false, cell);
    }
}
