package org.sourceline.edit;

import java.util.List;
import java.util.Random;
import org.sourceline.edit.lineage.DecideDerivation;
import org.sourceline.edit.lineage.ProposeDerivations;
import org.sourceline.model.Article;
import org.sourceline.model.Derivation;
import org.sourceline.model.Derivation.Extent;
import org.sourceline.model.Derivation.Relation;
import org.sourceline.model.Derivation.Status;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Item;
import org.sourceline.model.Origin;
import org.sourceline.store.CaseIndex;

/// Edits of derivations at random.
final class RandomLineage {

    private final Random random;
    private final CaseIndex index;

    RandomLineage(Random random, CaseIndex index) {
        this.random = random;
        this.index = index;
    }

    Edit next() {
        List<Derivation> derivations = index.all(Derivation.class);
        if (derivations.isEmpty() || random.nextInt(3) == 0) {
            List<Article> articles = index.all(Article.class);
            Article one = articles.get(random.nextInt(articles.size()));
            Article other = articles.get(random.nextInt(articles.size()));
            boolean apart = random.nextBoolean() || one.id().equals(other.id());
            return new ProposeDerivations(basis -> proposed(basis, one.id(), apart ? "" : other.id()));
        }
        return new DecideDerivation(
                derivations.get(random.nextInt(derivations.size())).id(),
                Status.values()[random.nextInt(Status.values().length)]);
    }

    private static List<Item> proposed(Edit.Basis basis, String article, String parent) {
        Origin origin = new Origin(basis.ids().next("o"), "Wire report", FuzzyDate.UNKNOWN, "");
        Derivation derivation = new Derivation(
                basis.ids().next("d"),
                article,
                parent,
                parent.isEmpty() ? origin.id() : "",
                Relation.EXCERPT,
                Extent.MAIN,
                Status.PROPOSED,
                .25,
                List.of(new Derivation.Aligned(0, 4, parent, 2, 6), new Derivation.Aligned(9, 12, "", 0, 0)),
                List.of(new Derivation.Credit(1, 3, "Wire of the \"North\"")),
                "by chance");
        return parent.isEmpty() ? List.of(origin, derivation) : List.of(derivation);
    }
}
