package org.sourceline.ui.table;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.sourceline.model.Citation;
import org.sourceline.model.Place;
import org.sourceline.store.CaseIndex;
import org.sourceline.text.Language;
import org.sourceline.ui.desk.rows.ArticleRows;
import org.sourceline.ui.desk.said.Said;

/// The table of articles.
final class ArticleListing extends ArticleRows<Row> implements Listing {

    private final List<Column<Facts>> columns = List.of(
            Column.words("title", 320, each -> each.article().heading()),
            Column.words("source", 150, Facts::outlet),
            Column.words("published", 96, each -> each.article().published().toString()),
            Column.of("grade", 62, ArticleListing::grade),
            Column.words("origin", 180, Facts::originName),
            Column.count("mentions", Facts::mentions),
            Column.count("claims", ArticleListing::claims),
            Column.count("words", each -> each.article().words()),
            Column.words("language", 86, ArticleListing::language),
            Column.spareWords("byline", 140, each -> each.article().byline()),
            Column.spare("recorded", 96, each -> day(each.article().recorded())),
            Column.spareWords("file", 160, each -> each.article().original().name()),
            Column.spareWords("url", 220, each -> each.article().url()));

    ArticleListing(CaseIndex index) {
        super(index);
    }

    @Override
    public String id() {
        return "articles";
    }

    @Override
    public List<Column<Facts>> columns() {
        return columns;
    }

    @Override
    protected Row row(Facts facts) {
        String id = facts.article().id();
        return Row.of(id, new Place.OfArticle(id), facts, columns);
    }

    private static String grade(Facts facts) {
        return facts.source().map(each -> each.reliability().name()).orElse("");
    }

    private static int claims(Facts facts) {
        return (int) facts.citations().stream().map(Citation::claim).distinct().count();
    }

    private static String language(Facts facts) {
        return Said.language(Language.primary(facts.article().language()));
    }

    private static String day(Instant instant) {
        return instant.equals(Instant.EPOCH)
                ? ""
                : instant.atZone(ZoneId.systemDefault()).toLocalDate().toString();
    }
}
