package org.sourceline.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sourceline.model.Article;
import org.sourceline.model.Place;
import org.sourceline.model.Source;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseReader;
import org.sourceline.store.Change;
import org.sourceline.store.Plan;

/// Adds articles whose texts and originals are kept already, with the outlets that published them; leaves out those
/// that the case has.
///
/// @param articles articles with an empty `source`, which is filled in from their site
/// @param from where they come from, in words
/// @param arrival what comes with them
public record AddArticles(List<Article> articles, String from, Arrival arrival) implements Edit {

    public AddArticles {
        articles = List.copyOf(articles);
    }

    /// Articles that nothing else comes with.
    public AddArticles(List<Article> articles, String from) {
        this(articles, from, Arrival.QUIET);
    }

    @Override
    public Plan plan(Basis basis) throws Problem {
        CaseReader before = basis.before();
        Set<String> there = new HashSet<>(
                before.findAll(Article.class, articles.stream().map(Article::id).toList()).stream()
                        .map(Article::id)
                        .toList());
        Map<String, String> sources = new HashMap<>();
        before.all(Source.class).forEach(source -> sources.putIfAbsent(source.name(), source.id()));
        List<Change> changes = new ArrayList<>();
        List<Article> added = new ArrayList<>();
        for (Article article : articles) {
            if (!there.add(article.id())) {
                continue;
            }
            String outlet = article.site().strip();
            if (!outlet.isEmpty() && !sources.containsKey(outlet)) {
                Source source = new Source(basis.ids().next("s"), outlet, Source.Kind.OUTLET, List.of());
                sources.put(outlet, source.id());
                changes.add(Change.made(source));
            }
            Article published = publishedBy(article, sources.getOrDefault(outlet, ""));
            added.add(published);
            changes.add(Change.made(published));
        }
        if (added.isEmpty()) {
            return Plan.nothing();
        }
        arrival.with(basis, added).forEach(item -> changes.add(Arrival.change(before, item)));
        return added.size() == 1
                ? new Plan(
                        "Import \"" + added.getFirst().heading() + "\"",
                        new Place.OfArticle(added.getFirst().id()),
                        changes)
                : new Plan("Import " + added.size() + " articles from " + from, new Place.OfCase(), changes);
    }

    private static Article publishedBy(Article article, String source) {
        return new Article(
                article.id(),
                article.title(),
                article.byline(),
                source,
                article.site(),
                article.url(),
                article.published(),
                article.language(),
                article.captured(),
                article.recorded(),
                article.words(),
                article.regions(),
                article.original(),
                article.textHash(),
                article.read(),
                article.notes());
    }
}
