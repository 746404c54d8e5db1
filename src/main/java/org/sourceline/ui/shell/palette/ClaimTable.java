package org.sourceline.ui.shell.palette;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
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
    private final List<String> sayings;
    private final String[] claims;

    /// Of each claim the place of its subject, of what it says and of its object; past the last of the ends where one
    /// has no name.
    private final int[] subjects;

    private final int[] said;
    private final int[] objects;

    private ClaimTable(List<Bearer> ends, List<String> sayings, List<Line> lines) {
        this.ends = ends;
        this.sayings = sayings;
        claims = lines.stream().map(Line::claim).toArray(String[]::new);
        subjects = lines.stream().mapToInt(Line::subject).toArray();
        said = lines.stream().mapToInt(Line::saying).toArray();
        objects = lines.stream().mapToInt(Line::object).toArray();
    }

    private record Line(String claim, int subject, int saying, int object) {}

    /// A table of claims.
    ///
    /// @param ends who has names, in the order in which they are known
    /// @param saying what the predicate with that id says, as keys
    static ClaimTable of(List<Claim> claims, List<Bearer> ends, UnaryOperator<String> saying) {
        Map<String, Integer> places = new HashMap<>(ends.size() * 2);
        for (int at = 0; at < ends.size(); at++) {
            places.put(ends.get(at).item(), at);
        }
        Map<String, Integer> predicates = new LinkedHashMap<>();
        List<Line> lines = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            lines.add(new Line(
                    claim.id(),
                    places.getOrDefault(claim.subject(), ends.size()),
                    predicates.computeIfAbsent(claim.predicate(), first -> predicates.size()),
                    places.getOrDefault(claim.object(), ends.size())));
        }
        List<String> sayings = predicates.keySet().stream().map(saying).toList();
        return new ClaimTable(ends, sayings, shortestFirst(lines, ends, sayings));
    }

    private static List<Line> shortestFirst(List<Line> lines, List<Bearer> ends, List<String> sayings) {
        int[] lengths = IntStream.rangeClosed(0, ends.size())
                .map(end -> end < ends.size() ? ends.get(end).length() : NAMELESS.length())
                .toArray();
        long[] order = new long[lines.size()];
        for (int at = 0; at < order.length; at++) {
            Line line = lines.get(at);
            long length = sayings.get(line.saying()).length() + lengths[line.subject()] + lengths[line.object()];
            order[at] = length << Integer.SIZE | at;
        }
        Arrays.parallelSort(order);
        return Arrays.stream(order).mapToObj(at -> lines.get((int) at)).toList();
    }

    /// The claims, shortest first, that have all the words, each in the names of an end or in what is said.
    ///
    /// @param words the words sought
    /// @param having which of the ends have the word at the same place in `words`
    /// @param within whether a word may stand in another
    Stream<Bearer> having(List<String> words, List<BitSet> having, boolean within) {
        List<BitSet> says =
                sayings.stream().map(saying -> saying(saying, words, within)).toList();
        return IntStream.range(0, claims.length)
                .filter(claim -> all(claim, says.get(said[claim]), having))
                .mapToObj(this::bearer);
    }

    private boolean all(int claim, BitSet says, List<BitSet> having) {
        for (int at = 0; at < having.size(); at++) {
            BitSet has = having.get(at);
            if (!says.get(at) && !has.get(subjects[claim]) && !has.get(objects[claim])) {
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

    private Bearer bearer(int claim) {
        List<String> names = List.of(names(subjects[claim]), sayings.get(said[claim]), names(objects[claim]));
        return new Bearer(claims[claim], Bearer.Kind.CLAIM, names);
    }

    private String names(int end) {
        return end < ends.size() ? ends.get(end).names().getFirst() : NAMELESS;
    }
}
