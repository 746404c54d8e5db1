package org.sourceline.suggest.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.sourceline.model.Article;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Origin;
import org.sourceline.store.CaseIndex;
import org.sourceline.text.date.Anchor;
import org.sourceline.text.date.DayOrder;

/// Tells what the dates of a passage are counted from: the day of the report that it first comes from, where an article
/// re-runs another.
public final class Anchors {

    private Anchors() {}

    /// What the dates of a passage are counted from; what the day of the copy would make of them stands beside.
    ///
    /// Where the origin's day is not known, or is later than the copy's, which cannot be, it is the copy's that counts.
    ///
    /// @param start UTF-16 offset of the passage's first code unit
    /// @param end offset past its last
    public static Anchor of(CaseIndex index, Article article, int start, int end) {
        String origin =
                article.isAppended(start, end) ? article.id() : index.lineage().origin(article.id(), start, end);
        FuzzyDate copy = article.published();
        Optional<LocalDate> its = day(copy);
        Optional<FuzzyDate> first = published(index, origin)
                .filter(date -> day(date).isPresent())
                .filter(date -> its.isEmpty() || day(date).orElseThrow().isBefore(its.orElseThrow()));
        return first.map(date -> new Anchor(date, copy, DayOrder.UNTOLD)).orElseGet(() -> Anchor.of(copy));
    }

    private static Optional<FuzzyDate> published(CaseIndex index, String origin) {
        Optional<FuzzyDate> ofArticle = index.find(Article.class, origin).map(Article::published);
        return ofArticle.or(() -> index.find(Origin.class, origin).map(Origin::published));
    }

    private static Optional<LocalDate> day(FuzzyDate date) {
        return date.to() == null && date.from().day() > 0 ? date.earliest() : Optional.empty();
    }
}
