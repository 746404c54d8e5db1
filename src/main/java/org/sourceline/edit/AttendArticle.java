package org.sourceline.edit;

import java.util.List;
import org.sourceline.model.Article;
import org.sourceline.model.Place;
import org.sourceline.problem.Problem;
import org.sourceline.store.Change;
import org.sourceline.store.Plan;

/// Says what the analyst has done with an article: whether it is read to the end, or what is to be noted on it.
public final class AttendArticle implements Edit {

    private final String article;
    private final String doing;
    private final Attention attention;

    private AttendArticle(String article, String doing, Attention attention) {
        this.article = article;
        this.doing = doing;
        this.attention = attention;
    }

    /// Marks it as read, or as not read yet.
    public static AttendArticle read(String article, boolean read) {
        return new AttendArticle(
                article, read ? "Mark as read" : "Mark as not read", before -> before.attended(read, before.notes()));
    }

    /// Notes something on it, in place of what was noted before.
    public static AttendArticle note(String article, String notes) {
        return new AttendArticle(article, "Note on", before -> before.attended(before.read(), notes.strip()));
    }

    @Override
    public Plan plan(Basis basis) throws Problem {
        Article before = Finding.one(basis.before(), Article.class, article);
        Article after = attention.pay(before);
        return after.equals(before)
                ? Plan.nothing()
                : new Plan(
                        doing + " \"" + before.heading() + "\"",
                        new Place.OfArticle(article),
                        List.of(Change.altered(before, after)));
    }

    /// What becomes of an article.
    @FunctionalInterface
    private interface Attention {
        Article pay(Article before);
    }
}
