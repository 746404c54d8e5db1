package org.sourceline.model;

/// A place: where something is that one can go to.
public sealed interface Place {

    /// A stretch of an article.
    record InArticle(String article, int start, int end) implements Place {}

    /// A whole article.
    record OfArticle(String article) implements Place {}

    /// An entity.
    record OfEntity(String entity) implements Place {}

    /// A claim.
    record OfClaim(String claim) implements Place {}

    /// A picture.
    record OfPicture(String picture) implements Place {}

    /// What a search finds.
    record OfSearch(String words) implements Place {}

    /// The case as a whole.
    record OfCase() implements Place {}

    /// The place of a passage.
    static Place of(Passage passage) {
        return new InArticle(passage.article(), passage.start(), passage.end());
    }
}
