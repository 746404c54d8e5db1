package org.sourceline.model;

/// A citation: a claim's passage, with its stance and who is said to have said it.
///
/// @param claim id of the claim
public record Citation(String id, String claim, Passage passage, Stance stance, Attribution attribution)
        implements Item {

    /// The same citation with another stance and attribution.
    public Citation saying(Stance newStance, Attribution newAttribution) {
        return new Citation(id, claim, passage, newStance, newAttribution);
    }

    /// Whether a passage speaks for its claim or against it.
    public enum Stance {
        SUPPORTS,
        DENIES
    }
}
