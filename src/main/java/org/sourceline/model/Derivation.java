package org.sourceline.model;

import java.util.List;

/// A derivation: that an article, or part of it, comes from another article or from a report that is not in the case.
///
/// @param article id of the article that derives
/// @param parent id of the article it derives from, or empty where that is not in the case
/// @param origin id of the [Origin] it derives from where that is not in the case, or empty
/// @param extent how much of the article derives
/// @param share of the article's words that stand in the passages, from 0 to 1
/// @param passages what of it says what of which article
/// @param credits the passages that say so
/// @param why how it was found, in words
public record Derivation(
        String id,
        String article,
        String parent,
        String origin,
        Relation relation,
        Extent extent,
        Status status,
        double share,
        List<Aligned> passages,
        List<Credit> credits,
        String why)
        implements Item {

    public Derivation {
        if (parent.isEmpty() == origin.isEmpty() || parent.equals(article)) {
            throw new IllegalArgumentException("A derivation is from one article or one origin, and not from itself");
        }
        passages = List.copyOf(passages);
        credits = List.copyOf(credits);
    }

    /// How a text derives from another.
    public enum Relation {
        /// Word for word, but for house style.
        VERBATIM,
        /// Word for word, and then it stops.
        TRUNCATED,
        /// Parts of it, word for word.
        EXCERPT,
        /// In other words.
        PARAPHRASE,
        /// Put into another language, and maybe back.
        TRANSLATION
    }

    /// How much of an article derives.
    public enum Extent {
        /// All of it.
        WHOLE,
        /// What it is about; what stands outside the passages is its own.
        MAIN,
        /// The passages only; the report is another.
        PASSAGES
    }

    /// What the analyst makes of it.
    public enum Status {
        PROPOSED,
        CONFIRMED,
        REJECTED
    }

    /// A passage that says what a passage of another article says.
    ///
    /// @param start UTF-16 offset in the article that derives
    /// @param end offset past its last code unit
    /// @param parent id of the other article
    /// @param parentStart UTF-16 offset there
    /// @param parentEnd offset past its last code unit there
    public record Aligned(int start, int end, String parent, int parentStart, int parentEnd) {

        /// Whether it shares a code unit with a stretch of the article that derives.
        public boolean overlaps(int from, int to) {
            return start < to && from < end;
        }
    }

    /// A passage of the article that names whose report it is.
    ///
    /// @param start UTF-16 offset
    /// @param end offset past its last code unit
    /// @param name who is named
    public record Credit(int start, int end, String name) {}

    /// Whether it counts: put forward or confirmed, and not rejected.
    public boolean holds() {
        return status != Status.REJECTED;
    }

    /// Whether the article as such comes from there, and not only a passage of it.
    public boolean isOfArticle() {
        return extent != Extent.PASSAGES;
    }

    /// Id of what it derives from.
    public String from() {
        return parent.isEmpty() ? origin : parent;
    }

    /// The same derivation with another status.
    public Derivation with(Status newStatus) {
        return new Derivation(id, article, parent, origin, relation, extent, newStatus, share, passages, credits, why);
    }
}
