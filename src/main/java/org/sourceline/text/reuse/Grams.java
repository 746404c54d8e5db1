package org.sourceline.text.reuse;

import java.util.Arrays;

/// The distinct word n-grams of a text as sorted numbers, each with whether it tells anything of who copied whom.
///
/// A gram tells when it stands outside quotations, which independent reports share, and when most of its words begin
/// small: reports on one event share names, offices and figures without sharing a sentence.
///
/// A number holds, from its top: one bit 0, 42 bits of the gram's hash, one bit that is 0 where it tells, and 20 bits
/// that are left for the number of an article.
public final class Grams {

    /// Words of a gram of the index; Clough et al. 2002 and the project's own measurements found longer ones blind to
    /// rewriting and shorter ones to chance.
    public static final int WORDS = 5;

    static final int ARTICLE_BITS = 20;
    static final int HASH_SHIFT = ARTICLE_BITS + 1;
    private static final long MUTE = 1L << ARTICLE_BITS;
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private Grams() {}

    /// The grams of [#WORDS] words.
    public static long[] of(Tokens tokens) {
        return of(tokens, WORDS);
    }

    /// The grams of that many words.
    public static long[] of(Tokens tokens, int words) {
        long[] grams = new long[Math.max(0, tokens.size() - words + 1)];
        int found = 0;
        int smallNeeded = words / 2 + 1;
        for (int i = 0; i + words <= tokens.size(); i++) {
            if (tokens.together(i, i + words - 1)) {
                grams[found++] = gram(tokens, i, words, smallNeeded);
            }
        }
        return distinct(grams, found);
    }

    private static long gram(Tokens tokens, int first, int words, int smallNeeded) {
        long hash = 0;
        int small = 0;
        boolean quoted = false;
        for (int i = first; i < first + words; i++) {
            hash = (hash + tokens.hash(i)) * STEP;
            hash ^= hash >>> 29;
            small += tokens.isCapital(i) ? 0 : 1;
            quoted |= tokens.isQuoted(i);
        }
        hash *= STEP;
        hash ^= hash >>> 32;
        long mute = quoted || small < smallNeeded ? MUTE : 0;
        return ((hash << HASH_SHIFT) & Long.MAX_VALUE) | mute;
    }

    /// Sorted, each hash once; one that tells somewhere tells.
    private static long[] distinct(long[] grams, int found) {
        Arrays.sort(grams, 0, found);
        int kept = 0;
        for (int i = 0; i < found; i++) {
            if (kept == 0 || hash(grams[i]) != hash(grams[kept - 1])) {
                grams[kept++] = grams[i];
            }
        }
        return Arrays.copyOf(grams, kept);
    }

    static long hash(long gram) {
        return gram >>> HASH_SHIFT;
    }

    static boolean tells(long gram) {
        return (gram & MUTE) == 0;
    }

    static int article(long gram) {
        return (int) (gram & MUTE - 1);
    }

    /// How many tell.
    public static int telling(long[] grams) {
        int telling = 0;
        for (long gram : grams) {
            telling += tells(gram) ? 1 : 0;
        }
        return telling;
    }

    /// How many two texts share.
    public static Shared shared(long[] one, long[] other) {
        int all = 0;
        int telling = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            int order = Long.compare(hash(one[i]), hash(other[j]));
            if (order == 0) {
                all++;
                telling += tells(one[i]) && tells(other[j]) ? 1 : 0;
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return new Shared(all, telling);
    }

    /// How many grams two texts share.
    ///
    /// @param all all of them, quotations included
    /// @param telling those that tell in both
    public record Shared(int all, int telling) {}
}
