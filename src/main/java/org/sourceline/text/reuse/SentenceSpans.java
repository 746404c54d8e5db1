package org.sourceline.text.reuse;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Cuts a text into its sentences, whether its lines are wrapped by hand or not.
final class SentenceSpans {

    private static final int WRAPPED = 45;
    private static final String STOPS = ".!?…؟。:;\"”»";
    private static final Set<String> ABBREVIATED = Set.of(
            "mr", "mrs", "ms", "dr", "gen", "maj", "brig", "lt", "col", "capt", "sgt", "sen", "gov", "prof", "st", "no",
            "u.s", "u.n", "u.k", "feb", "jan", "aug", "sept", "oct", "nov", "dec");

    private SentenceSpans() {}

    /// The sentences outside what is set apart, in order.
    static List<Span> of(String text, List<Span> apart) {
        List<Span> found = new ArrayList<>();
        int from = 0;
        for (Span span : apart) {
            paragraphs(text, from, span.start(), found);
            from = Math.max(from, span.end());
        }
        paragraphs(text, from, text.length(), found);
        return found;
    }

    private static void paragraphs(String text, int from, int end, List<Span> found) {
        int start = from;
        int line = from;
        for (int at = from; at < end; at++) {
            if (text.charAt(at) == '\n') {
                if (!isWrapped(text, line, at, end)) {
                    sentences(text, start, at, found);
                    start = at + 1;
                }
                line = at + 1;
            }
        }
        sentences(text, start, end, found);
    }

    /// Whether the sentence goes on behind a line end.
    private static boolean isWrapped(String text, int line, int feed, int end) {
        int last = feed - 1;
        while (last > line && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        boolean open = last > line && STOPS.indexOf(text.charAt(last)) < 0;
        boolean follows = feed + 1 < end && !Character.isWhitespace(text.charAt(feed + 1));
        return feed - line >= WRAPPED && open && follows;
    }

    private static void sentences(String text, int start, int end, List<Span> found) {
        if (start >= end) {
            return;
        }
        String words = text.substring(start, end).replace('\n', ' ');
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(words);
        int from = 0;
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            if (at == words.length() || !isAbbreviated(words, at)) {
                add(text, start + from, start + at, found);
                from = at;
            }
        }
    }

    private static boolean isAbbreviated(String words, int boundary) {
        int stop = boundary;
        while (stop > 0 && Character.isWhitespace(words.charAt(stop - 1))) {
            stop--;
        }
        if (stop == 0 || words.charAt(stop - 1) != '.') {
            return false;
        }
        int word = words.lastIndexOf(' ', stop - 1) + 1;
        String before = words.substring(word, stop - 1).toLowerCase(Locale.ROOT);
        return before.length() == 1 || ABBREVIATED.contains(before);
    }

    private static void add(String text, int start, int end, List<Span> found) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            found.add(new Span(from, to));
        }
    }
}
