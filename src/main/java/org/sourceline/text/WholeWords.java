package org.sourceline.text;

import java.util.ArrayList;
import java.util.List;

/// Finds words where they stand whole, not as a part of longer ones.
public final class WholeWords {

    private WholeWords() {}

    /// UTF-16 offsets at which `words` begins in `text` with no letter or digit joined to either end.
    public static List<Integer> find(String text, String words) {
        List<Integer> found = new ArrayList<>();
        if (words.isEmpty()) {
            return found;
        }
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean joinedBefore = at > 0 && joins(text.codePointBefore(at)) && joins(words.codePointAt(0));
            boolean joinedAfter =
                    end < text.length() && joins(text.codePointAt(end)) && joins(words.codePointBefore(words.length()));
            if (!joinedBefore && !joinedAfter) {
                found.add(at);
            }
        }
        return found;
    }

    /// The stretch from `start` to `end` grown outward to whole words.
    ///
    /// @return offsets of the grown stretch: start, end
    public static int[] snap(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from > 0 && from < text.length() && joins(text.codePointBefore(from)) && joins(text.codePointAt(from))) {
            from -= Character.charCount(text.codePointBefore(from));
        }
        while (to > 0 && to < text.length() && joins(text.codePointBefore(to)) && joins(text.codePointAt(to))) {
            to += Character.charCount(text.codePointAt(to));
        }
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new int[] {from, to};
    }

    private static boolean joins(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || Character.getType(codePoint) == Character.NON_SPACING_MARK
                || codePoint == '_';
    }
}
