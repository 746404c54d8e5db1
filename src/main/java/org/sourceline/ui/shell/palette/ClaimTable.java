package org.sourceline.ui.shell.palette;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.sourceline.model.Claim;

/// The claims of a case in a table, those with short names first; once made it does not change.
///
/// A claim has no names of its own: it is found by those of its two ends, which it knows by their places in the table
/// of names, and by what its predicate says.
final class ClaimTable {

    /// The keys of the names of an end that has none.
    static final String NAMELESS = "\n";

    private final List<Bearer> ends;
    private final List<Line> lines;

    private ClaimTable(List<Bearer> ends, List<Line> lines) {
        this.ends = ends;
        this.lines = lines;
    }

    /// A claim by the places of its ends; past the last of them where an end has no name.
    private record Line(String claim, int subject, String saying, int object) {}

    /// A table of claims.
    ///
    /// @param ends who has names, in the order in which they are known
    /// @param said what the predicate with that id says, as keys
    static ClaimTable of(List<Claim> claims, List<Bearer> ends, UnaryOperator<String> said) {
        Map<String, Integer> places = new HashMap<>(ends.size() * 2);
        for (int at = 0; at < ends.size(); at++) {
            places.put(ends.get(at).item(), at);
        }
        Map<String, String> sayings = new HashMap<>();
        List<Line> lines = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            lines.add(new Line(
                    claim.id(),
                    places.getOrDefault(claim.subject(), ends.size()),
                    sayings.computeIfAbsent(claim.predicate(), said),
                    places.getOrDefault(claim.object(), ends.size())));
        }
        return new ClaimTable(ends, shortestFirst(lines, ends));
    }

    private static List<Line> shortestFirst(List<Line> lines, List<Bearer> ends) {
        int[] lengths = ends.stream().mapToInt(Bearer::length).toArray();
        long[] order = new long[lines.size()];
        for (int at = 0; at < order.length; at++) {
            Line line = lines.get(at);
            long length = line.saying().length() + length(lengths, line.subject()) + length(lengths, line.object());
            order[at] = length << Integer.SIZE | at;
        }
        Arrays.parallelSort(order);
        return Arrays.stream(order).mapToObj(at -> lines.get((int) at)).toList();
    }

    private static int length(int[] lengths, int end) {
        return end < lengths.length ? lengths[end] : NAMELESS.length();
    }

    /// The claims, shortest first, that have all the words, each in the names of an end or in what is said.
    ///
    /// @param words the words sought
    /// @param having which of the ends have the word at the same place in `words`
    /// @param within whether a word may stand in another
    Stream<Bearer> having(List<String> words, List<BitSet> having, boolean within) {
        Map<String, BitSet> said = new HashMap<>();
        return lines.stream()
                .filter(line ->
                        all(line, said.computeIfAbsent(line.saying(), saying -> saying(saying, words, within)), having))
                .map(this::bearer);
    }

    private static boolean all(Line line, BitSet says, List<BitSet> having) {
        for (int at = 0; at < having.size(); at++) {
            BitSet has = having.get(at);
            if (!says.get(at) && !has.get(line.subject()) && !has.get(line.object())) {
                return false;
            }
        }
        return true;
    }

    /// Which of the words, by their places, a predicate says.
    private static BitSet saying(String saying, List<String> words, boolean within) {
        BitSet says = new BitSet();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            says.set(at, within ? saying.contains(word) : saying.contains("\n" + word) || saying.contains(" " + word));
        }
        return says;
    }

    private Bearer bearer(Line line) {
        return new Bearer(
                line.claim(), Bearer.Kind.CLAIM, List.of(names(line.subject()), line.saying(), names(line.object())));
    }

    private String names(int end) {
        return end < ends.size() ? ends.get(end).names().getFirst() : NAMELESS;
    }
}
