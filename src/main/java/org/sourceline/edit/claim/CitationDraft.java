package org.sourceline.edit.claim;

import org.sourceline.model.Attribution;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;

/// A citation to be made: where the passage stands, its stance, who is said to have said it, and how credible it is.
///
/// @param start UTF-16 offset of the first code unit
/// @param end offset past the last
/// @param credibility 1 to 6
public record CitationDraft(
        String article, int start, int end, Citation.Stance stance, Attribution attribution, int credibility) {

    /// A citation whose credibility cannot be judged yet.
    public CitationDraft(String article, int start, int end, Citation.Stance stance, Attribution attribution) {
        this(article, start, end, stance, attribution, Claim.CANNOT_BE_JUDGED);
    }

    /// A passage that supports a claim and names no speaker.
    public static CitationDraft supporting(String article, int start, int end) {
        return new CitationDraft(article, start, end, Citation.Stance.SUPPORTS, Attribution.NONE);
    }
}
