package org.sourceline.ui.desk.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sourceline.text.Spelling;

/// Keeps rows in order and sifts them by words; does no more than what was asked anew since the last time.
///
/// @param <R> what a row is
public final class Sifter<R extends Sought> {

    private final RowMaker<R> maker;
    private final Map<String, R> rows = new LinkedHashMap<>();
    private boolean made;
    private List<R> ordered = List.of();
    private @Nullable Comparator<R> order;
    private String words = "";
    private List<R> found = List.of();

    /// A sifter of the rows that `maker` makes.
    public Sifter(RowMaker<R> maker) {
        this.maker = maker;
    }

    /// The rows that hold all the words, in order.
    ///
    /// @param touched ids of rows that are no longer as they were
    public synchronized Sifted<R> sift(Collection<String> touched, Comparator<R> by, String typed) {
        boolean same = catchUp(touched);
        if (!by.equals(order) || !made) {
            order = by;
            ordered = sorted(rows.values(), by);
            same = false;
        }
        made = true;
        String key = Spelling.key(typed);
        List<R> among = same && key.startsWith(words) ? found : ordered;
        words = key;
        found = sifted(among, key);
        return new Sifted<>(found, rows.size());
    }

    /// Whether nothing changed.
    private boolean catchUp(Collection<String> touched) {
        if (!made) {
            maker.ids().forEach(this::remake);
            return false;
        }
        if (touched.isEmpty()) {
            return true;
        }
        List<R> kept = new ArrayList<>(ordered);
        kept.removeIf(row -> touched.contains(row.id()));
        touched.forEach(id -> remake(id).ifPresent(kept::add));
        ordered = order == null ? kept : sorted(kept, order);
        return false;
    }

    private Optional<R> remake(String id) {
        Optional<R> row = maker.row(id);
        row.ifPresentOrElse(now -> rows.put(id, now), () -> rows.remove(id));
        return row;
    }

    private static <R> List<R> sorted(Collection<R> some, Comparator<R> by) {
        List<R> all = new ArrayList<>(some);
        all.sort(by);
        return all;
    }

    private static <R extends Sought> List<R> sifted(List<R> among, String key) {
        if (key.isEmpty()) {
            return among;
        }
        List<String> each = Arrays.asList(key.split(" "));
        List<R> holding = new ArrayList<>();
        for (R row : among) {
            if (holds(row.sought(), each)) {
                holding.add(row);
            }
        }
        return holding;
    }

    private static boolean holds(String sought, List<String> words) {
        for (String word : words) {
            if (!sought.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /// What was found.
    ///
    /// @param rows those found, in order
    /// @param all how many there are, found or not
    public record Sifted<R>(List<R> rows, int all) {}
}
