package org.sourceline.ui.reader.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sourceline.model.Article;
import org.sourceline.text.NameRun;

/// An article open in the reader, with its text.
///
/// @param paragraphs the text's lines that are not blank, in order
public record Reading(Article article, String text, List<Paragraph> paragraphs) {

    public Reading(Article article, String text) {
        this(article, text, Paragraph.of(article, text));
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
