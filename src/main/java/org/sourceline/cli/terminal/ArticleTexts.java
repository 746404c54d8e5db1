package org.sourceline.cli.terminal;

import java.util.List;
import org.sourceline.edit.Finding;
import org.sourceline.model.Article;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseStore;

/// The articles a subcommand works on, each with its text.
public final class ArticleTexts {

    private ArticleTexts() {}

    /// Told of an article.
    @FunctionalInterface
    public interface Reader {

        /// Works on an article.
        void read(Article article, String text) throws Problem;
    }

    /// Hands on the article with an id, or all of them where that is empty, in the order of their ids.
    ///
    /// @throws Problem when there is no such article
    public static void each(CaseStore store, String article, Terminal terminal, Reader reader) throws Problem {
        List<Article> articles = store.read(view ->
                article.isEmpty() ? view.all(Article.class) : List.of(Finding.one(view, Article.class, article)));
        for (int i = 0; i < articles.size(); i++) {
            Article each = articles.get(i);
            terminal.progress().at(i, articles.size(), each.heading());
            reader.read(each, store.read(view -> view.text(each.textHash())).orElse(""));
        }
    }
}
