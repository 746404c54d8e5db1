package org.sourceline.model;

/// A citation: a claim's passage, with its stance, who is said to have said it, and how credible it is there.
///
/// @param claim id of the claim
/// @param credibility how credible what the passage says of the claim is, 1 to 6, judged apart from the claim's own
public record Citation(
        String id, String claim, Passage passage, Stance stance, Attribution attribution, int credibility)
        implements Item {

    public Citation {
        Claim.requireCredibility(credibility);
    }

    /// A citation whose credibility cannot be judged yet.
    public Citation(String id, String claim, Passage passage, Stance stance, Attribution attribution) {
        this(id, claim, passage, stance, attribution, Claim.CANNOT_BE_JUDGED);
    }

    /// The same citation with another stance and attribution.
    public Citation saying(Stance newStance, Attribution newAttribution) {
        return new Citation(id, claim, passage, newStance, newAttribution, credibility);
    }

    /// The same citation with another credibility.
    public Citation withCredibility(int newCredibility) {
        return new Citation(id, claim, passage, stance, attribution, newCredibility);
    }

    /// Whether a passage speaks for its claim or against it.
    public enum Stance {
        SUPPORTS,
        DENIES
    }
}
