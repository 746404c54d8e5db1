package org.sourceline.ui.article;

import org.sourceline.model.Passage;

/// A stretch of the article shown.
///
/// @param start UTF-16 offset of its first code unit
/// @param end offset past its last
record Span(int start, int end) {

    /// No stretch.
    static final Span NONE = new Span(0, 0);

    static Span of(int[] ends) {
        return new Span(ends[0], ends[1]);
    }

    static Span of(Passage passage) {
        return new Span(passage.start(), passage.end());
    }

    boolean isEmpty() {
        return start >= end;
    }

    boolean meets(Span other) {
        return start < other.end && other.start < end;
    }

    boolean holds(int offset) {
        return start <= offset && offset < end;
    }

    /// What of it lies within another, counted from the other's start.
    Span within(Span other) {
        return new Span(Math.max(start, other.start) - other.start, Math.min(end, other.end) - other.start);
    }

    String of(String text) {
        return text.substring(start, end);
    }
}
