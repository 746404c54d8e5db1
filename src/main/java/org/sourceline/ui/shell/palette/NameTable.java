package org.sourceline.ui.shell.palette;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Predicate;

/// The names of a case in a table: every word in order, and which items bear it; once made it does not change.
///
/// A word sought is a range of the words in order, so what is typed costs as much as it finds and not as much as there
/// is.
final class NameTable {

    /// With fewer items than this that have a word beginning as sought, words are looked into as well.
    private static final int FEW = 24;

    private static final int WITHIN = 2;
    private static final int MOST_NAMES = 400;
    private static final int[] NONE = {};
    private static final Bearer NOBODY = new Bearer("", Bearer.Kind.ENTITY, List.of());

    private final List<Bearer> bearers;
    private final String[] words;

    /// Where the bearers of each word begin in [#bearing], and past the last.
    private final int[] starts;

    private final int[] bearing;

    /// Where the items of each kind end.
    private final Map<Bearer.Kind, Integer> ends = new EnumMap<>(Bearer.Kind.class);

    /// Whole names in order, each with who bears it.
    private final List<Name> whole;

    private NameTable(List<Bearer> bearers, List<Name> whole, String[] words, int[] starts, int[] bearing) {
        this.bearers = bearers;
        this.whole = whole;
        this.words = words;
        this.starts = starts;
        this.bearing = bearing;
        for (Bearer.Kind kind : Bearer.Kind.values()) {
            ends.put(kind, (int) bearers.stream()
                    .filter(bearer -> bearer.kind().compareTo(kind) <= 0)
                    .count());
        }
    }

    /// Whole names in order, but for those of claims.
    private static List<Name> inOrder(List<Bearer> bearers) {
        return bearers.parallelStream()
                .filter(bearer -> bearer.kind() != Bearer.Kind.CLAIM)
                .flatMap(bearer -> bearer.names()
                        .getFirst()
                        .lines()
                        .filter(name -> !name.isEmpty())
                        .map(name -> new Name(name, bearer)))
                .sorted(Comparator.comparing(Name::name))
                .toList();
    }

    private record Name(String name, Bearer bearer) {}

    /// A table of these items.
    static NameTable of(List<Bearer> items) {
        List<Bearer> bearers = shortestFirst(items);
        ForkJoinTask<List<Name>> whole = ForkJoinPool.commonPool().submit(() -> inOrder(bearers));
        Map<String, Integer> numbers = new HashMap<>();
        List<int[][]> own = numbered(bearers, numbers);
        String[] words = numbers.keySet().toArray(String[]::new);
        Arrays.sort(words);
        int[] order = new int[words.length];
        for (int word = 0; word < words.length; word++) {
            order[numbers.getOrDefault(words[word], 0)] = word;
        }
        int[] starts = starts(own, order);
        int[] free = starts.clone();
        int[] bearing = new int[starts[words.length]];
        for (int at = 0; at < bearers.size(); at++) {
            for (int[] names : own.get(at)) {
                for (int number : names) {
                    bearing[free[order[number]]++] = at;
                }
            }
        }
        return new NameTable(bearers, whole.join(), words, starts, bearing);
    }

    /// The same items by kind, of each those with short names first.
    private static List<Bearer> shortestFirst(List<Bearer> items) {
        long[] order = new long[items.size()];
        for (int at = 0; at < order.length; at++) {
            Bearer bearer = items.get(at);
            long rank = (long) bearer.kind().before() * Bearer.FAR + bearer.length();
            order[at] = rank << Integer.SIZE | at;
        }
        Arrays.sort(order);
        return Arrays.stream(order).mapToObj(at -> items.get((int) at)).toList();
    }

    /// The words of the names of each item as numbers: first of those that have names of their own, then of claims,
    /// which share those.
    private static List<int[][]> numbered(List<Bearer> bearers, Map<String, Integer> numbers) {
        Map<String, int[]> known = new HashMap<>(bearers.size());
        for (Bearer bearer : bearers) {
            if (bearer.kind() != Bearer.Kind.CLAIM) {
                bearer.names().forEach(names -> known.computeIfAbsent(names, each -> numbered(each, numbers)));
            }
        }
        bearers.parallelStream()
                .flatMap(bearer -> bearer.names().stream())
                .filter(names -> !known.containsKey(names))
                .distinct()
                .toList()
                .forEach(names -> known.put(names, numbered(names, numbers)));
        return bearers.parallelStream()
                .map(bearer -> bearer.names().stream()
                        .map(names -> known.getOrDefault(names, NONE))
                        .toArray(int[][]::new))
                .toList();
    }

    /// The words of names as numbers, new words numbered on.
    private static int[] numbered(String names, Map<String, Integer> numbers) {
        StringTokenizer words = new StringTokenizer(names, " \n");
        int[] own = new int[words.countTokens()];
        for (int at = 0; at < own.length; at++) {
            own[at] = numbers.computeIfAbsent(words.nextToken(), first -> numbers.size());
        }
        return own;
    }

    private static int[] starts(List<int[][]> own, int[] order) {
        int[] starts = new int[order.length + 1];
        for (int[][] each : own) {
            for (int[] names : each) {
                for (int number : names) {
                    starts[order[number] + 1]++;
                }
            }
        }
        for (int at = 1; at < starts.length; at++) {
            starts[at] += starts[at - 1];
        }
        return starts;
    }

    /// The nearest of the items that have all the words, each at the beginning of a word of theirs or, where those are
    /// few, within one.
    ///
    /// @param most how many of each kind
    /// @param counts which items are asked for at all
    Set<Bearer> nearest(String sought, int most, Predicate<Bearer> counts) {
        Set<Bearer> nearest = new LinkedHashSet<>();
        int at = Collections.binarySearch(whole, new Name(sought, NOBODY), Comparator.comparing(Name::name));
        whole.subList(at < 0 ? -at - 1 : at, whole.size()).stream()
                .limit(MOST_NAMES)
                .takeWhile(name -> name.name().startsWith(sought))
                .map(Name::bearer)
                .filter(counts)
                .forEach(nearest::add);
        List<String> each = List.of(sought.split(" "));
        BitSet found = having(each, false);
        if (found.cardinality() < FEW) {
            found.or(having(each, true));
        }
        int next = 0;
        for (Bearer.Kind kind : Bearer.Kind.values()) {
            int end = Objects.requireNonNull(ends.get(kind));
            int left = most;
            for (int item = found.nextSetBit(next); item >= 0 && item < end && left > 0; ) {
                if (counts.test(bearers.get(item))) {
                    nearest.add(bearers.get(item));
                    left--;
                }
                item = found.nextSetBit(item + 1);
            }
            next = end;
        }
        return nearest;
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
