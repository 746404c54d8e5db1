package org.sourceline.text.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sourceline.text.Spelling;

/// Finds all of very many names in a text at once, in any case and with or without marks, apostrophes and hyphens.
///
/// Names are kept as hashes of their first one, two, three … words in one open table, so a text is walked word by word
/// and a word that begins no name costs one look. Two names meet when [Spelling#key] makes the same of both; that two
/// which differ have the same 64 bits is less likely than a fault of the memory.
public final class NameScanner {

    private static final int LONGEST = 12;
    private static final long SEED = 0x9e3779b97f4a7c15L;
    private static final long FACTOR = 0xff51afd7ed558ccdL;
    private static final int PREFIX_ONLY = -1;
    private long[] hashes = new long[1 << 10];
    private int[] names = new int[1 << 10];
    private int used;

    /// A scanner that knows no name.
    public NameScanner() {}

    /// Adds a name; of names that are written alike the first one is the one found.
    ///
    /// @param id what to call it when it is found, not negative
    /// @return what it is called: the id, or that of the name it meets
    public int add(String name, int id) {
        String key = Spelling.key(name);
        long hash = SEED;
        int place = -1;
        int from = 0;
        while (from < key.length()) {
            int to = key.indexOf(' ', from);
            int end = to < 0 ? key.length() : to;
            hash = joined(hash, word(key, from, end));
            place = placed(hash);
            from = end + 1;
        }
        if (place < 0) {
            return id;
        }
        if (names[place] == PREFIX_ONLY) {
            names[place] = id;
        }
        return names[place];
    }

    /// Where the longest known names stand in a text, none sharing a word with another.
    public List<Found> find(CharSequence text) {
        List<Found> found = new ArrayList<>();
        scan(text, (start, end, name) -> found.add(new Found(start, end, name)));
        return found;
    }

    /// Tells of each of the longest known names that stand in a text, in order.
    public void scan(CharSequence text, Hit hit) {
        WordRun run = new WordRun(text);
        int at = 0;
        while (run.has(at)) {
            int taken = 1;
            int name = PREFIX_ONLY;
            long hash = SEED;
            for (int length = 1; length <= LONGEST && run.has(at + length - 1); length++) {
                if (length > 1 && !run.follows(at + length - 1)) {
                    break;
                }
                hash = joined(hash, run.hash(at + length - 1));
                int place = find(hash);
                if (place < 0) {
                    break;
                }
                if (names[place] != PREFIX_ONLY) {
                    name = names[place];
                    taken = length;
                }
            }
            if (name != PREFIX_ONLY) {
                hit.at(run.start(at), run.end(at + taken - 1), name);
            }
            at += taken;
        }
    }

    /// Told of a name in a text.
    @FunctionalInterface
    public interface Hit {

        /// UTF-16 offsets of the name, its end exclusive, and what it was added as.
        void at(int start, int end, int name);
    }

    /// A name in a text.
    ///
    /// @param start UTF-16 offset of its first code unit
    /// @param end offset past its last
    /// @param name what it was added as
    public record Found(int start, int end, int name) {}

    static long word(CharSequence key, int from, int end) {
        long hash = SEED;
        for (int i = from; i < end; i++) {
            hash = step(hash, key.charAt(i));
        }
        return hash;
    }

    static long step(long hash, char letter) {
        return (hash ^ letter) * FACTOR;
    }

    static long begin() {
        return SEED;
    }

    private static long joined(long before, long word) {
        long mixed = (Long.rotateLeft(before, 23) ^ word) * FACTOR;
        mixed ^= mixed >>> 32;
        return mixed == 0 ? SEED : mixed;
    }

    private int find(long hash) {
        int mask = hashes.length - 1;
        for (int place = (int) hash & mask; hashes[place] != 0; place = (place + 1) & mask) {
            if (hashes[place] == hash) {
                return place;
            }
        }
        return -1;
    }

    private int placed(long hash) {
        int there = find(hash);
        if (there >= 0) {
            return there;
        }
        if (used * 2 >= hashes.length) {
            grow();
        }
        used++;
        return put(hash, PREFIX_ONLY);
    }

    private int put(long hash, int name) {
        int mask = hashes.length - 1;
        int place = (int) hash & mask;
        while (hashes[place] != 0) {
            place = (place + 1) & mask;
        }
        hashes[place] = hash;
        names[place] = name;
        return place;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldNames = names;
        hashes = new long[oldHashes.length * 2];
        names = new int[hashes.length];
        Arrays.fill(names, PREFIX_ONLY);
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldHashes[i] != 0) {
                put(oldHashes[i], oldNames[i]);
            }
        }
    }
}
