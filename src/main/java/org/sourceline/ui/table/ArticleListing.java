package org.sourceline.ui.table;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sourceline.model.Article;
import org.sourceline.model.Citation;
import org.sourceline.model.Item;
import org.sourceline.model.Mention;
import org.sourceline.model.Place;
import org.sourceline.model.Source;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.Change;

/// The table of articles.
final class ArticleListing implements Listing {

    private final CaseIndex index;

    ArticleListing(CaseIndex index) {
        this.index = index;
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
    public List<String> ids() {
        return index.all(Article.class).stream().map(Article::id).toList();
    }

    @Override
    public Optional<Row> row(String id) {
        return index.find(Article.class, id).map(this::row);
    }

    private Row row(Article article) {
        Optional<Source> source = index.find(Source.class, article.source());
        String outlet = source.map(Source::name).orElse(article.site());
        int claims = (int) index.citationsIn(article.id()).stream()
                .map(Citation::claim)
                .distinct()
                .count();
        String language = article.language().isEmpty()
                ? ""
                : Locale.forLanguageTag(article.language()).getDisplayLanguage(Locale.ENGLISH);
        return new Row(
                article.id(),
                new Place.OfArticle(article.id()),
                List.of(
                        article.heading(),
                        outlet,
                        article.published().toString(),
                        source.map(each -> each.reliability().name()).orElse(""),
                        index.mentionsIn(article.id()).size(),
                        claims,
                        article.words(),
                        language,
                        article.byline(),
                        day(article.recorded()),
                        article.original().name(),
                        article.url()),
                Listing.sought(Stream.of(
                        article.heading(),
                        outlet,
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

    @Override
    public Set<String> touched(List<Change> changes) {
        Set<String> touched = new HashSet<>();
        for (Change change : changes) {
            Stream.of(Optional.ofNullable(change.before()), Optional.ofNullable(change.after()))
                    .flatMap(Optional::stream)
                    .forEach(item -> about(item, touched));
        }
        return touched;
    }

    private void about(Item item, Set<String> touched) {
        switch (item) {
            case Article article -> touched.add(article.id());
            case Mention mention -> touched.add(mention.passage().article());
            case Citation citation -> touched.add(citation.passage().article());
            case Source source -> index.articlesFrom(source.id()).forEach(article -> touched.add(article.id()));
            default -> {}
        }
    }
}
