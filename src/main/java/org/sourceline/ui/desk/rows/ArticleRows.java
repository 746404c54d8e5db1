package org.sourceline.ui.desk.rows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sourceline.model.Article;
import org.sourceline.model.Citation;
import org.sourceline.model.Item;
import org.sourceline.model.Mention;
import org.sourceline.model.Source;
import org.sourceline.store.CaseIndex;

/// Makes the rows of a list of articles.
///
/// @param <R> what a row is
public abstract class ArticleRows<R extends Sought> implements RowMaker<R> {

    private final CaseIndex index;

    /// A maker of rows of a case's articles.
    protected ArticleRows(CaseIndex index) {
        this.index = index;
    }

    /// What a row is made of.
    ///
    /// @param outlet who published it, as far as is known
    /// @param mentions how many mentions are tagged in it
    /// @param citations the passages of it that are cited
    public record Facts(
            Article article, Optional<Source> source, String outlet, int mentions, List<Citation> citations) {}

    /// The row of these facts.
    protected abstract R row(Facts facts);

    @Override
    public final List<String> ids() {
        return index.all(Article.class).stream().map(Article::id).toList();
    }

    @Override
    public final Optional<R> row(String id) {
        return index.find(Article.class, id).map(article -> {
            Optional<Source> source = index.find(Source.class, article.source());
            return row(new Facts(
                    article,
                    source,
                    source.map(Source::name).orElse(article.site()),
                    index.mentionsIn(id).size(),
                    index.citationsIn(id)));
        });
    }

    @Override
    public final Stream<String> about(Item item) {
        return switch (item) {
            case Article article -> Stream.of(article.id());
            case Mention mention -> Stream.of(mention.passage().article());
            case Citation citation -> Stream.of(citation.passage().article());
            case Source source -> index.articlesFrom(source.id()).stream().map(Article::id);
            default -> Stream.empty();
        };
    }
}
