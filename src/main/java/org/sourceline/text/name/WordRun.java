package org.sourceline.text.name;

import org.sourceline.text.Spelling;

/// The words of a text one after the other, each with the hash of its key, read as they are asked for.
///
/// Only the last few words asked for are kept. A hyphen parts words and joins them to one name; a possessive 's belongs
/// to none.
final class WordRun {

    private static final int KEPT = 32;
    private static final int FARTHEST = 3;
    private static final int ASCII = 128;
    private final CharSequence text;
    private final int[] starts = new int[KEPT];
    private final int[] ends = new int[KEPT];
    private final long[] hashes = new long[KEPT];
    private final boolean[] follows = new boolean[KEPT];
    private int read;
    private int offset;
    private int last;
    private long hash;

    WordRun(CharSequence text) {
        this.text = text;
    }

    boolean has(int word) {
        while (read <= word && next()) {
            read++;
        }
        return word < read;
    }

    int start(int word) {
        return starts[word % KEPT];
    }

    int end(int word) {
        return ends[word % KEPT];
    }

    long hash(int word) {
        return hashes[word % KEPT];
    }

    /// Whether only blanks, hyphens and quotes within one line part it from the word before it.
    boolean follows(int word) {
        return follows[word % KEPT];
    }

    private boolean next() {
        int length = text.length();
        boolean near = read > 0;
        int gap = offset;
        while (offset < length && !isPart(text.charAt(offset))) {
            near = near && joins(text.charAt(offset));
            offset++;
        }
        if (offset >= length) {
            return false;
        }
        int slot = read % KEPT;
        starts[slot] = offset;
        follows[slot] = near && offset - gap <= FARTHEST;
        word();
        ends[slot] = last;
        hashes[slot] = hash;
        return true;
    }

    private void word() {
        int start = offset;
        hash = NameScanner.begin();
        boolean plain = true;
        int length = text.length();
        while (offset < length) {
            char unit = text.charAt(offset);
            if (unit < ASCII && isPart(unit)) {
                hash = NameScanner.step(hash, unit >= 'A' && unit <= 'Z' ? (char) (unit + 32) : unit);
            } else if (isPart(unit)) {
                plain = false;
            } else if (!isApostrophe(unit) || offset + 1 >= length || !isPart(text.charAt(offset + 1))) {
                break;
            } else if (isPossessive(length)) {
                break;
            }
            offset++;
        }
        last = offset;
        offset += offset < length && isApostrophe(text.charAt(offset)) && isPossessive(length) ? 2 : 0;
        if (!plain) {
            String key = Spelling.key(text.subSequence(start, last).toString());
            hash = NameScanner.word(key, 0, key.length());
        }
    }

    private boolean isPossessive(int length) {
        return offset + 1 < length
                && text.charAt(offset + 1) == 's'
                && (offset + 2 >= length || !isPart(text.charAt(offset + 2)));
    }

    private static boolean isPart(char unit) {
        return unit < ASCII
                ? (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z') || (unit >= '0' && unit <= '9')
                : Character.isLetterOrDigit(unit)
                        || Character.isSurrogate(unit)
                        || Character.getType(unit) == Character.NON_SPACING_MARK
                        || unit == '\u200c'
                        || unit == '\u200d';
    }

    private static boolean isApostrophe(char unit) {
        return unit == '\'' || unit == '’' || unit == '‘' || unit == '`' || unit == '´';
    }

    private static boolean joins(char unit) {
        return unit == ' '
                || unit == '-'
                || unit == '\t'
                || unit == '\u00a0'
                || isApostrophe(unit)
                || (unit >= '\u2010' && unit <= '\u2015');
    }
}
