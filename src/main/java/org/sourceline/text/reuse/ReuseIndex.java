package org.sourceline.text.reuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// An exact inverted index from word 5-grams to the articles they stand in, which grows article by article.
///
/// It is a handful of sorted runs, merged as they fill up (O'Neil et al. 1996), so that it takes eight bytes a gram and
/// nothing more. A gram in very many articles is a stock phrase and counts for none of them.
public final class ReuseIndex {

    /// How many articles a gram may stand in before it counts for none.
    static final int MOST_ARTICLES = 200;

    private static final int MOST = 1 << Grams.ARTICLE_BITS;
    private static final int FEW = 32;
    private final List<long[]> runs = new ArrayList<>();
    private int articles;

    /// An index of nothing.
    public ReuseIndex() {}

    /// Number of articles in it.
    public int size() {
        return articles;
    }

    /// Bytes that it takes.
    public long bytes() {
        return runs.stream().mapToLong(run -> 8L * run.length).sum();
    }

    /// Takes an article in.
    ///
    /// @param grams what [Grams#of(Tokens)] makes of it
    /// @return its number, from 0
    public int add(long[] grams) {
        if (articles == MOST) {
            throw new IllegalStateException("An index holds " + MOST + " articles");
        }
        int number = articles++;
        long[] run = new long[grams.length];
        for (int i = 0; i < grams.length; i++) {
            run[i] = grams[i] | number;
        }
        runs.add(run);
        while (runs.size() > 1 && runs.get(runs.size() - 2).length < 2 * runs.getLast().length) {
            mergeLast();
        }
        return number;
    }

    private void mergeLast() {
        long[] newer = runs.removeLast();
        runs.set(runs.size() - 1, merged(runs.getLast(), newer));
    }

    /// Two sorted runs as one, without a branch for each number: which of two is less cannot be foretold.
    private static long[] merged(long[] one, long[] other) {
        long[] merged = new long[one.length + other.length];
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            long least = Math.min(one[i], other[j]);
            merged[i + j] = least;
            int first = one[i] == least ? 1 : 0;
            i += first;
            j += 1 - first;
        }
        System.arraycopy(one, i, merged, i + j, one.length - i);
        System.arraycopy(other, j, merged, i + j + one.length - i, other.length - j);
        return merged;
    }

    /// What an article that need not be in the index shares with those that are.
    ///
    /// @param grams what [Grams#of(Tokens)] makes of it
    /// @return by article number, those that share anything
    public Map<Integer, Grams.Shared> matches(long[] grams) {
        Map<Integer, int[]> counts = new HashMap<>();
        int[] at = new int[runs.size()];
        long[] holders = new long[MOST_ARTICLES + 1];
        for (long gram : grams) {
            int found = 0;
            for (int r = 0; r < at.length; r++) {
                found = gather(r, at, gram, holders, found);
            }
            if (found <= MOST_ARTICLES) {
                for (int i = 0; i < found; i++) {
                    int[] count = counts.computeIfAbsent(Grams.article(holders[i]), key -> new int[2]);
                    count[0]++;
                    count[1] += Grams.tells(gram) && Grams.tells(holders[i]) ? 1 : 0;
                }
            }
        }
        Map<Integer, Grams.Shared> matches = new HashMap<>();
        counts.forEach((article, count) -> matches.put(article, new Grams.Shared(count[0], count[1])));
        return matches;
    }

    private int gather(int number, int[] at, long gram, long[] holders, int before) {
        long[] run = runs.get(number);
        long wanted = Grams.hash(gram);
        int i = place(run, at[number], wanted << Grams.HASH_SHIFT);
        int found = before;
        while (i < run.length && Grams.hash(run[i]) == wanted) {
            if (found < holders.length) {
                holders[found++] = run[i];
            }
            i++;
        }
        at[number] = i;
        return found;
    }

    /// The first place from `from` on whose number is not below `wanted`.
    ///
    /// Hashes lie evenly, so it is looked for a little before and a little behind where it would stand if they lay
    /// quite evenly, and then between these; a hash that many articles have lies unevenly, so halving takes turns with
    /// that.
    private static int place(long[] run, int from, long wanted) {
        int low = from - 1;
        int high = run.length;
        for (boolean evenly = true; high - low > 1; evenly = !evenly) {
            int first = (low + high) >>> 1;
            int second = first;
            if (evenly && high - low > FEW) {
                double below = low < 0 ? 0 : run[low];
                double above = high == run.length ? Long.MAX_VALUE : run[high];
                int there = low + (int) ((wanted - below) / (above - below) * (high - low));
                int slack = (int) Math.sqrt(high - low);
                first = Math.clamp(there - slack, low + 1, high - 1);
                second = Math.clamp(there + slack, low + 1, high - 1);
            }
            if (run[first] >= wanted) {
                high = first;
            } else if (run[second] < wanted) {
                low = second;
            } else {
                low = first;
                high = second;
            }
        }
        return high;
    }

    /// Told of a pair of articles and what they share.
    @FunctionalInterface
    public interface Pairs {

        /// Takes a pair, the earlier number first.
        void pair(int one, int other, Grams.Shared shared);
    }

    /// Hands all pairs on that share at least so many grams.
    public void pairs(int least, Pairs pairs) {
        while (runs.size() > 1) {
            mergeLast();
        }
        PairCounts counts = new PairCounts();
        long[] run = runs.isEmpty() ? new long[0] : runs.getFirst();
        int end;
        for (int from = 0; from < run.length; from = end) {
            long hash = Grams.hash(run[from]);
            end = from + 1;
            while (end < run.length && Grams.hash(run[end]) == hash) {
                end++;
            }
            if (end - from > 1 && end - from <= MOST_ARTICLES) {
                counts.all(run, from, end);
            }
        }
        counts.hand(least, pairs);
    }
}
