package org.sourceline.ui.desk.rows;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.sourceline.exchange.LineageRow;
import org.sourceline.model.Article;
import org.sourceline.model.Citation;
import org.sourceline.model.Derivation;
import org.sourceline.model.Item;
import org.sourceline.model.Mention;
import org.sourceline.model.Origin;
import org.sourceline.model.Source;
import org.sourceline.model.inference.Lineage;
import org.sourceline.store.CaseIndex;

/// Makes the rows of a list of articles.
///
/// @param <R> what a row is
public abstract class ArticleRows<R extends Sought> implements RowMaker<R> {

    private final CaseIndex index;
    private volatile Copies copies = new Copies(Lineage.NONE, 0, new ConcurrentHashMap<>());

    /// How many articles go back to each report, counted once for each state of the case.
    private record Copies(Lineage lineage, int articles, ConcurrentMap<String, Integer> counted) {}

    /// A maker of rows of a case's articles.
    protected ArticleRows(CaseIndex index) {
        this.index = index;
    }

    /// What a row is made of, most of it looked up when it is asked for.
    ///
    /// @param copies how many articles go back to the same report
    public record Facts(Article article, Optional<Source> source, int copies, CaseIndex index) {

        /// Who published it, as far as is known.
        public String outlet() {
            return source.map(Source::name).orElse(article.site());
        }

        /// Id of the report that it goes back to: its own where it re-runs none.
        public String origin() {
            return index.lineage().origin(article.id());
        }

        /// What that report is called; empty where it is the article's own and nothing re-runs it.
        public String originName() {
            return index.lineage().members(article.id()).size() == 1
                    ? ""
                    : Objects.requireNonNullElse(LineageRow.name(index, origin()), "");
        }

        /// How many mentions are tagged in it.
        public int mentions() {
            return index.mentionsIn(article.id()).size();
        }

        /// The passages of it that are cited.
        public List<Citation> citations() {
            return index.citationsIn(article.id());
        }
    }

    private int copies(String article) {
        Lineage now = index.lineage();
        int articles = index.count(Article.class);
        Copies known = copies;
        if (known.lineage() != now || known.articles() != articles) {
            known = new Copies(now, articles, new ConcurrentHashMap<>());
            copies = known;
        }
        return known.counted().computeIfAbsent(now.origin(article), origin -> (int) now.members(article).stream()
                .filter(id -> index.find(Article.class, id).isPresent())
                .count());
    }

    /// The row of these facts.
    protected abstract R row(Facts facts);

    @Override
    public final List<String> ids() {
        return index.all(Article.class).stream().map(Article::id).toList();
    }

    @Override
    public final Optional<R> row(String id) {
        return index.find(Article.class, id)
                .map(article -> row(new Facts(article, index.find(Source.class, article.source()), copies(id), index)));
    }

    @Override
    public final Stream<String> about(Item item) {
        return switch (item) {
            case Article article -> index.lineage().members(article.id()).stream();
            case Mention mention -> Stream.of(mention.passage().article());
            case Citation citation -> Stream.of(citation.passage().article());
            case Derivation derivation ->
                Stream.of(derivation.article(), derivation.from()).flatMap(id -> index.lineage().members(id).stream());
            case Origin origin -> index.lineage().members(origin.id()).stream();
            case Source source -> index.articlesFrom(source.id()).stream().map(Article::id);
            default -> Stream.empty();
        };
    }
}
