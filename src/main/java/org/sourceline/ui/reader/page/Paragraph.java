package org.sourceline.ui.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sourceline.model.Article;
import org.sourceline.ui.kit.ScriptText;

/// A paragraph of an article: one line of its text.
///
/// @param text its characters, those of the article's text from `span.start()` on
/// @param rightToLeft whether its first strong character reads so
/// @param kind what it is, when it is not the report's own running words
public record Paragraph(Span span, String text, boolean rightToLeft, Optional<Article.Kind> kind) {

    /// The paragraphs of an article's text that are not blank.
    public static List<Paragraph> of(Article article, String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            String line = text.substring(start, end);
            if (!line.isBlank()) {
                paragraphs.add(new Paragraph(
                        new Span(start, end), line, ScriptText.isRightToLeft(line), kind(article, start, end)));
            }
            start = end + 1;
        }
        return paragraphs;
    }

    private static Optional<Article.Kind> kind(Article article, int start, int end) {
        int middle = start + (end - start) / 2;
        return article.regions().stream()
                .filter(region -> region.start() <= middle && middle < region.end())
                .map(Article.Region::kind)
                .findFirst();
    }

    public boolean isOwnWords() {
        return kind.isEmpty() || kind.get() == Article.Kind.HEADLINE;
    }
}
