package org.sourceline.suggest.learn;

/// A name in a text: tagged by an analyst, or found by what was learned from such.
///
/// @param start UTF-16 offset of its first code unit
/// @param end offset past its last
/// @param type id of the type of what it names
/// @param sure how sure it is, from 0 to 1; 1 where it was tagged
public record NameAt(int start, int end, String type, double sure) {

    /// A name that an analyst tagged.
    public static NameAt tagged(int start, int end, String type) {
        return new NameAt(start, end, type, 1);
    }

    /// Whether both are the same stretch and of the same type.
    boolean is(NameAt other) {
        return start == other.start && end == other.end && type.equals(other.type);
    }
}
