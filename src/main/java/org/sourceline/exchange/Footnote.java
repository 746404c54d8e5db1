package org.sourceline.exchange;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sourceline.model.Article;
import org.sourceline.model.Citation;
import org.sourceline.model.Source;
import org.sourceline.store.CaseIndex;
import org.sourceline.text.DateWords;

/// What stands under a quoted passage: the article, its outlet, its date, and who is said to have said it.
final class Footnote {

    private Footnote() {}

    /// "Rockets hit Erbil airport, Kurdish Wire, 16 February 2021, source graded B, usually reliable; says: two
    /// officials".
    static String source(CaseIndex index, Citation citation) {
        String article = index.find(Article.class, citation.passage().article())
                .map(found -> article(index, found))
                .orElse("");
        String says = citation.attribution().words();
        String stance = citation.stance() == Citation.Stance.DENIES ? "denies; " : "";
        return stance + article + (says.isEmpty() ? "" : "; says: " + says);
    }

    /// "Rockets hit Erbil airport, Kurdish Wire, 16 February 2021, source graded B, usually reliable".
    static String article(CaseIndex index, Article article) {
        return Stream.of(
                        article.heading(),
                        article.site(),
                        article.published().isUnknown() ? "undated" : DateWords.of(article.published()),
                        index.find(Source.class, article.source())
                                .map(source -> "source graded " + Grades.of(source))
                                .orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
