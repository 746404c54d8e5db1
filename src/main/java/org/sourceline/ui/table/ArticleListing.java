package org.sourceline.ui.table;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.sourceline.model.Article;
import org.sourceline.model.Citation;
import org.sourceline.model.Place;
import org.sourceline.store.CaseIndex;
import org.sourceline.ui.desk.rows.ArticleRows;
import org.sourceline.ui.desk.said.Said;

/// The table of articles.
final class ArticleListing extends ArticleRows<Row> implements Listing {

    ArticleListing(CaseIndex index) {
        super(index);
    }

    @Override
    public String id() {
        return "articles";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("title", 320),
                Column.of("source", 150),
                Column.of("published", 96),
                Column.of("grade", 62),
                Column.count("mentions"),
                Column.count("claims"),
                Column.count("words"),
                Column.of("language", 86),
                Column.spare("byline", 140),
                Column.spare("recorded", 96),
                Column.spare("file", 160),
                Column.spare("url", 220));
    }

    @Override
    protected Row row(Facts facts) {
        Article article = facts.article();
        int claims =
                (int) facts.citations().stream().map(Citation::claim).distinct().count();
        String language = Said.language(article.language());
        return new Row(
                article.id(),
                new Place.OfArticle(article.id()),
                List.of(
                        article.heading(),
                        facts.outlet(),
                        article.published().toString(),
                        facts.source().map(each -> each.reliability().name()).orElse(""),
                        facts.mentions(),
                        claims,
                        article.words(),
                        language,
                        article.byline(),
                        day(article.recorded()),
                        article.original().name(),
                        article.url()),
                Listing.sought(Stream.of(
                        article.heading(),
                        facts.outlet(),
                        article.published().toString(),
                        article.byline(),
                        language,
                        article.original().name(),
                        article.url())));
    }

    private static String day(Instant instant) {
        return instant.equals(Instant.EPOCH)
                ? ""
                : instant.atZone(ZoneId.systemDefault()).toLocalDate().toString();
    }
}
