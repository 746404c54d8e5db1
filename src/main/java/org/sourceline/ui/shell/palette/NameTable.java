package org.sourceline.ui.shell.palette;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The names of a case in a table: every word in order, and which items bear it; once made it does not change.
///
/// A word sought is a range of the words in order, so what is typed costs as much as it finds and not as much as there
/// is.
final class NameTable {

    /// With fewer items than this that have a word beginning as sought, words are looked into as well.
    private static final int FEW = 24;

    private static final int WITHIN = 2;

    private final List<Bearer> bearers;
    private final String[] words;

    /// Where the bearers of each word begin in [#bearing], and past the last.
    private final int[] starts;

    private final int[] bearing;

    private NameTable(List<Bearer> bearers, String[] words, int[] starts, int[] bearing) {
        this.bearers = bearers;
        this.words = words;
        this.starts = starts;
        this.bearing = bearing;
    }

    /// A table of these items.
    static NameTable of(List<Bearer> bearers) {
        Map<String, Integer> numbers = new HashMap<>();
        int[][] own = new int[bearers.size()][];
        for (int at = 0; at < own.length; at++) {
            own[at] = Arrays.stream(bearers.get(at).names().split("[ \n]+"))
                    .filter(word -> !word.isEmpty())
                    .mapToInt(word -> numbers.computeIfAbsent(word, first -> numbers.size()))
                    .distinct()
                    .toArray();
        }
        TreeMap<String, Integer> sorted = new TreeMap<>(numbers);
        String[] words = sorted.keySet().toArray(String[]::new);
        int[] order = new int[words.length];
        int next = 0;
        for (int number : sorted.values()) {
            order[number] = next++;
        }
        int[] starts = starts(own, order);
        int[] free = starts.clone();
        int[] bearing = new int[starts[words.length]];
        for (int at = 0; at < own.length; at++) {
            for (int number : own[at]) {
                bearing[free[order[number]]++] = at;
            }
        }
        return new NameTable(List.copyOf(bearers), words, starts, bearing);
    }

    private static int[] starts(int[][] own, int[] order) {
        int[] starts = new int[order.length + 1];
        for (int[] each : own) {
            for (int number : each) {
                starts[order[number] + 1]++;
            }
        }
        for (int at = 1; at < starts.length; at++) {
            starts[at] += starts[at - 1];
        }
        return starts;
    }

    /// The items that have all the words, each at the beginning of a word of theirs or, where those are few, within
    /// one.
    List<Bearer> having(List<String> sought) {
        BitSet found = having(sought, false);
        if (found.cardinality() < FEW) {
            found.or(having(sought, true));
        }
        List<Bearer> list = new ArrayList<>(found.cardinality());
        found.stream().forEach(at -> list.add(bearers.get(at)));
        return list;
    }

    private BitSet having(List<String> sought, boolean within) {
        BitSet all = new BitSet(bearers.size());
        for (int i = 0; i < sought.size(); i++) {
            String word = sought.get(i);
            BitSet these = within && word.length() >= WITHIN ? holding(word) : beginning(word);
            if (i == 0) {
                all.or(these);
            } else {
                all.and(these);
            }
        }
        return all;
    }

    private BitSet beginning(String sought) {
        BitSet found = new BitSet(bearers.size());
        int at = Arrays.binarySearch(words, sought);
        for (int word = at < 0 ? -at - 1 : at; word < words.length && words[word].startsWith(sought); word++) {
            take(word, found);
        }
        return found;
    }

    private BitSet holding(String sought) {
        BitSet found = new BitSet(bearers.size());
        for (int word = 0; word < words.length; word++) {
            if (words[word].contains(sought)) {
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
