package org.sourceline.ui.shell.palette;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sourceline.model.Claim;

/// The names of a case in a table: those who bear them, their words, and their claims; once made it does not change.
final class NameTable {

    /// With fewer items than this that have a word beginning as sought, words are looked into as well.
    private static final int FEW = 24;

    private static final int MOST_NAMES = 400;

    /// Who has names of their own: by kind, of each those with short names first.
    private final List<Bearer> bearers;

    /// Where those of each kind begin, and past the last.
    private final int[] kindsFrom = new int[Bearer.Kind.values().length + 1];

    private final WordIndex words;
    private final ClaimTable claims;

    private NameTable(List<Bearer> bearers, WordIndex words, ClaimTable claims) {
        this.bearers = bearers;
        this.words = words;
        this.claims = claims;
        bearers.forEach(bearer -> kindsFrom[bearer.kind().ordinal() + 1]++);
        Arrays.parallelPrefix(kindsFrom, Integer::sum);
    }

    /// A table.
    ///
    /// @param named who has names of their own
    /// @param claims the claims of those
    /// @param said what the predicate with that id says, as keys
    static NameTable of(List<Bearer> named, List<Claim> claims, UnaryOperator<String> said) {
        List<Bearer> bearers = shortestFirst(named);
        ForkJoinTask<ClaimTable> lines = ForkJoinPool.commonPool().submit(() -> ClaimTable.of(claims, bearers, said));
        return new NameTable(bearers, WordIndex.of(bearers), lines.join());
    }

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

    /// The nearest of the items that have all the words, each at the beginning of a word of theirs or, where those are
    /// few, within one.
    ///
    /// @param most how many of each kind
    /// @param counts which items are asked for at all
    Set<Bearer> nearest(String sought, int most, Predicate<Bearer> counts) {
        List<String> each = List.of(sought.split(" "));
        List<BitSet> beginning = each.stream().map(words::beginning).toList();
        Set<Bearer> nearest = new LinkedHashSet<>();
        words.leading(each.getFirst()).stream()
                .mapToObj(bearers::get)
                .filter(bearer -> bearer.hasNameBeginning(sought) && counts.test(bearer))
                .limit(MOST_NAMES)
                .forEach(nearest::add);
        List<Bearer> some = some(each, beginning, false, most, counts).toList();
        nearest.addAll(some);
        if (some.size() < FEW) {
            List<BitSet> holding = each.stream().map(words::holding).toList();
            some(each, holding, true, most, counts).forEach(nearest::add);
        }
        return nearest;
    }

    /// Some of each kind that have all the words.
    private Stream<Bearer> some(
            List<String> each, List<BitSet> having, boolean within, int most, Predicate<Bearer> counts) {
        BitSet all = all(having);
        Stream<Bearer> named = Stream.of(Bearer.Kind.values())
                .flatMap(kind -> named(all, kind).filter(counts).limit(most));
        return Stream.concat(
                named, claims.having(each, having, within).filter(counts).limit(most));
    }

    private static BitSet all(List<BitSet> having) {
        BitSet all = (BitSet) having.getFirst().clone();
        having.forEach(all::and);
        return all;
    }

    /// Those of a kind whose places are set.
    private Stream<Bearer> named(BitSet places, Bearer.Kind kind) {
        int end = kindsFrom[kind.ordinal() + 1];
        return IntStream.iterate(
                        places.nextSetBit(kindsFrom[kind.ordinal()]),
                        at -> at >= 0 && at < end,
                        at -> places.nextSetBit(at + 1))
                .mapToObj(bearers::get);
    }
}
