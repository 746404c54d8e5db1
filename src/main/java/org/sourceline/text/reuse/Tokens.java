package org.sourceline.text.reuse;

import java.util.Arrays;
import java.util.List;

/// The words of a text as they are compared, each with where it stands: a hash of its folded letters, whether it begins
/// with a capital or digit, and whether it stands in a quotation.
///
/// What is set apart, such as captions or what a site repeats, gives no words, and parts those on its two sides. A
/// known name is one word, the same however it is spelled there.
public final class Tokens {

    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    static final byte CAPITAL = 1;
    static final byte QUOTED = 2;
    private static final byte NAMED = 4;

    private final String text;
    private long[] hashes;
    private int[] starts;
    private int[] ends;
    private byte[] flags;
    private int[] blocks;
    private int size;

    private Tokens(String text) {
        this.text = text;
        int guess = text.length() / 6 + 16;
        hashes = new long[guess];
        starts = new int[guess];
        ends = new int[guess];
        flags = new byte[guess];
        blocks = new int[guess];
    }

    /// The words of a text.
    ///
    /// @param apart stretches that give no words, in order, none overlapping
    /// @param names spellings that count as one word
    public static Tokens of(String text, List<Span> apart, KnownNames names) {
        Tokens tokens = new Tokens(text);
        tokens.read(apart, Quotations.in(text));
        if (!names.isEmpty()) {
            tokens.fold(names);
        }
        return tokens;
    }

    private void read(List<Span> apart, List<Span> quoted) {
        int at = 0;
        int nextApart = 0;
        int nextQuote = 0;
        int block = 0;
        while (at < text.length()) {
            if (nextApart < apart.size() && at >= apart.get(nextApart).start()) {
                at = Math.max(at, apart.get(nextApart).end());
                nextApart++;
                block++;
                continue;
            }
            while (nextQuote < quoted.size() && quoted.get(nextQuote).end() <= at) {
                nextQuote++;
            }
            boolean inQuote = nextQuote < quoted.size() && quoted.get(nextQuote).start() <= at;
            byte flag = inQuote ? QUOTED : 0;
            if (Letters.isPart(text.charAt(at))) {
                at = word(at, flag, block);
            } else {
                at++;
            }
        }
    }

    /// Makes one word of each known name; one that lies across something set apart stays as it is.
    private void fold(KnownNames names) {
        int kept = 0;
        int at = 0;
        while (at < size) {
            long[] name = names.at(hashes, at, size);
            int words = name == null ? 1 : (int) name[0];
            boolean whole = name != null && blocks[at] == blocks[at + words - 1];
            int last = whole ? at + words - 1 : at;
            hashes[kept] = whole && name != null ? name[1] : hashes[at];
            starts[kept] = starts[at];
            ends[kept] = ends[last];
            flags[kept] = whole ? (byte) (flags[at] | CAPITAL | NAMED) : flags[at];
            blocks[kept] = blocks[at];
            kept++;
            at = last + 1;
        }
        size = kept;
    }

    private int word(int start, byte flag, int block) {
        long hash = SEED;
        int at = start;
        boolean letters = false;
        while (at < text.length()) {
            char unit = text.charAt(at);
            if (unit < 0x80 && Letters.isPart(unit)) {
                char lower = unit >= 'A' && unit <= 'Z' ? (char) (unit + 32) : unit;
                hash = (hash ^ lower) * PRIME;
                letters = true;
            } else if (Letters.isPart(unit)) {
                String folded = Letters.fold(unit);
                for (int i = 0; i < folded.length(); i++) {
                    hash = (hash ^ folded.charAt(i)) * PRIME;
                    letters = true;
                }
            } else if (!joins(at)) {
                break;
            }
            at++;
        }
        char first = text.charAt(start);
        byte capital = Character.isUpperCase(first) || Character.isDigit(first) ? CAPITAL : 0;
        if (letters) {
            add(hash, start, at, (byte) (flag | capital), block);
        }
        return at;
    }

    private boolean joins(int at) {
        return Letters.isApostrophe(text.charAt(at)) && at + 1 < text.length() && Letters.isPart(text.charAt(at + 1));
    }

    static long hash(String key) {
        long hash = SEED ^ PRIME;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * PRIME;
        }
        return hash;
    }

    private void add(long hash, int start, int end, byte flag, int block) {
        if (size == hashes.length) {
            int more = size * 2;
            hashes = Arrays.copyOf(hashes, more);
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
            flags = Arrays.copyOf(flags, more);
            blocks = Arrays.copyOf(blocks, more);
        }
        hashes[size] = hash;
        starts[size] = start;
        ends[size] = end;
        flags[size] = flag;
        blocks[size] = block;
        size++;
    }

    /// Number of words.
    public int size() {
        return size;
    }

    /// Hash of a word's folded letters.
    public long hash(int word) {
        return hashes[word];
    }

    /// Where a word begins in the text.
    public int start(int word) {
        return starts[word];
    }

    /// Where a word ends in the text.
    public int end(int word) {
        return ends[word];
    }

    /// A word's folded letters; a mention of an entity is one letter of its own.
    String letters(int word) {
        if ((flags[word] & NAMED) != 0) {
            return String.valueOf((char) (0xE000 + (int) (hashes[word] >>> 52)));
        }
        StringBuilder letters = new StringBuilder(ends[word] - starts[word]);
        for (int at = starts[word]; at < ends[word]; at++) {
            if (Letters.isPart(text.charAt(at))) {
                letters.append(Letters.fold(text.charAt(at)));
            }
        }
        return letters.toString();
    }

    /// Whether a word begins with a capital or a digit, or names an entity.
    public boolean isCapital(int word) {
        return (flags[word] & CAPITAL) != 0;
    }

    /// Whether a word stands in a quotation.
    public boolean isQuoted(int word) {
        return (flags[word] & QUOTED) != 0;
    }

    /// Whether nothing set apart lies between two words.
    boolean together(int one, int other) {
        return blocks[one] == blocks[other];
    }

    /// The first word that ends after an offset; the number of words where none does.
    public int from(int offset) {
        int at = Arrays.binarySearch(ends, 0, size, offset + 1);
        return at < 0 ? -at - 1 : at;
    }
}
