package org.sourceline.cli;

import org.sourceline.cli.terminal.CaseCommand;
import org.sourceline.cli.terminal.Terminal;
import org.sourceline.exchange.ArticleRow;
import org.sourceline.model.Article;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseStore;
import picocli.CommandLine.Command;

/// `articles`: lists a case's articles.
@Command(name = "articles", description = "lists the articles")
final class ArticlesCommand extends CaseCommand {

    ArticlesCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected int run(CaseStore store) throws Problem {
        return store.read(view -> {
            for (Article article : view.all(Article.class)) {
                String text = json() ? view.text(article.textHash()).orElse("") : "";
                terminal()
                        .row(
                                json(),
                                ArticleRow.of(article, text),
                                () -> "%s  %-10s  %5d words  %s%s"
                                        .formatted(
                                                article.id(),
                                                article.published(),
                                                article.words(),
                                                article.heading(),
                                                article.site().isEmpty() ? "" : "  (" + article.site() + ")"));
            }
            return DONE;
        });
    }
}
