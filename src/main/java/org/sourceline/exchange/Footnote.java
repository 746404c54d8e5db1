package org.sourceline.exchange;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sourceline.model.Article;
import org.sourceline.model.Attribution;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.Source;
import org.sourceline.model.Source.Grade;
import org.sourceline.store.CaseIndex;
import org.sourceline.text.DateWords;

/// What stands under a quoted passage: the article, its outlet, its date, who is said to have said it, and how credible
/// that is where somebody judged it.
final class Footnote {

    private Footnote() {}

    /// "Rockets hit Erbil airport, Kurdish Wire, 16 February 2021, source graded B, usually reliable; says: two
    /// officials, speaker graded C, fairly reliable; credibility here 3, possibly true".
    static String source(CaseIndex index, Citation citation) {
        String article = index.find(Article.class, citation.passage().article())
                .map(found -> article(index, found))
                .orElse("");
        String stance = citation.stance() == Citation.Stance.DENIES ? "denies; " : "";
        String credible = citation.credibility() == Claim.CANNOT_BE_JUDGED
                ? ""
                : "; credibility here " + Grades.of(citation.credibility());
        return stance + article + says(index, citation.attribution()) + credible;
    }

    private static String says(CaseIndex index, Attribution said) {
        String graded = index.speaker(said.entity())
                .map(speaker -> ", speaker graded " + Grades.of(Grade.inForce(index.gradesOf(speaker.id()))))
                .orElse("");
        String speaker = said.words().isEmpty()
                ? index.speaker(said.entity()).map(Entity::name).orElse("")
                : said.words();
        return speaker.isEmpty() ? "" : "; says: " + speaker + graded;
    }

    /// "Rockets hit Erbil airport, Kurdish Wire, 16 February 2021, source graded B, usually reliable".
    static String article(CaseIndex index, Article article) {
        return Stream.of(
                        article.heading(),
                        article.site(),
                        article.published().isUnknown() ? "undated" : DateWords.of(article.published()),
                        index.find(Source.class, article.source())
                                .map(source -> "source graded " + Grades.of(source.reliability()))
                                .orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
