package org.sourceline.store.shape;

import org.sourceline.model.Article;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Derivation;
import org.sourceline.model.Entity;
import org.sourceline.model.Item;
import org.sourceline.model.Judgement;
import org.sourceline.model.Mention;
import org.sourceline.model.Origin;
import org.sourceline.model.Picture;
import org.sourceline.model.Source;

/// What to call an item in a sentence to people.
public final class Names {

    private Names() {}

    /// The item's name within a sentence.
    public static String of(Item item) {
        return switch (item) {
            case Article article -> "the article \"" + article.heading() + "\"";
            case Source source -> "the source " + source.name();
            case Origin origin -> "the origin " + origin.name();
            case Derivation derivation -> "the derivation of article " + derivation.article();
            case Entity entity -> entity.name();
            case Mention mention -> "the mention \"" + mention.passage().exact() + "\"";
            case Claim claim -> "the claim " + claim.predicate();
            case Citation citation -> "the citation of \"" + citation.passage().exact() + "\"";
            case Judgement judgement -> "a judgement (" + judgement.verdict() + ")";
            case Mention.Decision decision -> "the decision on \"" + decision.words() + "\"";
            case Picture picture -> "the picture " + picture.name();
        };
    }
}
