package org.sourceline.ui.shell.palette;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;

/// Every word of some names in order, and who bears it; once made it does not change.
///
/// A word sought is a range of the words in order, so what is typed costs as much as it finds and not as much as there
/// is.
final class WordIndex {

    private static final int SHORTEST_WITHIN = 2;
    private static final String BETWEEN_NAMES = "\n";

    private final String[] words;

    /// Where the bearers of each word begin in [#bearing], and past the last.
    private final int[] starts;

    /// The places of bearers; the complement of a place where the word begins a name of theirs.
    private final int[] bearing;

    private WordIndex(String[] words, int[] starts, int[] bearing) {
        this.words = words;
        this.starts = starts;
        this.bearing = bearing;
    }

    /// A word of a name, which may be its first.
    private record Word(String word, boolean first) {}

    /// The words of the names of these, each of which is known by its place in the list.
    static WordIndex of(List<Bearer> bearers) {
        Map<String, Integer> numbers = new HashMap<>();
        List<List<Word>> own = bearers.parallelStream().map(WordIndex::words).toList();
        int[][] numbered = own.stream()
                .map(each ->
                        each.stream().mapToInt(word -> numbered(word, numbers)).toArray())
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
                bearing[free[order[plain(number)]]++] = number < 0 ? ~at : at;
            }
        }
        return new WordIndex(words, starts, bearing);
    }

    private static List<Word> words(Bearer bearer) {
        List<Word> words = new ArrayList<>();
        for (String names : bearer.names()) {
            boolean first = true;
            StringTokenizer parts = new StringTokenizer(names, " \n", true);
            while (parts.hasMoreTokens()) {
                String part = parts.nextToken();
                if (part.equals(BETWEEN_NAMES)) {
                    first = true;
                } else if (!part.isBlank()) {
                    words.add(new Word(part, first));
                    first = false;
                }
            }
        }
        return words;
    }

    /// The number of a word, new words numbered on; its complement where the word is a name's first.
    private static int numbered(Word word, Map<String, Integer> numbers) {
        int number = numbers.computeIfAbsent(word.word(), first -> numbers.size());
        return word.first() ? ~number : number;
    }

    private static int plain(int marked) {
        return marked < 0 ? ~marked : marked;
    }

    private static int[] starts(int[][] numbered, int[] order) {
        int[] starts = new int[order.length + 1];
        for (int[] own : numbered) {
            for (int number : own) {
                starts[order[plain(number)] + 1]++;
            }
        }
        for (int at = 1; at < starts.length; at++) {
            starts[at] += starts[at - 1];
        }
        return starts;
    }

    /// Who has a word that begins with `sought`.
    BitSet beginning(String sought) {
        return beginning(sought, false);
    }

    /// Who has a name whose first word begins with `sought`.
    BitSet leading(String sought) {
        return beginning(sought, true);
    }

    private BitSet beginning(String sought, boolean first) {
        BitSet found = new BitSet();
        int at = Arrays.binarySearch(words, sought);
        for (int word = at < 0 ? -at - 1 : at; word < words.length && words[word].startsWith(sought); word++) {
            take(word, first, found);
        }
        return found;
    }

    /// Who has a word that `sought` stands in; a single letter must begin it, as it stands in almost any.
    BitSet holding(String sought) {
        if (sought.length() < SHORTEST_WITHIN) {
            return beginning(sought);
        }
        BitSet found = new BitSet();
        for (int word = 0; word < words.length; word++) {
            if (words[word].contains(sought)) {
                take(word, false, found);
            }
        }
        return found;
    }

    private void take(int word, boolean first, BitSet into) {
        for (int at = starts[word]; at < starts[word + 1]; at++) {
            if (!first || bearing[at] < 0) {
                into.set(plain(bearing[at]));
            }
        }
    }
}
