package org.sourceline.ui.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sourceline.model.Article;
import org.sourceline.ui.kit.ScriptText;

/// A paragraph of an article: one line of its text.
///
/// @param text its characters, those of the article's text from `span.start()` on
/// @param rightToLeft whether its first strong character reads so
/// @param kind what it is, when it is not the report's own running words
/// @param subheading whether it heads the paragraphs after it
public record Paragraph(Span span, String text, boolean rightToLeft, Optional<Article.Kind> kind, boolean subheading) {

    private static final int LONGEST_SUBHEADING = 90;
    private static final int SHORTEST_BODY = 100;
    private static final Pattern NAMES_SOMETHING = Pattern.compile("[\\p{Lu}\\p{Lo}\\p{Nd}“\"«].*");
    private static final Pattern STOPS = Pattern.compile(".*[.!?…:;,؟۔؛،\"”»)\\]]");

    /// The paragraphs of an article's text that are not blank.
    public static List<Paragraph> of(Article article, String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            String line = text.substring(start, end);
            if (!line.isBlank()) {
                Span span = new Span(start, end);
                paragraphs.add(
                        new Paragraph(span, line, ScriptText.isRightToLeft(line), kind(article, start, end), false));
            }
            start = end + 1;
        }
        for (int i = 1; i + 1 < paragraphs.size(); i++) {
            if (heads(paragraphs.get(i - 1), paragraphs.get(i), paragraphs.get(i + 1))) {
                paragraphs.set(i, paragraphs.get(i).asSubheading());
            }
        }
        return paragraphs;
    }

    /// Whether a line heads what follows: short, without a stop, between text that ends and text that begins.
    ///
    /// A line after another such line is one of a list.
    private static boolean heads(Paragraph before, Paragraph line, Paragraph after) {
        String words = line.text.strip();
        return line.kind.isEmpty()
                && after.kind.isEmpty()
                && words.length() <= LONGEST_SUBHEADING
                && after.text.length() >= Math.max(SHORTEST_BODY, 2 * words.length())
                && NAMES_SOMETHING.matcher(words).matches()
                && !STOPS.matcher(words).matches()
                && (before.kind.isPresent()
                        || STOPS.matcher(before.text.strip()).matches());
    }

    private Paragraph asSubheading() {
        return new Paragraph(span, text, rightToLeft, kind, true);
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
