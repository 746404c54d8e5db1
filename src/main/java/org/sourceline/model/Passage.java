package org.sourceline.model;

/// A passage: one stretch of one article, with its exact words and a little text before and after.
///
/// @param article id of the article
/// @param start UTF-16 offset of the first code unit
/// @param end offset past the last
/// @param exact the words themselves
/// @param prefix up to 32 characters before them
/// @param suffix up to 32 characters after them
public record Passage(String article, int start, int end, String exact, String prefix, String suffix) {

    /// How much context a passage carries on each side, in UTF-16 code units.
    public static final int CONTEXT = 32;

    public Passage {
        if (start < 0 || end <= start || exact.length() != end - start) {
            throw new IllegalArgumentException(
                    "A passage from " + start + " to " + end + " cannot hold " + exact.length() + " characters");
        }
    }

    /// The passage of `text` from `start` to `end`; no end of it cuts a surrogate pair.
    ///
    /// @throws IllegalArgumentException when the offsets are not a stretch of the text
    public static Passage of(String article, String text, int start, int end) {
        if (start < 0 || end > text.length() || start >= end) {
            throw new IllegalArgumentException("Offsets " + start + " to " + end + " are not a stretch of a text of "
                    + text.length() + " characters");
        }
        if (cutsPair(text, start) || cutsPair(text, end)) {
            throw new IllegalArgumentException("Offsets " + start + " to " + end + " cut a character in two");
        }
        int before = Math.max(0, start - CONTEXT);
        int after = Math.min(text.length(), end + CONTEXT);
        before = cutsPair(text, before) ? before + 1 : before;
        after = cutsPair(text, after) ? after - 1 : after;
        return new Passage(
                article,
                start,
                end,
                text.substring(start, end),
                text.substring(before, start),
                text.substring(end, after));
    }

    /// The words as one would write them in a list: with single blanks.
    public String spelling() {
        return exact.replaceAll("\\s+", " ").strip();
    }

    /// Whether these words still stand in `text` where this passage says.
    public boolean standsIn(String text) {
        return end <= text.length() && text.startsWith(exact, start);
    }

    /// Whether the two share at least one character of one article.
    public boolean overlaps(Passage other) {
        return article.equals(other.article) && start < other.end && other.start < end;
    }

    private static boolean cutsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }
}
