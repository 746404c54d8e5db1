package org.sourceline.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sourceline.ui.desk.rows.Keyed;

/// The order of a table's rows: by one column after the other, without regard to case, empty cells last either way.
///
/// @param by the columns, the first one first; rows that are alike in all of them go by their ids
record RowOrder(List<By> by) implements Keyed<Row, Object[]> {

    RowOrder {
        by = List.copyOf(by);
    }

    /// A column to go by.
    ///
    /// @param at its place among the columns
    record By(int at, boolean descending) {}

    /// The order by the first column.
    static RowOrder usual() {
        return new RowOrder(List.of(new By(0, false)));
    }

    /// The same, and where rows are alike in it, by another.
    RowOrder then(RowOrder other) {
        List<By> all = new ArrayList<>(by);
        all.addAll(other.by);
        return new RowOrder(all);
    }

    @Override
    public Object[] key(Row row) {
        Object[] key = new Object[by.size() + 1];
        for (int i = 0; i < by.size(); i++) {
            Object cell = row.cell(by.get(i).at());
            key[i] = cell instanceof Integer ? cell : cell.toString().toLowerCase(Locale.ROOT);
        }
        key[by.size()] = row.id();
        return key;
    }

    @Override
    public int compareKeys(Object[] one, Object[] other) {
        for (int i = 0; i < by.size(); i++) {
            int compared = compare(one[i], other[i], by.get(i).descending());
            if (compared != 0) {
                return compared;
            }
        }
        return compare(one[by.size()], other[by.size()], false);
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
        return descending ? than.compareTo(text) : text.compareTo(than);
    }
}
