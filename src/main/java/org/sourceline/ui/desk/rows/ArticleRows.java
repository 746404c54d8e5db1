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

    /// What a row is made of, each looked up when it is asked for.
    public record Facts(Article article, Optional<Source> source, CaseIndex index) {

        /// Who published it, as far as is known.
        public String outlet() {
            return source.map(Source::name).orElse(article.site());
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

    /// The row of these facts.
    protected abstract R row(Facts facts);

    @Override
    public final List<String> ids() {
        return index.all(Article.class).stream().map(Article::id).toList();
    }

    @Override
    public final Optional<R> row(String id) {
        return index.find(Article.class, id)
                .map(article -> row(new Facts(article, index.find(Source.class, article.source()), index)));
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
