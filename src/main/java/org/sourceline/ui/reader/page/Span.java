package org.sourceline.ui.reader.page;

import org.sourceline.model.Passage;

/// A stretch of the article shown.
///
/// @param start UTF-16 offset of its first code unit
/// @param end offset past its last
public record Span(int start, int end) {

    /// No stretch.
    public static final Span NONE = new Span(0, 0);

    public static Span of(int[] ends) {
        return new Span(ends[0], ends[1]);
    }

    public static Span of(Passage passage) {
        return new Span(passage.start(), passage.end());
    }

    public boolean isEmpty() {
        return start >= end;
    }

    public boolean meets(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean holds(int offset) {
        return start <= offset && offset < end;
    }

    /// What of it lies within another, counted from the other's start.
    public Span within(Span other) {
        return new Span(Math.max(start, other.start) - other.start, Math.min(end, other.end) - other.start);
    }

    public String of(String text) {
        return text.substring(start, end);
    }
}
