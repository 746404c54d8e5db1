package org.sourceline.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
    private final List<Column<Source>> columns = List.of(
            Column.words("name", 230, Source::name),
            Column.words("kind", 90, SourceListing::kind),
            Column.words("reliability", 170, SourceListing::reliability),
            Column.of("since", 96, source -> inForce(source, Source.Grade::since)),
            Column.of("reason", 260, source -> inForce(source, Source.Grade::reason)),
            Column.count("articles", source -> articles(source).size()),
            Column.count("claims", this::claims),
            Column.spareCount("grades", source -> source.grades().size()));

    SourceListing(CaseIndex index) {
        this.index = index;
    }

    @Override
    public String id() {
        return "sources";
    }

    @Override
    public List<Column<Source>> columns() {
        return columns;
    }

    @Override
    public List<String> ids() {
        return index.all(Source.class).stream().map(Source::id).toList();
    }

    @Override
    public Optional<Row> row(String id) {
        return index.find(Source.class, id).map(source -> Row.of(id, new Place.OfCase(), source, columns));
    }

    private static String kind(Source source) {
        return WORDS.say("kind." + source.kind().name());
    }

    private static String reliability(Source source) {
        return WORDS.say("reliability." + source.reliability().name());
    }

    private static String inForce(Source source, Function<Source.Grade, String> what) {
        return source.grades().isEmpty() ? "" : what.apply(source.grades().getLast());
    }

    private List<Article> articles(Source source) {
        return index.articlesFrom(source.id());
    }

    private int claims(Source source) {
        return (int) articles(source).stream()
                .flatMap(article -> index.citationsIn(article.id()).stream())
                .map(Citation::claim)
                .distinct()
                .count();
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
