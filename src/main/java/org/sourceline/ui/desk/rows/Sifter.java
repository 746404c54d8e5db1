package org.sourceline.ui.desk.rows;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sourceline.store.Change;
import org.sourceline.text.Spelling;

/// Keeps rows in order and sifts them by words, on all cores; does no more than what was asked anew since the last
/// time.
///
/// @param <R> what a row is
public final class Sifter<R extends Sought> {

    /// Fewer rows than this are not worth a second core.
    private static final int MANY = 2000;

    private final RowMaker<R> maker;
    private final Map<String, R> rows = new LinkedHashMap<>();
    private boolean made;
    private List<R> ordered = List.of();
    private @Nullable Comparator<R> order;
    private String words = "";
    private Sifted<R> found = new Sifted<>(List.of(), 0, 0);

    /// A sifter of the rows that `maker` makes.
    public Sifter(RowMaker<R> maker) {
        this.maker = maker;
    }

    /// The rows that hold all the words, in order; the same edition as the last time where nothing is different.
    ///
    /// @param changes what changed since the last time
    public synchronized Sifted<R> sift(List<Change> changes, Comparator<R> by, String typed) {
        boolean same = made && catchUp(maker.touched(changes), by);
        if (!made) {
            many(maker.ids())
                    .map(maker::row)
                    .flatMap(Optional::stream)
                    .toList()
                    .forEach(row -> rows.put(row.id(), row));
            made = true;
        }
        if (!by.equals(order)) {
            order = by;
            ordered = sorted(rows.values().stream(), by);
            same = false;
        }
        String key = Spelling.key(typed);
        if (!same || !key.equals(words)) {
            List<R> among = same && key.startsWith(words) ? found.rows() : ordered;
            words = key;
            found = new Sifted<>(sifted(among, key), rows.size(), found.edition() + 1);
        }
        return found;
    }

    /// Whether nothing changed.
    private boolean catchUp(Set<String> touched, Comparator<R> by) {
        if (touched.isEmpty()) {
            return true;
        }
        List<R> anew = many(List.copyOf(touched))
                .map(maker::row)
                .flatMap(Optional::stream)
                .toList();
        rows.keySet().removeAll(touched);
        anew.forEach(row -> rows.put(row.id(), row));
        if (by.equals(order)) {
            Stream<R> kept = ordered.stream().filter(row -> !touched.contains(row.id()));
            ordered = sorted(Stream.concat(kept, anew.stream()), by);
        }
        return false;
    }

    private static <T> Stream<T> many(List<T> all) {
        return all.size() < MANY ? all.stream() : all.parallelStream();
    }

    @SuppressWarnings("unchecked")
    private static <R> List<R> sorted(Stream<R> some, Comparator<R> by) {
        R[] all = (R[]) some.toArray();
        if (all.length < MANY) {
            Arrays.sort(all, by);
        } else {
            Arrays.parallelSort(all, by);
        }
        return Collections.unmodifiableList(Arrays.asList(all));
    }

    private static <R extends Sought> List<R> sifted(List<R> among, String key) {
        if (key.isEmpty()) {
            return among;
        }
        List<String> each = Arrays.asList(key.split(" "));
        return many(among).filter(row -> holds(row.sought(), each)).toList();
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
    /// @param edition another whenever anything of it is
    public record Sifted<R>(List<R> rows, int all, long edition) {}
}
