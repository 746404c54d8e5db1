package org.sourceline.network.path;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sourceline.model.Article;
import org.sourceline.model.Citation;
import org.sourceline.model.Source;
import org.sourceline.model.Source.Reliability;
import org.sourceline.model.inference.Backing;
import org.sourceline.store.CaseIndex;

/// How strong a link is: what it rests on, by independent origins where they are known, else by articles, then by the
/// best grade of a source that carries it.
///
/// @param backing how many articles, reports and independent origins support it; no origins where those are not known
/// @param grade the reliability of the best source among them; `F` where none is judged
public record Strength(Backing backing, Reliability grade) implements Comparable<Strength> {

    private static final Comparator<Strength> WEAKER_FIRST =
            Comparator.comparingInt(Strength::support).thenComparing(Strength::grade, Comparator.reverseOrder());

    /// How strong a link of those claims is, as the case stands.
    static Strength of(List<String> claims, CaseIndex index) {
        Set<String> articles = new HashSet<>();
        for (String claim : claims) {
            for (Citation citation : index.citationsOf(claim)) {
                if (citation.stance() == Citation.Stance.SUPPORTS) {
                    articles.add(citation.passage().article());
                }
            }
        }
        Reliability best = articles.stream()
                .flatMap(article -> index.find(Article.class, article).stream())
                .flatMap(article -> index.find(Source.class, article.source()).stream())
                .map(Source::reliability)
                .min(Comparator.naturalOrder())
                .orElse(Reliability.F);
        return new Strength(index.backing(claims, Citation.Stance.SUPPORTS), best);
    }

    /// How many origins support it, or articles where origins are not known.
    public int support() {
        return backing.origins() > 0 ? backing.origins() : backing.articles();
    }

    @Override
    public int compareTo(Strength other) {
        return WEAKER_FIRST.compare(this, other);
    }
}
