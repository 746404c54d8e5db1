package org.sourceline.model;

/// A judgement: an analyst's same, different or unsure about two entities, over records that it leaves untouched.
///
/// @param a id of the entity whose name stands for both when they are the same
/// @param b id of the other
/// @param reason why, in the analyst's words
public record Judgement(String id, String a, String b, Verdict verdict, String reason) implements Item {

    public Judgement {
        if (a.equals(b)) {
            throw new IllegalArgumentException("An entity cannot be judged against itself");
        }
    }

    /// Whether it is about these two, in either order.
    public boolean about(String one, String other) {
        return (a.equals(one) && b.equals(other)) || (a.equals(other) && b.equals(one));
    }

    /// What an analyst makes of two entities.
    public enum Verdict {
        SAME,
        DIFFERENT,
        UNSURE
    }
}
