package org.sourceline.text.credit;

/// A passage that says whose report a text is, or whose a part of it is.
///
/// @param start UTF-16 offset of its first code unit; as its end 0 where it stands beside the text
/// @param end offset past its last
/// @param name who is credited, by the name known best
/// @param key what is the same for all spellings of that name
public record Credit(int start, int end, String name, String key, Kind kind) {

    /// Where and how a credit stands, the surest first.
    public enum Kind {
        /// In the dateline, the byline, a source line or the last line: it is the whole report's.
        WHOLE,
        /// A pointer to the whole report: "read the complete article at".
        POINTER,
        /// The address that a page names as its original's, on another site.
        CANONICAL,
        /// In the headline or the first sentences.
        LEAD,
        /// Further below: it is that sentence's.
        SENTENCE
    }

    /// Whether it speaks for the report as a whole.
    public boolean isOfAll() {
        return kind != Kind.SENTENCE;
    }
}
