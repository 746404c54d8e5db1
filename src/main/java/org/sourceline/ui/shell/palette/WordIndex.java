package org.sourceline.ui.shell.palette;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.function.Predicate;

/// Every word of some names in order, and who bears it; once made it does not change.
///
/// A word sought is a range of the words in order, so what is typed costs as much as it finds and not as much as there
/// is.
final class WordIndex {

    private static final int SHORTEST_WITHIN = 2;

    private final String[] words;

    /// Where the bearers of each word begin in [#bearing], and past the last.
    private final int[] starts;

    private final int[] bearing;

    private WordIndex(String[] words, int[] starts, int[] bearing) {
        this.words = words;
        this.starts = starts;
        this.bearing = bearing;
    }

    /// The words of the names of these, each of which is known by its place in the list.
    static WordIndex of(List<Bearer> bearers) {
        List<String[]> own = bearers.parallelStream().map(WordIndex::words).toList();
        Map<String, Integer> numbers = new HashMap<>();
        int[][] numbered = own.stream()
                .map(each -> Arrays.stream(each)
                        .mapToInt(word -> numbers.computeIfAbsent(word, first -> numbers.size()))
                        .toArray())
                .toArray(int[][]::new);
        String[] words = numbers.keySet().toArray(String[]::new);
        Arrays.parallelSort(words);
        int[] order = new int[words.length];
        for (int word = 0; word < words.length; word++) {
            order[numbers.getOrDefault(words[word], 0)] = word;
        }
        int[] starts = starts(numbered, order);
        int[] free = starts.clone();
        int[] bearing = new int[starts[words.length]];
        for (int at = 0; at < numbered.length; at++) {
            for (int number : numbered[at]) {
                bearing[free[order[number]]++] = at;
            }
        }
        return new WordIndex(words, starts, bearing);
    }

    private static String[] words(Bearer bearer) {
        return bearer.names().stream()
                .flatMap(names -> Collections.list(new StringTokenizer(names, " \n")).stream())
                .toArray(String[]::new);
    }

    private static int[] starts(int[][] numbered, int[] order) {
        int[] starts = new int[order.length + 1];
        for (int[] own : numbered) {
            for (int number : own) {
                starts[order[number] + 1]++;
            }
        }
        for (int at = 1; at < starts.length; at++) {
            starts[at] += starts[at - 1];
        }
        return starts;
    }

    /// Who has a word that begins with `sought`.
    BitSet beginning(String sought) {
        BitSet found = new BitSet();
        int at = Arrays.binarySearch(words, sought);
        for (int word = at < 0 ? -at - 1 : at; word < words.length && words[word].startsWith(sought); word++) {
            take(word, found);
        }
        return found;
    }

    /// Who has a word that `sought` stands in; a single letter must begin it, as it stands in almost any.
    BitSet holding(String sought) {
        return sought.length() < SHORTEST_WITHIN ? beginning(sought) : having(word -> word.contains(sought));
    }

    private BitSet having(Predicate<String> sought) {
        BitSet found = new BitSet();
        for (int word = 0; word < words.length; word++) {
            if (sought.test(words[word])) {
                take(word, found);
            }
        }
        return found;
    }

    private void take(int word, BitSet into) {
        for (int at = starts[word]; at < starts[word + 1]; at++) {
            into.set(bearing[at]);
        }
    }
}
