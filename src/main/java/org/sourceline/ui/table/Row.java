package org.sourceline.ui.table;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.Place;
import org.sourceline.ui.desk.rows.Sought;

/// A row of a table: each of its cells is made when it is first looked at, on any thread, and kept from then on.
///
/// So a table of many rows costs as much as is seen, sorted or sifted of it.
final class Row implements Sought {

    private final String id;
    private final Place place;
    private final IntFunction<Object> making;
    private final Supplier<String> seeking;
    private final @Nullable Object[] cells;
    private @Nullable String sought;

    private Row(String id, Place place, int columns, IntFunction<Object> making, Supplier<String> seeking) {
        this.id = id;
        this.place = place;
        this.making = making;
        this.seeking = seeking;
        cells = new Object[columns];
    }

    /// A row of something.
    ///
    /// @param id of what it is of
    /// @param place where that is
    /// @param sought the words it is found by, as [Listing#sought] has them
    static <T> Row of(String id, Place place, T what, List<Column<T>> columns, Function<T, String> sought) {
        return new Row(id, place, columns.size(), at -> columns.get(at).cell().apply(what), () -> sought.apply(what));
    }

    /// An entity in a cell: its name, and its type for the mark before it.
    ///
    /// @param type id of the type
    record Named(String name, String type) {
        @Override
        public String toString() {
            return name;
        }
    }

    @Override
    public String id() {
        return id;
    }

    /// Where that is which it is of.
    Place place() {
        return place;
    }

    /// What it says in a column: a text, a number or a [Named].
    ///
    /// @param at place of the column in [Listing#columns]
    Object cell(int at) {
        Object made = cells[at];
        if (made == null) {
            made = making.apply(at);
            cells[at] = made;
        }
        return made;
    }

    @Override
    public String sought() {
        String made = sought;
        if (made == null) {
            made = seeking.get();
            sought = made;
        }
        return made;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Row row
                && row.id.equals(id)
                && row.place.equals(place)
                && row.sought().equals(sought())
                && IntStream.range(0, cells.length).allMatch(at -> row.cell(at).equals(cell(at)));
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
