package org.sourceline.text;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds the sentences that hold a stretch of a text.
public final class Sentences {

    private static final Set<String> ABBREVIATED = Set.of(
            "mr", "mrs", "ms", "dr", "gen", "maj", "brig", "lt", "col", "capt", "sgt", "adm", "st", "jr", "sr", "no",
            "sen", "rep", "gov", "prof", "hon", "vs", "approx", "ca");

    private Sentences() {}

    /// The whole sentences from the one that holds `start` to the one that holds `end`, without the space around them;
    /// a line end always ends a sentence, the full stop of an initial or a title never does.
    ///
    /// @return UTF-16 offsets: start, end
    public static int[] around(String text, int start, int end) {
        int from = text.lastIndexOf('\n', start - 1) + 1;
        int feed = text.indexOf('\n', Math.max(start, end - 1));
        int to = feed < 0 ? text.length() : feed;
        String lines = text.substring(from, to);
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(lines);
        int first = 0;
        int last = lines.length();
        for (int at = sentences.first(); at != BreakIterator.DONE; at = sentences.next()) {
            if (at > 0 && at < lines.length() && followsAbbreviation(lines, at)) {
                continue;
            }
            if (from + at <= start) {
                first = at;
            }
            if (from + at >= end) {
                last = at;
                break;
            }
        }
        return trimmed(text, from + first, from + last);
    }

    /// All sentences of a text, in order; a line end always ends one.
    ///
    /// @return UTF-16 offsets: start, end
    public static List<int[]> all(String text) {
        List<int[]> all = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            if (at < text.length()) {
                int feed = text.indexOf('\n', at);
                line(text, at, feed < 0 ? text.length() : feed, all);
                at = feed < 0 ? text.length() : feed;
            }
        }
        return all;
    }

    private static void line(String text, int from, int to, List<int[]> all) {
        String line = text.substring(from, to);
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(line);
        int begun = 0;
        sentences.first();
        for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
            if (end == line.length() || !followsAbbreviation(line, end)) {
                all.add(trimmed(text, from + begun, from + end));
                begun = end;
            }
        }
    }

    private static int[] trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new int[] {from, to};
    }

    private static boolean followsAbbreviation(String text, int boundary) {
        int stop = boundary;
        while (stop > 0 && Character.isWhitespace(text.charAt(stop - 1))) {
            stop--;
        }
        if (stop == 0 || text.charAt(stop - 1) != '.') {
            return false;
        }
        int word = stop - 1;
        while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        String before = text.substring(word, stop - 1);
        boolean initial = before.length() == 1 && Character.isUpperCase(before.charAt(0));
        return initial || ABBREVIATED.contains(before.toLowerCase(Locale.ROOT));
    }
}
