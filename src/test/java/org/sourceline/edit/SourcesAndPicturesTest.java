package org.sourceline.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sourceline.model.Article;
import org.sourceline.model.Entity;
import org.sourceline.model.Picture;
import org.sourceline.model.Source;
import org.sourceline.model.Source.Grade;
import org.sourceline.model.Source.Reliability;
import org.sourceline.problem.Problem;
import org.sourceline.store.ChangeSet;
import org.sourceline.store.neo4j.Things;

class SourcesAndPicturesTest {

    @Test
    void articlesOfOneSiteHaveOneSource() throws Problem {
        Scene scene = new Scene(Things.TEXT, Things.TEXT + " Again.");
        Source wire = scene.only(Source.class);
        assertThat(wire.name()).isEqualTo("Wire");
        assertThat(wire.reliability()).isEqualTo(Reliability.F);
        assertThat(scene.all(Article.class))
                .allMatch(article -> article.source().equals(wire.id()));
        scene.changesNothing(new AddArticles(List.of(Things.article("a-1", Things.TEXT, "")), "test"));
    }

    @Test
    void theLatestGradeCountsAndTheEarlierStay() throws Problem {
        Scene scene = new Scene(Things.TEXT);
        String wire = scene.only(Source.class).id();
        Grade later = new Grade(Reliability.B, "2021-06-01", "often right");
        Grade earlier = new Grade(Reliability.D, "2020-01-01", "once wrong");
        scene.apply(new GradeSource(wire, later));
        ChangeSet entry = scene.apply(new GradeSource(wire, earlier));
        assertThat(entry.title()).isEqualTo("Grade Wire D");
        assertThat(scene.only(Source.class).grades()).containsExactly(earlier, later);
        assertThat(scene.only(Source.class).reliability()).isEqualTo(Reliability.B);
        scene.undo();
        assertThat(scene.only(Source.class).grades()).containsExactly(later);
        assertThat(scene.refused(new GradeSource("s-none", later))).contains("There is no source");
    }

    @Test
    void anEntityIsPinnedMovedAndLetGo() throws Problem {
        Scene scene = new Scene(Things.TEXT);
        Entity red = scene.tag("a-1", 0, 8, "ArmedGroup", "Red Band");
        Picture.Spot there = new Picture.Spot(red.id(), 1.25, -3);
        Picture.Spot elsewhere = new Picture.Spot(red.id(), 7, 7);
        assertThat(scene.apply(new PlaceEntity(PlaceEntity.CHART, red.id(), there))
                        .title())
                .isEqualTo("Pin Red Band");
        scene.apply(new PlaceEntity(PlaceEntity.CHART, red.id(), elsewhere));
        assertThat(scene.only(Picture.class).spots()).containsExactly(elsewhere);
        scene.changesNothing(new PlaceEntity(PlaceEntity.CHART, red.id(), elsewhere));
        scene.undo();
        assertThat(scene.only(Picture.class).spots()).containsExactly(there);
        scene.apply(new PlaceEntity(PlaceEntity.CHART, red.id(), null));
        assertThat(scene.only(Picture.class).spots()).isEmpty();
        scene.changesNothing(new PlaceEntity(PlaceEntity.CHART, red.id(), null));
        scene.changesNothing(new PlaceEntity("p-other", red.id(), null));
        assertThat(scene.refused(new PlaceEntity(PlaceEntity.CHART, "e-none", there)))
                .contains("There is no entity");
    }
}
