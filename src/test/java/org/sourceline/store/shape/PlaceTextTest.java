package org.sourceline.store.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.model.Place;

@Execution(ExecutionMode.CONCURRENT)
class PlaceTextTest {

    @Test
    void everyPlaceIsReadAsItWasWritten() {
        Place.OfFall fall = new Place.OfFall(Place.Pillar.ORIGIN, "o-1:x");
        List<Place> places = List.of(
                new Place.InArticle("a-1", 3, 9),
                new Place.OfArticle("a-1"),
                new Place.OfEntity("e-1"),
                new Place.OfClaim("c-1"),
                new Place.OfPicture("p-1"),
                new Place.OfSearch("red: band"),
                new Place.OfLineage(""),
                fall,
                new Place.OfFallen(fall),
                new Place.OfSides("c-1"),
                new Place.OfCase());
        assertThat(places).hasSameSizeAs(Place.class.getPermittedSubclasses());
        assertThat(places)
                .allSatisfy(place -> assertThat(JournalText.place(JournalText.written(place)))
                        .isEqualTo(place));
    }
}
