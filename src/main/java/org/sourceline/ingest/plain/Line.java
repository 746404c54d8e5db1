package org.sourceline.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import org.sourceline.text.Words;

/// One line of a text that has something on it, without the spaces around it.
///
/// @param start UTF-16 offset of its first character
/// @param text its characters
/// @param gap number of empty lines above it
/// @param runsOn whether its sentence runs on in the next line, as in a text wrapped by hand
public record Line(int start, String text, int gap, boolean runsOn) {

    private static final int PARAGRAPH_WORDS = 20;
    private static final int HEADLINE_LENGTH = 200;
    private static final String SENTENCE_ENDS = ".:;,!…。؛،۔";

    /// The lines of a text, in order.
    public static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int gap = 0;
        int start = 0;
        while (start <= text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            int first = start;
            int last = end;
            while (first < last && isBlank(text.charAt(first))) {
                first++;
            }
            while (last > first && isBlank(text.charAt(last - 1))) {
                last--;
            }
            if (first < last) {
                Line line = new Line(first, text.substring(first, last), gap, false);
                if (gap == 0 && !lines.isEmpty() && Character.isLowerCase(line.text.codePointAt(0))) {
                    Line above = lines.removeLast();
                    lines.add(new Line(above.start, above.text, above.gap, !above.endsSentence()));
                }
                lines.add(line);
            }
            gap = first < last ? 0 : gap + 1;
            start = end + 1;
        }
        return lines;
    }

    private static boolean isBlank(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\ufeff' || unit == '\u200b';
    }

    /// Offset past its last character.
    int end() {
        return start + text.length();
    }

    /// Whether it is long enough to be a paragraph of running words.
    boolean isParagraph() {
        return runsOn || text.length() > HEADLINE_LENGTH || (Words.count(text) >= PARAGRAPH_WORDS && endsSentence());
    }

    /// Whether it could be a headline by its looks: short, and not a sentence.
    boolean looksLikeHeadline() {
        return text.length() <= HEADLINE_LENGTH && !runsOn && Words.count(text) >= 2 && !endsSentence();
    }

    /// Whether it ends as sentences do, quotation marks and brackets aside; a question can be a headline too.
    boolean endsSentence() {
        int last = text.length() - 1;
        while (last > 0 && "\"'”’»)]".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        boolean initials = last > 1 && text.charAt(last) == '.' && text.charAt(last - 2) == '.';
        return last >= 0 && SENTENCE_ENDS.indexOf(text.charAt(last)) >= 0 && text.charAt(last) != '!' && !initials;
    }
}
