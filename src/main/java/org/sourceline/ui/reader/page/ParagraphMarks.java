package org.sourceline.ui.reader.page;

import java.util.List;
import java.util.stream.Stream;
import org.sourceline.model.Citation;
import org.sourceline.model.Entity;
import org.sourceline.model.Mention;

/// What is marked in one paragraph; all spans are counted from its start.
///
/// @param lines the mentions and suggestions, each with the id of its entity's type
/// @param lit passages one came for
/// @param same mentions of the entity one is at
/// @param selected the words, the mention or the suggestion pointed at, or [Span#NONE]
/// @param caret where the caret is, or -1
/// @param claims how many claims cite it
/// @param claimsOffered how many more it may make
/// @param found where words that were looked for stand
/// @param foundNow the one of them that one is at, or [Span#NONE]
public record ParagraphMarks(
        List<Line> lines,
        List<Span> lit,
        List<Span> same,
        Span selected,
        int caret,
        int claims,
        int claimsOffered,
        List<Span> found,
        Span foundNow) {

    /// The marks of a paragraph as the model stands.
    ///
    /// @param passage one more passage to light, that of a claim being made
    /// @param suggested what is suggested in the article
    public static ParagraphMarks of(Paragraph paragraph, ReaderModel model, Span passage, Suggested suggested) {
        Span looked = suggested.looked();
        Span span = paragraph.span();
        List<Line> lines = Stream.concat(
                        suggested.lines().stream(),
                        model.mentions().stream()
                                .map(mention -> new Line(Span.of(mention.passage()), type(model, mention), false)))
                .filter(line -> line.span().meets(span))
                .map(line -> new Line(line.span().within(span), line.type(), line.suggested()))
                .toList();
        int caret = model.pointing().caret();
        boolean hasCaret = span.start() <= caret && caret <= span.end();
        return new ParagraphMarks(
                lines,
                within(span, Stream.concat(model.lit().stream(), Stream.of(passage))),
                within(span, model.litMentions().stream()),
                selected(model, looked).meets(span) ? selected(model, looked).within(span) : Span.NONE,
                hasCaret ? caret - span.start() : -1,
                (int) model.citations().stream()
                        .filter(citation -> Span.of(citation.passage()).meets(span))
                        .map(Citation::claim)
                        .distinct()
                        .count(),
                (int) suggested.claims().stream().filter(span::meets).count(),
                within(span, model.found().stream()),
                model.foundNow().meets(span) ? model.foundNow().within(span) : Span.NONE);
    }

    private static Span selected(ReaderModel model, Span looked) {
        return looked.isEmpty()
                ? model.pointing()
                        .mention()
                        .map(mention -> Span.of(mention.passage()))
                        .orElse(model.pointing().selection())
                : looked;
    }

    private static List<Span> within(Span paragraph, Stream<Span> spans) {
        return spans.filter(span -> !span.isEmpty() && span.meets(paragraph))
                .map(span -> span.within(paragraph))
                .toList();
    }

    private static String type(ReaderModel model, Mention mention) {
        return model.named(mention).map(Entity::type).orElse("");
    }

    /// A mention to underline, or a suggestion.
    public record Line(Span span, String type, boolean suggested) {}

    /// What is suggested in an article.
    ///
    /// @param looked the suggestion looked at, or [Span#NONE]
    /// @param claims where sentences stand that may say a claim
    public record Suggested(List<Line> lines, Span looked, List<Span> claims) {}
}
