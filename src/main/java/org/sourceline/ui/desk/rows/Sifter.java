package org.sourceline.ui.desk.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sourceline.job.Progress;
import org.sourceline.store.Change;
import org.sourceline.text.Spelling;

/// Keeps rows in order and sifts them by words, on all cores; does no more than what was asked anew since the last
/// time.
///
/// @param <R> what a row is
public final class Sifter<R extends Sought> {

    /// Fewer rows than this are not worth a second core.
    private static final int MANY = 2000;

    /// So many rows are gone through between two points at which one can cancel.
    private static final int STRETCH = 20_000;

    /// What every row passes.
    public static final Predicate<Object> ALL = row -> true;

    private final RowMaker<R> maker;
    private Predicate<? super R> passing = ALL;
    private final Map<String, R> rows = new LinkedHashMap<>();
    private boolean made;
    private boolean upToDate;
    private List<R> ordered = List.of();
    private @Nullable Haystack<R> haystack;
    private int orders;
    private @Nullable Comparator<R> order;
    private String words = "";
    private Sifted<R> found = new Sifted<>(List.of(), 0, 0);

    /// A sifter of the rows that `maker` makes.
    public Sifter(RowMaker<R> maker) {
        this.maker = maker;
    }

    /// The rows that hold all the words, in order; the same edition as the last time where nothing is different.
    ///
    /// @param changes what changed since the last time that this did not end before its time
    public Sifted<R> sift(List<Change> changes, Comparator<R> by, String typed, Progress progress) {
        return sift(changes, by, typed, ALL, progress);
    }

    /// The same of those rows only that pass.
    synchronized Sifted<R> sift(
            List<Change> changes, Comparator<R> by, String typed, Predicate<? super R> only, Progress progress) {
        upToDate &= made && catchUp(maker.touched(changes), by);
        if (!made) {
            rows.clear();
            through(maker.ids(), progress, ids -> ids.map(maker::row).flatMap(Optional::stream))
                    .forEach(row -> rows.put(row.id(), row));
            made = true;
        }
        if (!by.equals(order)) {
            put(sorted(List.copyOf(rows.values()), by, progress));
            order = by;
            upToDate = false;
        }
        upToDate &= only.equals(passing);
        passing = only;
        String key = Spelling.key(typed);
        if (!upToDate || !key.equals(words)) {
            boolean narrower = upToDate && key.startsWith(words) && found.rows().size() < STRETCH;
            List<R> left = narrower ? holding(found.rows(), key) : holding(key, progress);
            List<R> passed = only.equals(ALL) ? left : through(left, progress, some -> some.filter(only));
            found = new Sifted<>(passed, rows.size(), found.edition() + 1);
            words = key;
            upToDate = true;
        }
        return found;
    }

    /// Makes what the rows are sifted by, so that the first letter typed need not wait for it; on one core only, so as
    /// to leave the other to the screen.
    void prepare(Progress progress) {
        Ordered<R> now = inOrder();
        List<R> all = now.rows();
        List<String> sought = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            if (i % STRETCH == 0) {
                progress.at(i, all.size(), "");
            }
            sought.add(all.get(i).sought());
        }
        Haystack<R> made = Haystack.of(all, sought);
        synchronized (this) {
            haystack = now.number() == orders ? made : haystack;
        }
    }

    private record Ordered<R>(List<R> rows, int number) {}

    private synchronized Ordered<R> inOrder() {
        return new Ordered<>(ordered, orders);
    }

    private void put(List<R> sorted) {
        ordered = sorted;
        orders++;
        haystack = null;
    }

    /// Goes through many, stretch by stretch.
    private static <T, U> List<U> through(List<T> all, Progress progress, Function<Stream<T>, Stream<U>> step) {
        List<U> done = new ArrayList<>();
        for (int from = 0; from < all.size(); from += STRETCH) {
            progress.at(from, all.size(), "");
            List<T> stretch = all.subList(from, Math.min(all.size(), from + STRETCH));
            done.addAll(step.apply(many(stretch)).toList());
        }
        return done;
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
        if (!by.equals(order)) {
            order = null;
        } else {
            Stream<R> kept = ordered.stream().filter(row -> !others.contains(row.id()));
            put(sorted(Stream.concat(kept, anew.values().stream()).toList(), by, Progress.NONE));
        }
        return false;
    }

    /// Whether rows are made, and so few that to go through them once more takes no time to speak of.
    synchronized boolean isQuick() {
        return made && rows.size() < MANY;
    }

    private static <T> Stream<T> many(List<T> all) {
        return all.size() < MANY ? all.stream() : all.parallelStream();
    }

    private static <R> List<R> sorted(List<R> some, Comparator<R> by, Progress progress) {
        return by instanceof Keyed<R, ?> keyed
                ? keyed(some, keyed, progress)
                : many(some).sorted(by).toList();
    }

    private static <R, K> List<R> keyed(List<R> some, Keyed<R, K> by, Progress progress) {
        return many(through(some, progress, rows -> rows.map(row -> new Key<>(row, by.key(row)))))
                .sorted((one, other) -> by.compareKeys(one.key(), other.key()))
                .map(Key::row)
                .toList();
    }

    private record Key<R, K>(R row, K key) {}

    /// Those of all rows that hold the words.
    private List<R> holding(String key, Progress progress) {
        if (key.isEmpty()) {
            return ordered;
        }
        Haystack<R> all = haystack;
        if (all == null) {
            all = Haystack.of(ordered, through(ordered, progress, some -> some.map(Sought::sought)));
            haystack = all;
        }
        return all.having(Arrays.asList(key.split(" ")));
    }

    /// Those of few rows that hold the words.
    private static <R extends Sought> List<R> holding(List<R> few, String key) {
        List<String> each = Arrays.asList(key.split(" "));
        return few.stream().filter(row -> holds(row.sought(), each)).toList();
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
