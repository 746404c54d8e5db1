package org.sourceline.ui.reader.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sourceline.model.Article;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.CaseReader;
import org.sourceline.suggest.claim.DayOrders;
import org.sourceline.text.NameRun;
import org.sourceline.text.date.DayOrder;

/// An article open in the reader, with its text.
///
/// @param paragraphs the text's lines that are not blank, in order
/// @param order in which of day and month stand in its dates in bare numbers
public record Reading(Article article, String text, List<Paragraph> paragraphs, DayOrder order) {

    /// An article of a case with its text.
    static Reading of(Article article, String text, CaseIndex index, CaseReader reader) {
        DayOrder order =
                new DayOrders(index).of(article, text, hash -> reader.text(hash).orElse(""));
        return new Reading(article, text, Paragraph.of(article, text), order);
    }

    /// The same article as it is now.
    Reading of(Article now) {
        return now.equals(article) ? this : new Reading(now, text, Paragraph.of(now, text), order);
    }

    /// The paragraph that holds an offset.
    public Optional<Paragraph> paragraphAt(int offset) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.span().start() <= offset
                        && offset <= paragraph.span().end())
                .findFirst();
    }

    /// Whether the first paragraph is the article's heading.
    public boolean opensWithHeading() {
        return !paragraphs.isEmpty()
                && paragraphs.getFirst().text().strip().equals(article.heading().strip());
    }

    /// Where a caret goes that moves one word on from an offset: the next end of a word.
    public int nextWordEnd(int offset) {
        return words(offset, 1)
                .mapToInt(Span::end)
                .filter(end -> end > offset)
                .min()
                .orElse(offset);
    }

    /// Where a caret goes that moves one word back from an offset: the start of the word before.
    public int previousWordStart(int offset) {
        return words(offset, -1)
                .mapToInt(Span::start)
                .filter(start -> start < offset)
                .max()
                .orElse(offset);
    }

    /// The words of the paragraph at an offset and of the next one in a direction.
    private Stream<Span> words(int offset, int direction) {
        int here = 0;
        while (here + 1 < paragraphs.size() && paragraphs.get(here + 1).span().start() <= offset) {
            here++;
        }
        int there = Math.clamp((long) here + direction, 0, Math.max(0, paragraphs.size() - 1));
        return paragraphs.isEmpty()
                ? Stream.empty()
                : Stream.of(paragraphs.get(here), paragraphs.get(there))
                        .flatMap(paragraph ->
                                NameRun.wordsAround(text, paragraph.span().start()).stream())
                        .map(Span::of);
    }
}
