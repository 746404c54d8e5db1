package org.sourceline.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.edit.Edit;
import org.sourceline.edit.tag.AlterEntity;
import org.sourceline.edit.tag.Judge;
import org.sourceline.edit.tag.Tag;
import org.sourceline.edit.tag.TagPassages;
import org.sourceline.model.Entity;
import org.sourceline.model.Judgement.Verdict;
import org.sourceline.model.Place;
import org.sourceline.problem.Problem;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.TrialDesk;
import org.sourceline.ui.desk.TrialScreen;
import org.sourceline.ui.kit.QuickRobot;
import org.sourceline.ui.review.OpenPanes;

/// Parts that the inspector keeps while the case changes under it, held against one that is built anew.
class KeptPartsTest {

    private static final String TEXT = "The Nahr Front fought the Sawt Brigade. Later the Front left, a clerk said.";
    private static final int WIDTH = 420;
    private static final int HEIGHT = 800;

    @TempDir
    private Path folder;

    @Test
    void whatIsKeptSaysWhatOneBuiltAnewSaysAfterChangesInQuickSuccessionAndTheirUndo() throws Exception {
        TrialScreen.start();
        try (TrialDesk trial = new TrialDesk(folder)) {
            String article = trial.article("A fight", "Wire", "2021", TEXT, Map.of());
            trial.tag(article, TEXT, "Nahr Front", "ArmedGroup", "Nahr Front");
            trial.tag(article, TEXT, "Sawt Brigade", "ArmedGroup", "Sawt Brigade");
            Entity front = trial.entity("Nahr Front");
            Entity brigade = trial.entity("Sawt Brigade");
            Desk desk = trial.desk();
            TrialScreen screen =
                    TrialScreen.showing(() -> (Parent) new InspectorPanel(desk).node(), WIDTH, HEIGHT, "light");
            TrialScreen.run(() -> desk.navigator().go(new Place.OfEntity(front.id())));
            TextInputControl notes = field("notes-" + front.id());
            TrialScreen.run(() -> notes.setText("Half a thought"));
            List<Edit> edits = edits(article, front, brigade);
            Runnable undo = desk::undo;
            Runnable redo = desk::redo;

            atOnce(
                    trial,
                    edits.stream().map(edit -> (Runnable) () -> desk.edit(edit)).toList());
            assertSaysWhatOneBuiltAnewSays(desk);
            assertThat(field("notes-" + front.id())).isSameAs(notes);
            for (int i = 0; i < edits.size(); i++) {
                TrialScreen.run(undo);
                assertSaysWhatOneBuiltAnewSays(desk);
            }
            assertThat(desk.index().find(Entity.class, front.id())).contains(front);
            atOnce(trial, Collections.nCopies(edits.size(), redo));
            assertSaysWhatOneBuiltAnewSays(desk);
            atOnce(trial, List.of(undo, undo, redo, () -> desk.edit(AlterEntity.alias(front.id(), "Rivermen")), undo));
            assertSaysWhatOneBuiltAnewSays(desk);
            assertThat(field("notes-" + front.id()).getText()).isEqualTo("Half a thought");
            screen.close();
            assertThat(trial.failures()).isEmpty();
        }
    }

    /// What alters each part of what the inspector says of an entity, and who it is seen with.
    private static List<Edit> edits(String article, Entity front, Entity brigade) throws Problem {
        int start = TEXT.lastIndexOf("Front");
        return List.of(
                AlterEntity.alias(front.id(), "The River Front"),
                new TagPassages(List.of(Tag.called(article, start, start + 5, "ArmedGroup", "Nahr Front"))),
                new Judge(front.id(), brigade.id(), Verdict.DIFFERENT, "They fought each other."),
                AlterEntity.rename(brigade.id(), "Sawt Regiment"),
                new Judge(front.id(), brigade.id(), Verdict.SAME, "They are one after all."),
                AlterEntity.alias(front.id(), "Men of the river"));
    }

    /// Does several things while jobs wait, so that the screen is told of all without a frame between them.
    private static void atOnce(TrialDesk trial, List<Runnable> all) {
        TrialScreen.run(() -> {
            trial.offstage().hold();
            all.forEach(Runnable::run);
            trial.offstage().release();
        });
    }

    private static void assertSaysWhatOneBuiltAnewSays(Desk desk) {
        Node kept = new QuickRobot().lookup(".inspector").query();
        assertThat(TrialScreen.on(() -> OpenPanes.words(kept))).isEqualTo(TrialScreen.on(() -> builtAnew(desk)));
    }

    private static String builtAnew(Desk desk) {
        Parent anew = (Parent) new InspectorPanel(desk).node();
        Scene scene = new Scene(anew, WIDTH, HEIGHT);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return OpenPanes.words(anew);
    }

    private static TextInputControl field(String id) {
        return new QuickRobot().lookup("#" + id).queryAs(TextInputControl.class);
    }
}
