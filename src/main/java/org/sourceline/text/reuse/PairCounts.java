package org.sourceline.text.reuse;

import java.util.Arrays;

/// How many grams each pair of articles shares: a table of numbers with open addressing.
final class PairCounts {

    private static final long NONE = -1;
    private long[] keys = new long[1 << 12];
    private int[] all = new int[1 << 12];
    private int[] telling = new int[1 << 12];
    private int size;

    PairCounts() {
        Arrays.fill(keys, NONE);
    }

    /// Counts one gram for every pair of the articles that hold it.
    void all(long[] run, int from, int end) {
        for (int i = from; i < end; i++) {
            for (int j = i + 1; j < end; j++) {
                int one = Grams.article(run[i]);
                int other = Grams.article(run[j]);
                boolean tells = Grams.tells(run[i]) && Grams.tells(run[j]);
                count((long) Math.min(one, other) << 32 | Math.max(one, other), 1, tells ? 1 : 0);
            }
        }
    }

    private void count(long key, int more, int tellingMore) {
        int at = slot(key);
        if (keys[at] == NONE) {
            keys[at] = key;
            size++;
        }
        all[at] += more;
        telling[at] += tellingMore;
        if (size * 2 > keys.length) {
            grow();
        }
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        long mixed = key * 0x9E3779B97F4A7C15L;
        int at = (int) (mixed >>> 40) & mask;
        while (keys[at] != NONE && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldAll = all;
        int[] oldTelling = telling;
        keys = new long[oldKeys.length * 2];
        all = new int[keys.length];
        telling = new int[keys.length];
        Arrays.fill(keys, NONE);
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != NONE) {
                count(oldKeys[i], oldAll[i], oldTelling[i]);
            }
        }
    }

    void hand(int least, ReuseIndex.Pairs pairs) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != NONE && all[i] >= least) {
                pairs.pair((int) (keys[i] >>> 32), (int) keys[i], new Grams.Shared(all[i], telling[i]));
            }
        }
    }
}
