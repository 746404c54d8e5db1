package org.sourceline.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.edit.GradeSpeakers;
import org.sourceline.edit.claim.AlterCitation;
import org.sourceline.edit.claim.AlterClaim;
import org.sourceline.edit.claim.GradeCitation;
import org.sourceline.model.Attribution;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Place;
import org.sourceline.model.Predicate;
import org.sourceline.model.Source;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.TrialDesk;
import org.sourceline.ui.desk.TrialScreen;
import org.sourceline.ui.desk.suggest.Suggesting;
import org.sourceline.ui.kit.RowButton;
import org.sourceline.ui.kit.Settings;
import org.testfx.api.FxRobot;

/// Claims as they are made and edited in the reader, while edits are under way and the case changes.
class ClaimEditTest {

    @TempDir
    private static Path folder;

    private static TrialDesk trial;
    private static String rockets = "";
    private OpenReader reader;
    private FxRobot robot;
    private Desk desk;

    @BeforeAll
    static void open() throws Exception {
        TrialScreen.start();
        trial = new TrialDesk(folder);
        rockets = trial.article(Stories.ROCKETS_TITLE, "Kurdish Wire", "2021-02-16", Stories.ROCKETS, Map.of());
    }

    @AfterAll
    static void close() {
        trial.close();
    }

    @BeforeEach
    void claim() throws Exception {
        reader = OpenReader.at(trial, rockets, 520, 900);
        robot = reader.robot;
        desk = reader.desk;
        reader.tagByMouse(Stories.ROCKETS.indexOf("Saraya") + 2, KeyCode.DIGIT2);
        reader.tagByMouse(Stories.ROCKETS.indexOf("Asaib") + 2, KeyCode.DIGIT2);
        robot.type(KeyCode.R);
        robot.clickOn(reader.pointOf(Stories.ROCKETS.indexOf("Saraya Awliya") + 2));
    }

    @AfterEach
    void takeBackWhatWasDone() {
        TrialScreen.run(() -> trial.offstage().release());
        reader.close();
    }

    @Test
    void whatIsChosenForAClaimIsStillChosenInAReaderOpenedAnew() {
        robot.write("rival").type(KeyCode.TAB);
        ReaderPanel again = TrialScreen.on(() -> new ReaderPanel(desk, new Suggesting(desk, Settings.forgetful())));
        assertThat(again.claim().predicateTyped().get()).isNotEmpty();
        assertThat(TrialScreen.on(() -> again.claim().missing())).isEmpty();
    }

    @Test
    void whatIsTypedWhileAClaimIsRecordedStays() {
        robot.write("rival").type(KeyCode.TAB);
        TrialScreen.run(() -> {
            trial.offstage().hold();
            reader.panel.claim().record();
            reader.panel.claim().record();
            reader.panel.claim().attribution().set("a clerk at the gate");
            trial.offstage().release();
        });
        assertThat(desk.index().all(Claim.class)).hasSize(1);
        assertThat(desk.index().all(Citation.class)).hasSize(1);
        assertThat(reader.panel.claim().attribution().get()).isEqualTo("a clerk at the gate");
    }

    @Test
    void enterPressedTwiceTurnsAClaimRoundOnce() {
        Claim before = recorded();
        Predicate trained = desk.ontology().predicate("TRAINED_BY").orElseThrow();
        edit();
        write(says(), trained.inverse());
        robot.type(KeyCode.TAB);
        TrialScreen.run(() -> trial.offstage().hold());
        robot.type(KeyCode.ENTER).type(KeyCode.ENTER);
        TrialScreen.run(() -> trial.offstage().release());
        assertThat(stored())
                .extracting(Claim::subject, Claim::predicate, Claim::object)
                .containsExactly(before.object(), "TRAINED_BY", before.subject());
        TrialScreen.run(desk::undo);
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void whatIsTypedOverAChoiceIsNotStoredAsTheChoice() {
        Claim before = recorded();
        edit();
        write(says(), desk.ontology().readingOf("TRAINED_BY"));
        robot.type(KeyCode.TAB);
        write(says(), desk.ontology().readingOf(before.predicate()));
        write(when(), "1999");
        robot.type(KeyCode.ENTER);
        assertThat(stored()).isEqualTo(before.heldOn(FuzzyDate.parse("1999")));
    }

    @Test
    void onlyWhatIsTypedIsStoredOverWhatChangedBelow() {
        recorded();
        edit();
        write(when(), "1999");
        Citation cited = desk.index().all(Citation.class).getFirst();
        TrialScreen.run(() ->
                desk.edit(new AlterCitation(cited.id(), Citation.Stance.DENIES, Attribution.described("the colonel"))));
        TrialScreen.run(() -> when().requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(stored().when()).isEqualTo(FuzzyDate.parse("1999"));
        assertThat(desk.index().find(Citation.class, cited.id()).orElseThrow())
                .extracting(Citation::stance, each -> each.attribution().words())
                .containsExactly(Citation.Stance.DENIES, "the colonel");
    }

    @Test
    void aCardSaysWhoSpeaksHowFarHeIsReliedOnAndHowCredibleItIs() {
        Claim claim = recorded();
        Citation cited = desk.index().all(Citation.class).getFirst();
        Attribution said = new Attribution(Attribution.Kind.NAMED, "", claim.object());
        Source.Grade grade = new Source.Grade(Source.Reliability.D, "2021-05-01", "denied much");
        TrialScreen.run(() -> {
            desk.edit(new AlterCitation(cited.id(), cited.stance(), said));
            desk.edit(new GradeCitation(cited.id(), 3));
            desk.edit(new GradeSpeakers(List.of(claim.object()), grade));
            reader.panel.focus();
        });
        robot.type(KeyCode.M);
        assertThat(row().getAccessibleText().replace("\u200e", ""))
                .contains("says: Saraya", "graded D as a speaker", "judged possibly true");
    }

    private Node row() {
        return robot.lookup(".claim-card")
                .lookup((Node node) -> node instanceof RowButton)
                .query();
    }

    @Test
    void fieldsLeftAsTheyWereFollowTheCase() {
        Claim claim = recorded();
        edit();
        TrialScreen.run(() -> row().requestFocus());
        robot.type(KeyCode.F2);
        TrialScreen.run(() -> desk.edit(AlterClaim.date(claim.id(), FuzzyDate.parse("2003"))));
        robot.type(KeyCode.F2);
        assertThat(when().getText()).isEqualTo("2003");
        TrialScreen.run(() -> desk.edit(AlterClaim.date(claim.id(), FuzzyDate.parse("2004"))));
        assertThat(when().getText()).isEqualTo("2004");
    }

    @Test
    void whatIsTypedWhileAnEditIsStoredStays() {
        recorded();
        edit();
        write(when(), "1999");
        TrialScreen.run(() -> trial.offstage().hold());
        robot.type(KeyCode.ENTER);
        write(when(), "2001");
        TrialScreen.run(() -> trial.offstage().release());
        assertThat(stored().when()).isEqualTo(FuzzyDate.parse("1999"));
        assertThat(when().getText()).isEqualTo("2001");
        robot.type(KeyCode.ENTER);
        assertThat(stored().when()).isEqualTo(FuzzyDate.parse("2001"));
    }

    @Test
    void aReaderBesideIsOpenAgainAtItsArticleUntilItIsClosed() {
        TrialScreen.run(() -> reader.panel.focus());
        robot.type(KeyCode.B);
        ReaderPanel again = TrialScreen.on(() -> new ReaderPanel(desk, new Suggesting(desk, Settings.forgetful())));
        assertThat(again.beside()
                        .orElseThrow()
                        .model()
                        .reading()
                        .orElseThrow()
                        .article()
                        .id())
                .isEqualTo(rockets);
        TrialScreen.run(() -> reader.panel.focus());
        robot.type(KeyCode.B);
        assertThat(TrialScreen.on(() -> new ReaderPanel(desk, new Suggesting(desk, Settings.forgetful())))
                        .beside())
                .isEmpty();
    }

    private Claim recorded() {
        robot.write("rival").type(KeyCode.ENTER);
        return stored();
    }

    private Claim stored() {
        List<Claim> all = desk.index().all(Claim.class);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private void edit() {
        TrialScreen.run(() -> desk.navigator().go(new Place.OfClaim(stored().id())));
        TrialScreen.run(() -> reader.panel.focus());
        robot.type(KeyCode.M).type(KeyCode.F2);
    }

    private TextField says() {
        return field("#edit-says-");
    }

    private TextField when() {
        return field("#edit-when-");
    }

    private TextField field(String id) {
        Citation cited = desk.index().all(Citation.class).getFirst();
        return robot.lookup(id + cited.id()).queryAs(TextField.class);
    }

    private static void write(TextField field, String text) {
        TrialScreen.run(() -> {
            field.requestFocus();
            field.setText(text);
        });
    }
}
