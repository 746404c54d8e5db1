package org.sourceline.text.reuse;

import java.util.List;

/// A stretch of a text.
///
/// @param start UTF-16 offset of its first code unit
/// @param end offset past its last
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("A stretch runs from " + start + " to " + end);
        }
    }

    /// Number of code units.
    public int length() {
        return end - start;
    }

    /// Whether the two share a code unit.
    public boolean overlaps(int otherStart, int otherEnd) {
        return start < otherEnd && otherStart < end;
    }

    /// Whether any of the stretches shares a code unit with this one.
    public boolean meets(List<Span> others) {
        return others.stream().anyMatch(other -> overlaps(other.start, other.end));
    }
}
