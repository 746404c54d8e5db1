package org.sourceline.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.sourceline.edit.tag.AlterEntity;
import org.sourceline.edit.tag.Judge;
import org.sourceline.model.Entity;
import org.sourceline.model.Judgement.Verdict;
import org.sourceline.model.Place;
import org.sourceline.model.Source;
import org.sourceline.model.Source.Grade;
import org.sourceline.model.Source.Reliability;
import org.sourceline.problem.Problem;
import org.sourceline.store.ChangeSet;
import org.sourceline.store.neo4j.SharedCase;
import org.sourceline.store.neo4j.Things;

@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(SharedCase.LOCK)
class SpeakersTest {

    private static final Grade EARLIER = new Grade(Reliability.D, "2020-01-01", "once wrong");
    private static final Grade LATER = new Grade(Reliability.B, "2021-06-01", "often right");

    private final Scene scene;
    private final String red;
    private final String blue;

    SpeakersTest() throws Problem {
        scene = new Scene(Things.TEXT);
        red = scene.tag("a-1", 0, 8, "ArmedGroup", "Red Band").id();
        blue = scene.tag("a-1", 13, 22, "ArmedGroup", "Blue Band").id();
    }

    private List<Grade> grades(String entity) throws Problem {
        return scene.index().gradesOf(entity);
    }

    @Test
    void aSpeakersGradesAreKeptApartFromTheOutlets() throws Problem {
        scene.apply(new GradeSpeakers(List.of(red), LATER));
        ChangeSet entry = scene.apply(new GradeSpeakers(List.of(red), EARLIER));
        assertThat(entry.title()).isEqualTo("Grade the speaker Red Band D");
        assertThat(entry.place()).isEqualTo(new Place.OfEntity(red));
        assertThat(grades(red)).containsExactly(EARLIER, LATER);
        assertThat(Grade.inForce(grades(red))).isEqualTo(Reliability.B);
        assertThat(Grade.inForce(grades(blue))).isEqualTo(Reliability.F);
        assertThat(scene.only(Source.class).reliability()).isEqualTo(Reliability.F);
        scene.undo();
        assertThat(grades(red)).containsExactly(LATER);
        assertThat(scene.refused(new GradeSpeakers(List.of("e-none"), LATER))).contains("There is no entity");
        scene.changesNothing(new GradeSpeakers(List.of(), LATER));
    }

    @Test
    void severalSpeakersAreGradedInOneStep() throws Problem {
        ChangeSet entry = scene.apply(new GradeSpeakers(List.of(red, blue, red), LATER));
        assertThat(entry.title()).isEqualTo("Grade 2 speakers B");
        assertThat(scene.all(Entity.class)).extracting(Entity::grades).containsExactly(List.of(LATER), List.of(LATER));
    }

    @Test
    void whatElseIsSaidOfAnEntityLeavesItsGrades() throws Problem {
        scene.apply(new GradeSpeakers(List.of(red), LATER));
        scene.apply(AlterEntity.rename(red, "Rote Bande"));
        scene.apply(AlterEntity.retype(red, "Organization"));
        scene.apply(AlterEntity.alias(red, "The Reds"));
        scene.apply(AlterEntity.unalias(red, "The Reds"));
        scene.apply(AlterEntity.note(red, "seen"));
        assertThat(grades(red)).containsExactly(LATER);
    }

    @Test
    void whoReadsAsOneHasOneHistoryAndPartedEachItsOwn() throws Problem {
        scene.apply(new GradeSpeakers(List.of(red), LATER));
        scene.apply(new GradeSpeakers(List.of(blue), EARLIER));
        scene.apply(new Judge(red, blue, Verdict.SAME, ""));
        assertThat(grades(red)).containsExactly(EARLIER, LATER).isEqualTo(grades(blue));
        scene.apply(new Judge(red, blue, Verdict.DIFFERENT, ""));
        assertThat(grades(red)).containsExactly(LATER);
        assertThat(grades(blue)).containsExactly(EARLIER);
    }
}
