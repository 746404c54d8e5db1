package org.sourceline.store.neo4j;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Brings what a query returns to text, numbers, booleans, lists, maps and null, whichever database it came from.
final class Values {

    private Values() {}

    /// A row with every value brought to plain form, in the order of its columns.
    ///
    /// @param row its value in a column
    /// @param graphs turns nodes, relationships and paths into maps and lists; leaves the rest as it is
    static Map<String, @Nullable Object> row(
            List<String> columns, Function<String, @Nullable Object> row, Function<Object, Object> graphs) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        columns.forEach(column -> plain.put(column, plain(row.apply(column), graphs)));
        return plain;
    }

    /// A point as a map: its coordinates, and the number of the system they are in.
    static Map<String, Object> point(int srid, double... coordinates) {
        Map<String, Object> point = new LinkedHashMap<>();
        for (int i = 0; i < coordinates.length; i++) {
            point.put("xyz".substring(i, i + 1), coordinates[i]);
        }
        point.put("srid", (long) srid);
        return point;
    }

    private static @Nullable Object plain(@Nullable Object value, Function<Object, Object> graphs) {
        Object seen = value == null || value instanceof String ? value : graphs.apply(value);
        return switch (seen) {
            case null -> null;
            case String text -> text;
            case Double number -> number;
            case Float number -> number.doubleValue();
            case Number number -> number.longValue();
            case Boolean truth -> truth;
            case Map<?, ?> map -> {
                Map<String, @Nullable Object> plain = new LinkedHashMap<>();
                map.forEach((key, each) -> plain.put(String.valueOf(key), plain(each, graphs)));
                yield plain;
            }
            case Iterable<?> items -> {
                List<@Nullable Object> plain = new ArrayList<>();
                items.forEach(each -> plain.add(plain(each, graphs)));
                yield plain;
            }
            case Object array
            when array.getClass().isArray() -> {
                List<@Nullable Object> plain = new ArrayList<>();
                for (int i = 0; i < Array.getLength(array); i++) {
                    plain.add(plain(Array.get(array, i), graphs));
                }
                yield plain;
            }
            case Object other -> other.toString();
        };
    }
}
