package org.sourceline.text.reuse;

import java.util.ArrayList;
import java.util.List;

/// Finds what stands between quotation marks, marks included.
///
/// A typographic quotation may run over line ends but not over a blank line; one that is not closed runs to the end of
/// its paragraph, as newspapers set speech of several paragraphs. Straight marks count in pairs within a paragraph.
public final class Quotations {

    private static final String OPENING = "“«„";
    private static final String CLOSING = "”»“";
    private static final int LONGEST = 2_000;

    private Quotations() {}

    /// The quotations of a text, in order, none overlapping.
    public static List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = paragraphEnd(text, from);
            paragraph(text, from, end, found);
            from = end + 1;
        }
        return found;
    }

    private static void paragraph(String text, int from, int end, List<Span> found) {
        int at = from;
        while (at < end) {
            char unit = text.charAt(at);
            int kind = OPENING.indexOf(unit);
            int close = -1;
            if (unit == '"') {
                close = text.indexOf('"', at + 1);
                close = close >= end ? -1 : close;
            } else if (kind >= 0) {
                close = closing(text, at, end, kind);
            }
            if (close >= 0 && close - at <= LONGEST) {
                found.add(new Span(at, Math.min(end, close + 1)));
                at = close + 1;
            } else {
                at++;
            }
        }
    }

    /// Where a typographic quotation closes; the end of the paragraph where it does not.
    private static int closing(String text, int open, int end, int kind) {
        int close = text.indexOf(CLOSING.charAt(kind), open + 1);
        int again = text.indexOf(OPENING.charAt(kind), open + 1);
        boolean closed = close >= 0 && close < end;
        return closed && (again < 0 || close <= again) ? close : again >= 0 && again < end ? again - 1 : end;
    }

    private static int paragraphEnd(String text, int from) {
        int end = text.indexOf("\n\n", from);
        return end < 0 ? text.length() : end;
    }
}
