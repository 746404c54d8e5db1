package org.sourceline.ui.table;

import java.util.List;
import java.util.StringJoiner;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.Place;
import org.sourceline.text.Spelling;
import org.sourceline.ui.desk.rows.Sought;

/// A row of a table: each of its cells is made when it is first looked at, on any thread, and kept from then on.
///
/// So a table of many rows costs as much as is seen, sorted or sifted of it.
final class Row implements Sought {

    private final String id;
    private final Place place;
    private final List<? extends Column<?>> columns;
    private final IntFunction<Object> making;
    private final @Nullable Object[] cells;
    private @Nullable String sought;

    private Row(String id, Place place, List<? extends Column<?>> columns, IntFunction<Object> making) {
        this.id = id;
        this.place = place;
        this.columns = columns;
        this.making = making;
        cells = new Object[columns.size()];
    }

    /// A row of something.
    ///
    /// @param id of what it is of
    /// @param place where that is
    static <T> Row of(String id, Place place, T what, List<Column<T>> columns) {
        return new Row(id, place, columns, at -> columns.get(at).cell().apply(what));
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
            made = searched();
            sought = made;
        }
        return made;
    }

    private String searched() {
        StringJoiner words = new StringJoiner("\n");
        for (int at = 0; at < cells.length; at++) {
            if (columns.get(at).sought()) {
                words.add(Spelling.key(cell(at).toString()));
            }
        }
        return words.toString();
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
