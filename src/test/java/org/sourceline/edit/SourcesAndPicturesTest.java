package org.sourceline.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.sourceline.edit.picture.DeletePicture;
import org.sourceline.edit.picture.PlaceEntity;
import org.sourceline.edit.picture.RenamePicture;
import org.sourceline.edit.picture.SavePicture;
import org.sourceline.edit.picture.WriteNote;
import org.sourceline.model.Article;
import org.sourceline.model.Entity;
import org.sourceline.model.Picture;
import org.sourceline.model.Source;
import org.sourceline.model.Source.Grade;
import org.sourceline.model.Source.Reliability;
import org.sourceline.model.chart.Note;
import org.sourceline.problem.Problem;
import org.sourceline.store.ChangeSet;
import org.sourceline.store.neo4j.SharedCase;
import org.sourceline.store.neo4j.Things;

@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(SharedCase.LOCK)
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
    void aPictureIsSavedRenamedAndDeletedAndAllOfItTakenBack() throws Problem {
        Scene scene = new Scene(Things.TEXT);
        Picture whole = Things.wholePicture("p-1");
        assertThat(scene.apply(new SavePicture(whole)).title()).isEqualTo("Save the picture Command");
        assertThat(scene.only(Picture.class)).isEqualTo(whole);
        scene.changesNothing(new SavePicture(whole));
        assertThat(scene.apply(new RenamePicture("p-1", "Money")).title())
                .isEqualTo("Rename the picture Command to Money");
        assertThat(scene.refused(new SavePicture(new Picture("p-2", "money", List.of()))))
                .contains("There is a picture called money already");
        assertThat(scene.refused(new RenamePicture("p-1", " "))).contains("needs a name");
        assertThat(scene.apply(new DeletePicture("p-1")).title()).isEqualTo("Delete the picture Money");
        assertThat(scene.all(Picture.class)).isEmpty();
        scene.undo();
        scene.undo();
        assertThat(scene.only(Picture.class)).isEqualTo(whole);
        scene.undo();
        assertThat(scene.all(Picture.class)).isEmpty();
    }

    @Test
    void aNoteIsWrittenOnAPictureWrittenAnewAndTakenAway() throws Problem {
        Scene scene = new Scene(Things.TEXT);
        Note note = new Note("n-1", "who pays?", 1, 2);
        assertThat(scene.apply(new WriteNote(PlaceEntity.CHART, note)).title())
                .isEqualTo("Write the note \"who pays?\"");
        scene.changesNothing(new WriteNote(PlaceEntity.CHART, note));
        Note moved = new Note("n-1", "who pays?", 7, 2);
        scene.apply(new WriteNote(PlaceEntity.CHART, moved));
        assertThat(scene.only(Picture.class).notes()).containsExactly(moved);
        ChangeSet away = scene.apply(new WriteNote(PlaceEntity.CHART, new Note("n-1", " ", 7, 2)));
        assertThat(away.title()).isEqualTo("Take the note \"who pays?\" away");
        assertThat(scene.only(Picture.class).notes()).isEmpty();
        scene.undo();
        assertThat(scene.only(Picture.class).notes()).containsExactly(moved);
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
