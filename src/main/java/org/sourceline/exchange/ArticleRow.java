package org.sourceline.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.Article;
import org.sourceline.model.FuzzyDate;
import org.sourceline.text.Language;

/// An article as one row of JSON, its text included.
public final class ArticleRow {

    private ArticleRow() {}

    /// The article as a row.
    public static Map<String, @Nullable Object> of(Article article, String text) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", article.id());
        row.put("title", Known.orNull(article.title()));
        row.put("site", Known.orNull(article.site()));
        row.put("byline", Known.orNull(article.byline()));
        row.put("url", Known.orNull(article.url()));
        row.put("published", date(article.published()));
        row.put("language", Known.orNull(Language.primary(article.language())));
        row.put("region", Known.orNull(Language.region(article.language())));
        row.put("words", article.words());
        row.put("captured", article.captured().toString());
        row.put("recorded", article.recorded().toString());
        row.put("text", text);
        row.put("regions", regions(article.regions()));
        Map<String, @Nullable Object> original = new LinkedHashMap<>();
        original.put("sha256", article.original().sha256());
        original.put("name", article.original().name());
        original.put("type", article.original().type());
        original.put(
                "line",
                article.original().line() == 0 ? null : article.original().line());
        row.put("original", original);
        return row;
    }

    /// A date as a row has it: EDTF, or null where nothing is known.
    public static @Nullable String date(FuzzyDate date) {
        return date.isUnknown() ? null : date.toString();
    }

    /// Regions as a row has them.
    public static List<Map<String, Object>> regions(List<Article.Region> regions) {
        return regions.stream()
                .map(region -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("start", region.start());
                    row.put("end", region.end());
                    row.put("kind", region.kind().name().toLowerCase(Locale.ROOT));
                    return row;
                })
                .toList();
    }
}
