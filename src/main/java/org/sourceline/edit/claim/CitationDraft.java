package org.sourceline.edit.claim;

import org.sourceline.model.Attribution;
import org.sourceline.model.Citation;

/// A citation to be made: where the passage stands, its stance, and who is said to have said it.
///
/// @param start UTF-16 offset of the first code unit
/// @param end offset past the last
public record CitationDraft(String article, int start, int end, Citation.Stance stance, Attribution attribution) {

    /// A passage that supports a claim and names no speaker.
    public static CitationDraft supporting(String article, int start, int end) {
        return new CitationDraft(article, start, end, Citation.Stance.SUPPORTS, Attribution.NONE);
    }
}
