package org.sourceline.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A text without what [Spelling] does not tell apart, in which words are found as they are typed: without marks, in
/// any case, in any of the Arabic forms of a letter.
public final class Folded {

    private final StringBuilder folded = new StringBuilder();
    private int[] starts = new int[64];
    private final int length;

    private Folded(String text) {
        length = text.length();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            add(fold(text.codePointAt(at)), at);
        }
    }

    /// A text to be searched.
    public static Folded of(String text) {
        return new Folded(text);
    }

    private void add(String letters, int at) {
        for (int i = 0; i < letters.length(); i++) {
            if (folded.length() == starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
            }
            starts[folded.length()] = at;
            folded.append(letters.charAt(i));
        }
    }

    private static String fold(int point) {
        if (point < 0x80 && !Character.isLetterOrDigit(point)) {
            boolean blank = Character.isWhitespace(point) || point == '-';
            return blank ? " " : point == '\'' || point == '`' ? "" : Character.toString(point);
        }
        if (Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK) {
            return Spelling.key(Character.toString(point));
        }
        boolean blank = Character.isSpaceChar(point) || Character.getType(point) == Character.DASH_PUNCTUATION;
        return blank ? " " : point == '’' || point == '‘' ? "" : Character.toString(point);
    }

    /// The stretches in which the words stand, in order, none sharing a character with another.
    ///
    /// @return UTF-16 offsets in the text: start, end
    public List<int[]> find(String words) {
        String wanted = of(words).folded.toString();
        List<int[]> found = new ArrayList<>();
        if (wanted.isBlank()) {
            return found;
        }
        for (int at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length())) {
            int next = at + wanted.length();
            int end = next < folded.length() ? starts[next] : length;
            found.add(new int[] {starts[at], end});
        }
        return found;
    }
}
