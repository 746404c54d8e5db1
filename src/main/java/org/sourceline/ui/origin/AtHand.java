package org.sourceline.ui.origin;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.sourceline.model.Article;
import org.sourceline.model.Citation;
import org.sourceline.model.Place;
import org.sourceline.model.Place.Pillar;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.Matter;

/// What is at hand where one is: the matter, the article whose report is asked for, what claims stand on there.
final class AtHand {

    private final Desk desk;
    private final Matter matters;
    private final ReadOnlyObjectWrapper<Place> matter = new ReadOnlyObjectWrapper<>(new Place.OfCase());

    AtHand(Desk desk) {
        this.desk = desk;
        matters = new Matter(desk.index(), desk.ontology());
        desk.navigator().place().subscribe(place -> matter.set(matters.of(place, matter.get())));
    }

    /// The entity, claim or article that one is at.
    ReadOnlyObjectProperty<Place> matter() {
        return matter.getReadOnlyProperty();
    }

    /// The claim that one is at, if it is one.
    Optional<String> claim() {
        return matter.get() instanceof Place.OfClaim(String claim) ? Optional.of(claim) : Optional.empty();
    }

    /// The article, or empty where there is none.
    String article() {
        return switch (desk.navigator().place().get()) {
            case Place.OfArticle(String article) -> article;
            case Place.InArticle(String article, int start, int end) -> article;
            case Place.OfClaim(String claim) -> articleOf(claim);
            case Place.OfSides(String claim) -> articleOf(claim);
            default -> "";
        };
    }

    private String articleOf(String claim) {
        return desk.index().citationsOf(claim).stream()
                .filter(each -> each.stance() == Citation.Stance.SUPPORTS)
                .map(each -> each.passage().article())
                .findFirst()
                .orElse("");
    }

    /// What claims stand on, of which one may ask what would fall with it.
    Optional<Place> pillar() {
        return switch (desk.navigator().place().get()) {
            case Place.OfEntity(String entity) -> Optional.of(new Place.OfFall(Pillar.SPEAKER, entity));
            case Place.OfFallen(Place.OfFall fall) -> Optional.of(fall);
            case Place.OfLineage(String of)
            when !of.isEmpty() ->
                Optional.of(new Place.OfFall(
                        desk.index().find(Article.class, of).isPresent() ? Pillar.ARTICLE : Pillar.ORIGIN, of));
            default ->
                Optional.of(article()).filter(id -> !id.isEmpty()).map(id -> new Place.OfFall(Pillar.ARTICLE, id));
        };
    }
}
