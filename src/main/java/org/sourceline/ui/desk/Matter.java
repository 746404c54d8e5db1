package org.sourceline.ui.desk;

import java.util.List;
import java.util.Optional;
import org.sourceline.model.Article;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.Mention;
import org.sourceline.model.Ontology;
import org.sourceline.model.Passage;
import org.sourceline.model.Place;
import org.sourceline.model.Predicate;
import org.sourceline.store.CaseIndex;

/// The matter at hand: the entity, claim or article that a place is about, the same for every pane.
public final class Matter {

    private final CaseIndex index;
    private final Ontology ontology;

    /// The matters of a case.
    public Matter(CaseIndex index, Ontology ontology) {
        this.index = index;
        this.ontology = ontology;
    }

    /// What a place is about: an entity, a claim, an article, or the case where it is about none of them.
    ///
    /// A passage is about what one was at before, where that is cited or mentioned there; so its claim stays in sight
    /// while one reads.
    ///
    /// @param before what one was at before
    public Place of(Place at, Place before) {
        return switch (at) {
            case Place.OfEntity(String entity)
            when index.find(Entity.class, entity).isPresent() -> at;
            case Place.OfClaim(String claim) when index.find(Claim.class, claim).isPresent() -> at;
            case Place.OfArticle(String article)
            when index.find(Article.class, article).isPresent() -> at;
            case Place.InArticle passage -> ofPassage(passage, before);
            case Place.OfLineage(String of) when index.find(Article.class, of).isPresent() -> new Place.OfArticle(of);
            case Place.OfFall(Place.Pillar pillar, String id)
            when pillar == Place.Pillar.SPEAKER -> of(new Place.OfEntity(id), before);
            case Place.OfFall(Place.Pillar pillar, String id)
            when pillar == Place.Pillar.ARTICLE -> of(new Place.OfArticle(id), before);
            case Place.OfFallen(Place.OfFall fall) -> of(fall, before);
            case Place.OfSides(String claim) -> of(new Place.OfClaim(claim), before);
            case Place.OfPicture _, Place.OfSearch _, Place.OfLineage _, Place.OfFall _ ->
                of(before, new Place.OfCase());
            default -> new Place.OfCase();
        };
    }

    private Place ofPassage(Place.InArticle at, Place before) {
        List<Citation> cited = index.citationsIn(at.article()).stream()
                .filter(citation -> stands(citation.passage(), at))
                .toList();
        List<Mention> named = index.mentionsIn(at.article()).stream()
                .filter(mention -> stands(mention.passage(), at))
                .toList();
        boolean still = switch (before) {
            case Place.OfClaim(String claim) -> {
                List<String> bundle = bundle(claim).stream().map(Claim::id).toList();
                yield cited.stream().anyMatch(citation -> bundle.contains(citation.claim()));
            }
            case Place.OfEntity(String entity) ->
                named.stream().anyMatch(mention -> index.identity().same(mention.entity(), entity));
            default -> false;
        };
        if (still) {
            return before;
        }
        Optional<Place> claim = cited.stream().findFirst().map(citation -> new Place.OfClaim(citation.claim()));
        Optional<Place> entity = named.stream().findFirst().map(mention -> new Place.OfEntity(mention.entity()));
        return claim.or(() -> entity).orElseGet(() -> of(new Place.OfArticle(at.article()), before));
    }

    private static boolean stands(Passage passage, Place.InArticle at) {
        return passage.start() == at.start() && passage.end() == at.end();
    }

    /// The claims drawn as one link with a claim, itself included: same predicate, same two entities, taken up or not.
    ///
    /// A retracted claim is alone.
    public List<Claim> bundle(String id) {
        Optional<Claim> found = index.find(Claim.class, id);
        if (found.isEmpty()) {
            return List.of();
        }
        Claim claim = found.get();
        if (claim.status() == Claim.Status.RETRACTED) {
            return List.of(claim);
        }
        return index.claimsOf(claim.subject()).stream()
                .filter(other -> other.status() != Claim.Status.RETRACTED)
                .filter(other -> other.predicate().equals(claim.predicate()) && joinsTheSame(claim, other))
                .filter(other -> isProposal(other) == isProposal(claim))
                .toList();
    }

    private boolean joinsTheSame(Claim one, Claim other) {
        boolean along = same(one.subject(), other.subject()) && same(one.object(), other.object());
        boolean turned = same(one.subject(), other.object()) && same(one.object(), other.subject());
        return along || (turned && isSymmetric(one.predicate()));
    }

    private boolean same(String one, String other) {
        return index.identity().same(one, other);
    }

    private boolean isSymmetric(String predicate) {
        return ontology.predicate(predicate).map(Predicate::symmetric).orElse(false);
    }

    /// Whether a claim is a proposal: put forward as one, or without a citation.
    public boolean isProposal(Claim claim) {
        return claim.status() == Claim.Status.PROPOSED
                || index.citationsOf(claim.id()).isEmpty();
    }
}
