package org.sourceline.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sourceline.model.Article;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Place;
import org.sourceline.model.Source;
import org.sourceline.problem.Problem;
import org.sourceline.store.Change;
import org.sourceline.store.Plan;

/// Says by hand what an article is called, who wrote it, which outlet published it, and when; its text stays.
///
/// An outlet that the case does not know becomes a source.
///
/// @param article id of the article
/// @param site the outlet's name, or empty where it is not known
public record DescribeArticle(String article, String title, String byline, String site, FuzzyDate published)
        implements Edit {

    public DescribeArticle {
        title = title.strip();
        byline = byline.strip();
        site = site.strip();
    }

    /// An article as it is described now.
    public static DescribeArticle of(Article article) {
        return new DescribeArticle(
                article.id(), article.title(), article.byline(), article.site(), article.published());
    }

    /// The same with another title.
    public DescribeArticle titled(String other) {
        return new DescribeArticle(article, other, byline, site, published);
    }

    /// The same with another byline.
    public DescribeArticle by(String other) {
        return new DescribeArticle(article, title, other, site, published);
    }

    /// The same from another outlet.
    public DescribeArticle from(String other) {
        return new DescribeArticle(article, title, byline, other, published);
    }

    /// The same of another date.
    public DescribeArticle of(FuzzyDate other) {
        return new DescribeArticle(article, title, byline, site, other);
    }

    @Override
    public Plan plan(Basis basis) throws Problem {
        Article before = Finding.one(basis.before(), Article.class, article);
        if (of(before).equals(this)) {
            return Plan.nothing();
        }
        List<Change> changes = new ArrayList<>();
        String source = before.source();
        if (!site.equals(before.site().strip())) {
            source = site.isEmpty() ? "" : source(basis, changes);
        }
        Article after = described(before, source);
        changes.add(Change.altered(before, after));
        return new Plan("Describe \"" + after.heading() + "\"", new Place.OfArticle(article), changes);
    }

    /// The id of the source of that name, which is made where there is none.
    private String source(Basis basis, List<Change> changes) throws Problem {
        Optional<Source> known = basis.before().all(Source.class).stream()
                .filter(source -> source.name().equals(site))
                .findFirst();
        if (known.isPresent()) {
            return known.get().id();
        }
        Source made = new Source(basis.ids().next("s"), site, Source.Kind.OUTLET, List.of());
        changes.add(Change.made(made));
        return made.id();
    }

    private Article described(Article before, String source) {
        return new Article(
                before.id(),
                title,
                byline,
                source,
                site,
                before.url(),
                published,
                before.language(),
                before.captured(),
                before.recorded(),
                before.words(),
                before.regions(),
                before.original(),
                before.textHash(),
                before.read(),
                before.notes());
    }
}
