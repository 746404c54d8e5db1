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

    /// Whose report an article is, and what re-runs it.
    ///
    /// @param of id of an article or of an [Origin]; empty for all lineages of the case
    record OfLineage(String of) implements Place {}

    /// What falls if something falls.
    ///
    /// @param id of an article, a [Source], an [Origin] or article that is one, or an entity that speaks
    record OfFall(Pillar pillar, String id) implements Place {}

    /// What would fall, lit on the chart.
    record OfFallen(OfFall fall) implements Place {}

    /// What speaks for a claim and against it, side by side.
    record OfSides(String claim) implements Place {}

    /// What claims stand on.
    enum Pillar {
        ARTICLE,
        SOURCE,
        ORIGIN,
        SPEAKER
    }

    /// The case as a whole.
    record OfCase() implements Place {}

    /// The place of a passage.
    static Place of(Passage passage) {
        return new InArticle(passage.article(), passage.start(), passage.end());
    }
}
