package org.sourceline.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sourceline.model.Article;
import org.sourceline.model.Citation;
import org.sourceline.model.Item;
import org.sourceline.model.Place;
import org.sourceline.model.Source;
import org.sourceline.store.CaseIndex;
import org.sourceline.ui.kit.Words;

/// The table of sources, each with its grade in force.
final class SourceListing implements Listing {

    private static final Words WORDS = Words.of(SourceListing.class);

    private final CaseIndex index;

    SourceListing(CaseIndex index) {
        this.index = index;
    }

    @Override
    public String id() {
        return "sources";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("name", 230),
                Column.of("kind", 90),
                Column.of("reliability", 170),
                Column.of("since", 96),
                Column.of("reason", 260),
                Column.count("articles"),
                Column.count("claims"),
                Column.spareCount("grades"));
    }

    @Override
    public List<String> ids() {
        return index.all(Source.class).stream().map(Source::id).toList();
    }

    @Override
    public Optional<Row> row(String id) {
        return index.find(Source.class, id).map(this::row);
    }

    private Row row(Source source) {
        List<Article> articles = index.articlesFrom(source.id());
        int claims = (int) articles.stream()
                .flatMap(article -> index.citationsIn(article.id()).stream())
                .map(Citation::claim)
                .distinct()
                .count();
        boolean graded = !source.grades().isEmpty();
        String kind = WORDS.say("kind." + source.kind().name());
        String reliability = WORDS.say("reliability." + source.reliability().name());
        return new Row(
                source.id(),
                new Place.OfCase(),
                List.of(
                        source.name(),
                        kind,
                        reliability,
                        graded ? source.grades().getLast().since() : "",
                        graded ? source.grades().getLast().reason() : "",
                        articles.size(),
                        claims,
                        source.grades().size()),
                Listing.sought(Stream.of(source.name(), kind, reliability)));
    }

    @Override
    public Stream<String> about(Item item) {
        return switch (item) {
            case Source source -> Stream.of(source.id());
            case Article article -> Stream.of(article.source());
            case Citation citation ->
                index.find(Article.class, citation.passage().article()).map(Article::source).stream();
            default -> Stream.empty();
        };
    }
}
