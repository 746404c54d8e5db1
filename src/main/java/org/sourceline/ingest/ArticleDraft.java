package org.sourceline.ingest;

import java.time.Instant;
import java.util.List;
import org.sourceline.ingest.plain.Content;
import org.sourceline.model.Article;
import org.sourceline.model.FuzzyDate;

/// One article as read from a file, ready to be kept.
///
/// What the file does not say is empty, never guessed.
///
/// @param title its headline, or empty
/// @param byline who wrote it, as said there, or empty
/// @param site name or host of the site that published it, or empty
/// @param url its address, or empty
/// @param published when it says it was published
/// @param language language as a BCP 47 tag, such as `fa`, with the region where it says that: `en-US`; or empty
/// @param text its words, normalised; offsets count its UTF-16 code units
/// @param regions parts of the text that are not the report's own running words, in order, none overlapping
/// @param captured when its file was last written
/// @param original what `bytes` are: their hash, file name, media type and line
/// @param bytes its original bytes: the whole file, or its own line or element of a file with several
public record ArticleDraft(
        String title,
        String byline,
        String site,
        String url,
        FuzzyDate published,
        String language,
        String text,
        List<Article.Region> regions,
        Instant captured,
        Article.Original original,
        byte[] bytes) {

    private static final int ID_DIGITS = 16;

    public ArticleDraft {
        regions = List.copyOf(regions);
    }

    static ArticleDraft of(Content content, Instant captured, Article.Original original, byte[] bytes) {
        Content.Facts facts = content.facts();
        return new ArticleDraft(
                facts.title(),
                facts.byline(),
                facts.site(),
                facts.url(),
                facts.published(),
                facts.language(),
                content.text(),
                content.regions(),
                captured,
                original,
                bytes);
    }

    /// The article's id: `a-` and the first 16 hex digits of its bytes' SHA-256, the same wherever it is read again.
    public String id() {
        return "a-" + original.sha256().substring(0, ID_DIGITS);
    }
}
