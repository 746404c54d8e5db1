package org.sourceline.ingest.plain;

import java.util.List;
import org.sourceline.model.Article;
import org.sourceline.model.FuzzyDate;
import org.sourceline.text.Language;

/// What a format's reader finds in an article: its facts, its text, and what in the text is not the report's own.
public record Content(Facts facts, String text, List<Article.Region> regions) {

    /// What is said about an article; empty where nothing is.
    public record Facts(String title, String byline, String site, String url, FuzzyDate published, String language) {

        /// Nothing is said.
        public static final Facts NONE = new Facts("", "", "", "", FuzzyDate.UNKNOWN, "");

        /// The same of an article in the language.
        public Facts inLanguage(String tag) {
            return new Facts(title, byline, site, url, published, tag);
        }

        /// These facts, and another's where these say nothing.
        public Facts or(Facts other) {
            return new Facts(
                    title.isEmpty() ? other.title : title,
                    byline.isEmpty() ? other.byline : byline,
                    site.isEmpty() ? other.site : site,
                    url.isEmpty() ? other.url : url,
                    published.isUnknown() ? other.published : published,
                    language.isEmpty() ? other.language : language);
        }
    }

    /// Plain text with what is known of it from elsewhere; what its own head says fills the gaps.
    ///
    /// @param text already normalised
    public static Content of(Facts known, String text) {
        List<Line> lines = Line.of(text);
        Masthead masthead = Masthead.of(lines, known.title());
        Facts facts = known.or(masthead.facts());
        if (facts.language.isEmpty()) {
            facts = facts.inLanguage(Language.of(text));
        }
        return new Content(facts, text, Regions.of(lines, masthead));
    }

    /// The same without a date, where one was given that cannot be read.
    public Content undated() {
        Facts dateless = new Facts(facts.title, facts.byline, facts.site, facts.url, FuzzyDate.UNKNOWN, facts.language);
        return new Content(dateless, text, regions);
    }
}
