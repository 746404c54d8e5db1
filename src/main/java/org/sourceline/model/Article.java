package org.sourceline.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// An article: a text imported once and never altered, with its original bytes kept by hash.
///
/// The text itself is read apart (it is long, and lists do not need it); `textHash` is its SHA-256 over UTF-8 and
/// names it. Offsets anywhere are UTF-16 code units into that text.
///
/// @param id `a-` and the first 16 hex digits of the SHA-256 of the original bytes
/// @param source id of the [Source] that published it, or empty
/// @param published when the outlet says it was published
/// @param language BCP 47 tag, or empty
/// @param captured when the original was fetched or last written, as its file says
/// @param recorded when it was imported
/// @param words number of words in the text
/// @param regions parts of the text that are not the report's own running words
/// @param read whether an analyst is through with reading it
/// @param notes the analyst\'s own words about it
public record Article(
        String id,
        String title,
        String byline,
        String source,
        String site,
        String url,
        FuzzyDate published,
        String language,
        Instant captured,
        Instant recorded,
        int words,
        List<Region> regions,
        Original original,
        String textHash,
        boolean read,
        String notes)
        implements Item {

    public Article {
        Objects.requireNonNull(published);
        regions = List.copyOf(regions);
    }

    /// An article that nobody is through with and nobody has noted anything on.
    public Article(
            String id,
            String title,
            String byline,
            String source,
            String site,
            String url,
            FuzzyDate published,
            String language,
            Instant captured,
            Instant recorded,
            int words,
            List<Region> regions,
            Original original,
            String textHash) {
        this(
                id, title, byline, source, site, url, published, language, captured, recorded, words, regions, original,
                textHash, false, "");
    }

    /// The same article with what the analyst says of it.
    public Article attended(boolean nowRead, String nowNotes) {
        return new Article(
                id, title, byline, source, site, url, published, language, captured, recorded, words, regions, original,
                textHash, nowRead, nowNotes);
    }

    /// The title, or what else one would call it by: its file's name.
    public String heading() {
        return title.isBlank() ? original.name() : title;
    }

    /// Whether a stretch lies in another article that is appended to this one.
    public boolean isAppended(int start, int end) {
        return regions.stream()
                .anyMatch(region -> region.kind() == Kind.APPENDED && start < region.end() && region.start() < end);
    }

    /// What a stretch of an article's text is, when it is not the report's own running words.
    public enum Kind {
        HEADLINE,
        BYLINE,
        CAPTION,
        REPEATED,
        BOILERPLATE,
        APPENDED;

        /// Whether it is no part of the report.
        public boolean isLeftOut() {
            return this == REPEATED || this == BOILERPLATE || this == APPENDED;
        }
    }

    /// A stretch of the text with its kind.
    ///
    /// @param start UTF-16 offset of its first code unit
    /// @param end offset past its last
    public record Region(int start, int end, Kind kind) {
        public Region {
            if (start < 0 || end < start) {
                throw new IllegalArgumentException("A region runs from " + start + " to " + end);
            }
        }
    }

    /// The bytes an article was read from.
    ///
    /// @param sha256 their hash in lower-case hex
    /// @param name the file's name
    /// @param type media type, such as `text/html`
    /// @param line 1-based line of a file holding several articles, or 0
    public record Original(String sha256, String name, String type, int line) {}
}
