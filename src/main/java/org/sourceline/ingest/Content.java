package org.sourceline.ingest;

import java.util.List;
import org.sourceline.model.Article;
import org.sourceline.model.FuzzyDate;
import org.sourceline.text.Language;

/// What a format's reader finds in an article: its facts, its text, and what in the text is not the report's own.
record Content(Facts facts, String text, List<Article.Region> regions) {

    /// What is said about an article; empty where nothing is.
    record Facts(String title, String byline, String site, String url, FuzzyDate published, String language) {

        static final Facts NONE = new Facts("", "", "", "", FuzzyDate.UNKNOWN, "");

        /// These facts, and another's where these say nothing.
        Facts or(Facts other) {
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
    static Content of(Facts known, String text) {
        List<Line> lines = Line.of(text);
        Masthead masthead = Masthead.of(lines);
        Facts facts = known.or(masthead.facts()).or(new Facts("", "", "", "", FuzzyDate.UNKNOWN, Language.of(text)));
        return new Content(facts, text, Regions.of(lines, masthead));
    }

    /// The same without a date, where one was given that cannot be read.
    Content undated() {
        Facts dateless = new Facts(
                facts.title, facts.byline, facts.site, facts.url, FuzzyDate.UNKNOWN, facts.language);
        return new Content(dateless, text, regions);
    }
}
