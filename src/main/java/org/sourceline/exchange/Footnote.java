package org.sourceline.exchange;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sourceline.model.Article;
import org.sourceline.model.Citation;
import org.sourceline.store.CaseIndex;

/// What stands under a quoted passage: the article, its outlet, its date, and who is said to have said it.
final class Footnote {

    private Footnote() {}

    /// "Rockets hit Erbil airport, Kurdish Wire, 2021-02-16; says: two officials".
    static String source(CaseIndex index, Citation citation) {
        String article = index.find(Article.class, citation.passage().article())
                .map(found -> Stream.of(
                                found.heading(),
                                found.site(),
                                found.published().isUnknown()
                                        ? "undated"
                                        : found.published().toString())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")))
                .orElse("");
        String says = citation.attribution().words();
        String stance = citation.stance() == Citation.Stance.DENIES ? "denies; " : "";
        return stance + article + (says.isEmpty() ? "" : "; says: " + says);
    }
}
