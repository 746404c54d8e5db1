package org.sourceline.ui.reader.claim;

import java.util.List;
import java.util.Optional;
import org.sourceline.edit.claim.CitationDraft;
import org.sourceline.model.Article;
import org.sourceline.model.Attribution;
import org.sourceline.model.Citation;
import org.sourceline.model.Mention;
import org.sourceline.model.Passage;
import org.sourceline.model.Place;
import org.sourceline.store.CaseIndex;
import org.sourceline.suggest.claim.Anchors;
import org.sourceline.text.Sentences;
import org.sourceline.text.date.Anchor;
import org.sourceline.ui.desk.draft.Draft;
import org.sourceline.ui.reader.page.Reading;
import org.sourceline.ui.reader.page.Span;

/// The words that carry a claim being made, and what was read off them.
///
/// @param article id of the article they stand in, or empty
/// @param span where they stand, or [Span#NONE]
/// @param words the words themselves
record Quoted(String article, Span span, String words, ReadOff read) {

    static final Quoted NOTHING = new Quoted("", Span.NONE, "", ReadOff.NOTHING);

    static Quoted of(Reading reading, Span span, CaseIndex index) {
        String words = span.of(reading.text());
        Article article = reading.article();
        Anchor anchor = Anchors.of(index, article, span.start(), span.end()).in(reading.order());
        return new Quoted(article.id(), span, words, ReadOff.of(words, anchor));
    }

    /// The same, read as the open article has it where they stand in that: a draft does not keep how they were read.
    Quoted readIn(Reading open, CaseIndex index) {
        boolean same = !article.equals(open.article().id()) || read.order().equals(open.order());
        return same ? this : of(open, span, index);
    }

    /// The sentences that hold those of the mentions that stand in an article.
    static Quoted around(Reading reading, List<Mention> mentions, CaseIndex index) {
        List<Passage> here = mentions.stream()
                .map(Mention::passage)
                .filter(passage -> passage.article().equals(reading.article().id()))
                .toList();
        int start = here.stream().mapToInt(Passage::start).min().orElse(0);
        int end = here.stream().mapToInt(Passage::end).max().orElse(0);
        return of(reading, Span.of(Sentences.around(reading.text(), start, end)), index);
    }

    /// Whether a mention stands in an article.
    static boolean isIn(Mention mention, Reading reading) {
        return mention.passage().article().equals(reading.article().id());
    }

    /// The words kept in a draft.
    static Quoted in(Draft draft, CaseIndex index) {
        String words = draft.get("quote", "");
        Optional<Article> article = index.find(Article.class, draft.get("article", ""));
        return article.map(found -> new Quoted(
                        found.id(),
                        new Span(draft.number("start"), draft.number("end")),
                        words,
                        ReadOff.of(words, Anchors.of(index, found, draft.number("start"), draft.number("end")))))
                .orElse(NOTHING);
    }

    /// Keeps them in a draft.
    void keep(Draft draft) {
        draft.put("article", article);
        draft.put("start", Integer.toString(span.start()));
        draft.put("end", Integer.toString(span.end()));
        draft.put("quote", words);
    }

    /// A citation of them.
    CitationDraft cited(Citation.Stance stance, Attribution said) {
        return new CitationDraft(article, span.start(), span.end(), stance, said);
    }

    /// Where they are, unless there are none.
    Optional<Place> place() {
        return span.isEmpty() ? Optional.empty() : Optional.of(new Place.InArticle(article, span.start(), span.end()));
    }

    /// Where they stand in an article, or [Span#NONE].
    Span in(String shown) {
        return article.equals(shown) ? span : Span.NONE;
    }
}
