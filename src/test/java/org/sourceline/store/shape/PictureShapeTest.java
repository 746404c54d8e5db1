package org.sourceline.store.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sourceline.model.Picture;
import org.sourceline.store.Change;
import org.sourceline.store.neo4j.Things;

class PictureShapeTest {

    private static final Shape<Picture> SHAPE = Shapes.of(Picture.class);

    @Test
    void everythingThatAPictureSaysIsReadAsItWasWritten() {
        Picture whole = Things.wholePicture("p-1");
        assertThat(SHAPE.item(SHAPE.properties(whole))).isEqualTo(whole);
    }

    @Test
    void theJournalKeepsAllOfAPictureToo() {
        Change change = new Change(Things.picture("p-1"), Things.wholePicture("p-1"));
        assertThat(JournalText.change(JournalText.written(change))).isEqualTo(change);
    }

    @Test
    void aPictureWrittenBeforePicturesSaidMoreIsOneOfTheWholeCase() {
        Map<String, Object> old = Map.of(
                "id", "p-chart",
                "name", "Chart",
                "spotEntities", List.of("e-1"),
                "spotXs", List.of(1.5),
                "spotYs", List.of(-2.0));
        assertThat(SHAPE.item(old))
                .isEqualTo(new Picture("p-chart", "Chart", List.of(new Picture.Spot("e-1", 1.5, -2))));
    }
}
