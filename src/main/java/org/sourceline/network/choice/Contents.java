package org.sourceline.network.choice;

import java.util.List;
import java.util.function.Function;
import org.sourceline.model.Article;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.Ontology;
import org.sourceline.model.Source;
import org.sourceline.model.inference.Backing;
import org.sourceline.model.inference.Identity;
import org.sourceline.store.CaseIndex;

/// What of a case charts are made of.
///
/// @param backing what stands behind citations
public record Contents(
        List<Entity> entities,
        List<Claim> claims,
        List<Citation> citations,
        List<Article> articles,
        List<Source> sources,
        Identity identity,
        Ontology ontology,
        Function<List<Citation>, Backing> backing) {

    /// What an index holds now.
    public static Contents of(CaseIndex index, Ontology ontology) {
        return new Contents(
                index.all(Entity.class),
                index.all(Claim.class),
                index.all(Citation.class),
                index.all(Article.class),
                index.all(Source.class),
                index.identity(),
                ontology,
                index::backing);
    }
}
