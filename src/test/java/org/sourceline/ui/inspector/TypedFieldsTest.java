package org.sourceline.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.edit.claim.CitationDraft;
import org.sourceline.edit.claim.RecordClaim;
import org.sourceline.model.Attribution;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Place;
import org.sourceline.model.Source;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.TrialDesk;
import org.sourceline.ui.desk.TrialScreen;
import org.sourceline.ui.kit.QuickRobot;
import org.testfx.api.FxRobot;

/// What is typed in the inspector's fields, until it is stored and no longer.
class TypedFieldsTest {

    private static final String TEXT = "The Nahr Front fought the Sawt Brigade, a clerk said.";

    @TempDir
    private Path folder;

    private final FxRobot robot = new QuickRobot();
    private TrialDesk trial;
    private Desk desk;
    private TrialScreen screen;
    private String article = "";
    private Entity front;

    @BeforeEach
    void show() throws Exception {
        TrialScreen.start();
        trial = new TrialDesk(folder);
        article = trial.article("A fight", "Wire", "2021", TEXT, Map.of());
        trial.tag(article, TEXT, "Nahr Front", "ArmedGroup", "Nahr Front");
        trial.tag(article, TEXT, "Sawt Brigade", "ArmedGroup", "Sawt Brigade");
        front = trial.entity("Nahr Front");
        CitationDraft cited =
                new CitationDraft(article, 0, 20, Citation.Stance.SUPPORTS, Attribution.described("a clerk"));
        trial.editor()
                .apply(new RecordClaim(
                        front.id(),
                        "RIVAL_OF",
                        trial.entity("Sawt Brigade").id(),
                        FuzzyDate.parse("2021"),
                        List.of(cited)));
        desk = trial.desk();
        screen = TrialScreen.showing(() -> (Parent) new InspectorPanel(desk).node(), 420, 800, "light");
    }

    @AfterEach
    void close() {
        screen.close();
        assertThat(trial.failures()).isEmpty();
        trial.close();
    }

    @Test
    void aTextThatDiffersOnlyBySpacesIsNoDraftOnceItIsStored() {
        go(new Place.OfEntity(front.id()));
        String id = "name-" + front.id();
        write(id, "Nahr Regiment ");
        robot.type(KeyCode.ENTER);
        assertThat(desk.drafts().of("inspector").isEmpty()).isTrue();
        assertThat(field(id).getText()).isEqualTo("Nahr Regiment");
        TrialScreen.run(desk::undo);
        assertThat(field(id).getText()).isEqualTo("Nahr Front");
        write(id, "Nahr Front ");
        robot.type(KeyCode.ENTER);
        assertThat(desk.drafts().of("inspector").isEmpty()).isTrue();
    }

    @Test
    void whatIsTypedWhileAnEditIsStoredStays() {
        go(new Place.OfEntity(front.id()));
        String id = "alias-" + front.id();
        write(id, "The Front");
        TrialScreen.run(() -> trial.offstage().hold());
        robot.type(KeyCode.ENTER);
        write(id, "The River Front");
        TrialScreen.run(() -> trial.offstage().release());
        assertThat(desk.index().find(Entity.class, front.id()).orElseThrow().names())
                .contains("The Front");
        assertThat(field(id).getText()).isEqualTo("The River Front");
    }

    @Test
    void aReasonTypedWhileAGradeIsStoredStays() {
        go(new Place.OfArticle(article));
        Source source = desk.index().all(Source.class).getFirst();
        String id = "grade-reason-" + source.id();
        write(id, "It was there");
        TrialScreen.run(() -> {
            trial.offstage().hold();
            button("grade-store-" + source.id()).fire();
            field(id).setText("It was there twice");
            trial.offstage().release();
        });
        assertThat(field(id).getText()).isEqualTo("It was there twice");
        TrialScreen.run(() -> button("grade-store-" + source.id()).fire());
        assertThat(field(id).getText()).isEmpty();
    }

    @Test
    void doneStoresWhatIsTypedAndFoldsTheFields() {
        Claim claim = desk.index().all(Claim.class).getFirst();
        Citation cited = desk.index().citationsOf(claim.id()).getFirst();
        go(new Place.OfClaim(claim.id()));
        TrialScreen.run(() -> button("change-" + cited.id()).fire());
        write("said-" + cited.id(), "a clerk at the gate ");
        robot.clickOn("#change-" + cited.id());
        assertThat(desk.index()
                        .find(Citation.class, cited.id())
                        .orElseThrow()
                        .attribution()
                        .words())
                .isEqualTo("a clerk at the gate");
        assertThat(robot.lookup("#said-" + cited.id()).queryAll()).isEmpty();
        assertThat(desk.navigator().place().get()).isEqualTo(new Place.OfClaim(claim.id()));
    }

    @Test
    void whoSpeaksIsChosenAtAPassageAndGradedApartFromItsSource() throws Exception {
        Claim claim = desk.index().all(Claim.class).getFirst();
        Citation cited = desk.index().citationsOf(claim.id()).getFirst();
        go(new Place.OfClaim(claim.id()));
        TrialScreen.run(() -> button("change-" + cited.id()).fire());
        choose("speaker-" + cited.id(), front.id());
        choose("credibility-" + cited.id(), 3);
        Attribution said = new Attribution(Attribution.Kind.NAMED, "a clerk", front.id());
        assertThat(desk.index().citationsOf(claim.id()))
                .containsExactly(cited.saying(cited.stance(), said).withCredibility(3));
        assertThat(desk.index().find(Claim.class, claim.id())).contains(claim);
        screen.picture("inspector-who-speaks");
        go(new Place.OfEntity(front.id()));
        choose("grade-" + front.id(), Source.Reliability.C);
        write("grade-reason-" + front.id(), "Was there");
        TrialScreen.run(() -> button("grade-store-" + front.id()).fire());
        assertThat(desk.index().gradesOf(front.id()))
                .extracting(Source.Grade::reliability)
                .containsExactly(Source.Reliability.C);
        screen.picture("inspector-speaker-graded");
        assertThat(desk.index().all(Source.class))
                .allMatch(source -> source.grades().isEmpty());
        for (int step = 0; step < 3; step++) {
            TrialScreen.run(desk::undo);
        }
        assertThat(desk.index().citationsOf(claim.id())).containsExactly(cited);
        assertThat(desk.index().gradesOf(front.id())).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String id, T what) {
        TrialScreen.run(() -> ((ChoiceBox<T>) node(id)).setValue(what));
    }

    private void go(Place place) {
        TrialScreen.run(() -> desk.navigator().go(place));
    }

    private void write(String id, String text) {
        TrialScreen.run(() -> {
            field(id).requestFocus();
            field(id).setText(text);
        });
    }

    private TextField field(String id) {
        return (TextField) node(id);
    }

    private Button button(String id) {
        return (Button) node(id);
    }

    private Node node(String id) {
        return robot.lookup("#" + id).query();
    }
}
