package org.sourceline.ui.desk.rows;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/// The words of many rows, one after the other in a few long texts: looking through all of them goes straight through
/// memory, on all cores.
///
/// @param <R> what a row is
final class Haystack<R extends Sought> {

    private static final int STRETCH = 20_000;
    private static final char END = '\0';

    private final List<Stretch<R>> stretches;

    private Haystack(List<Stretch<R>> stretches) {
        this.stretches = stretches;
    }

    /// The words of these rows.
    ///
    /// @param sought what each row is found by
    static <R extends Sought> Haystack<R> of(List<R> rows, List<String> sought) {
        List<int[]> parts = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += STRETCH) {
            parts.add(new int[] {from, Math.min(rows.size(), from + STRETCH)});
        }
        return new Haystack<>(side(parts)
                .map(part -> Stretch.of(rows.subList(part[0], part[1]), sought.subList(part[0], part[1])))
                .toList());
    }

    /// The rows that have all the words, in order.
    List<R> having(List<String> words) {
        return side(stretches).flatMap(stretch -> stretch.having(words)).toList();
    }

    private static <T> Stream<T> side(List<T> parts) {
        return parts.size() > 1 ? parts.parallelStream() : parts.stream();
    }

    /// Some rows.
    ///
    /// @param text the words of each, and [#END]
    /// @param ends where those of each end
    private record Stretch<R extends Sought>(List<R> rows, String text, int[] ends) {

        static <R extends Sought> Stretch<R> of(List<R> rows, List<String> sought) {
            StringBuilder text = new StringBuilder();
            int[] ends = new int[rows.size()];
            for (int i = 0; i < ends.length; i++) {
                text.append(sought.get(i)).append(END);
                ends[i] = text.length();
            }
            return new Stretch<>(rows, text.toString(), ends);
        }

        Stream<R> having(List<String> words) {
            BitSet all = new BitSet(ends.length);
            all.set(0, ends.length);
            words.forEach(word -> all.and(having(word)));
            return all.stream().mapToObj(rows::get);
        }

        private BitSet having(String word) {
            BitSet having = new BitSet(ends.length);
            int row = 0;
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, ends[row])) {
                while (ends[row] <= at) {
                    row++;
                }
                having.set(row);
            }
            return having;
        }
    }
}
