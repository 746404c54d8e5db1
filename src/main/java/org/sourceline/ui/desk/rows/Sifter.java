package org.sourceline.ui.desk.rows;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
            ordered = sorted(List.copyOf(rows.values()), by);
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

    /// Makes anew what changes touched; whether no row is another for it.
    private boolean catchUp(Set<String> touched, Comparator<R> by) {
        Map<String, R> anew = new LinkedHashMap<>();
        many(List.copyOf(touched))
                .map(maker::row)
                .flatMap(Optional::stream)
                .toList()
                .forEach(row -> anew.put(row.id(), row));
        Set<String> others = new HashSet<>(touched);
        others.removeIf(id -> Objects.equals(rows.get(id), anew.get(id)));
        if (others.isEmpty()) {
            return true;
        }
        rows.keySet().removeAll(others);
        anew.keySet().retainAll(others);
        rows.putAll(anew);
        if (by.equals(order)) {
            Stream<R> kept = ordered.stream().filter(row -> !others.contains(row.id()));
            ordered = sorted(Stream.concat(kept, anew.values().stream()).toList(), by);
        }
        return false;
    }

    private static <T> Stream<T> many(List<T> all) {
        return all.size() < MANY ? all.stream() : all.parallelStream();
    }

    private static <R> List<R> sorted(List<R> some, Comparator<R> by) {
        return by instanceof Keyed<R, ?> keyed
                ? keyed(some, keyed)
                : many(some).sorted(by).toList();
    }

    private static <R, K> List<R> keyed(List<R> some, Keyed<R, K> by) {
        return many(some)
                .map(row -> new Key<>(row, by.key(row)))
                .sorted((one, other) -> by.compareKeys(one.key(), other.key()))
                .map(Key::row)
                .toList();
    }

    private record Key<R, K>(R row, K key) {}

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
