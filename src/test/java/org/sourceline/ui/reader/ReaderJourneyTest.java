package org.sourceline.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.model.Article;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.Mention;
import org.sourceline.model.Place;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.TrialDesk;
import org.sourceline.ui.desk.TrialScreen;
import org.sourceline.ui.reader.page.Span;
import org.testfx.api.FxRobot;

/// What an analyst does all day in the reader, done with the keyboard alone.
class ReaderJourneyTest {

    private static final String TEXT = String.join(
            "\n\n",
            "Abu Hassan al-Basri met Karim Daoud in Basra on Monday.",
            "The Sawt Brigade and the Nahr Front sent men from Tikrit to Mosul, a clerk of the Harbour Office said.",
            "Dalia Nouri, of the Tigris Herald, wrote that the Sawt Brigade was trained by the Nahr Front.",
            "A clerk denied it. The SAWT BRIGADE never came back to Basra.");

    private static final List<String> NAMES = List.of(
            "Abu Hassan al-Basri",
            "Karim Daoud",
            "Basra",
            "Sawt Brigade",
            "Nahr Front",
            "Tikrit",
            "Mosul",
            "Harbour Office",
            "Dalia Nouri",
            "Tigris Herald");

    private static final List<KeyCode> TYPES = List.of(
            KeyCode.DIGIT1,
            KeyCode.DIGIT1,
            KeyCode.DIGIT6,
            KeyCode.DIGIT2,
            KeyCode.DIGIT2,
            KeyCode.DIGIT6,
            KeyCode.DIGIT6,
            KeyCode.DIGIT4,
            KeyCode.DIGIT1,
            KeyCode.DIGIT5);

    @TempDir
    private static Path folder;

    private static TrialDesk trial;
    private static String article = "";
    private static String second = "";
    private OpenReader reader;
    private FxRobot robot;
    private Desk desk;
    private ReaderPanel panel;
    private TrialScreen screen;

    @BeforeAll
    static void open() throws Exception {
        TrialScreen.start();
        trial = new TrialDesk(folder);
        article = trial.article("Two brigades on the river", "Tigris Herald", "2021-02-16", TEXT, Map.of());
        second = trial.article(
                "Another", "Wire", "2021-02-17", "Nothing of note was said of the Sawt Brigade.", Map.of());
    }

    @AfterAll
    static void close() {
        trial.close();
    }

    @BeforeEach
    void show() throws Exception {
        reader = OpenReader.at(trial, article, 560, 800);
        robot = reader.robot;
        desk = reader.desk;
        panel = reader.panel;
        screen = reader.screen;
    }

    @AfterEach
    void takeBackWhatWasDone() {
        reader.close();
    }

    @Test
    void tenEntitiesAreTaggedByTheKeyboardAlone() throws Exception {
        int keys = 0;
        for (int i = 0; i < NAMES.size(); i++) {
            keys += goTo(NAMES.get(i));
            robot.type(KeyCode.ENTER).type(TYPES.get(i));
            keys += 2;
        }
        screen.picture("journey-ten-entities");
        assertThat(desk.index().all(Entity.class)).extracting(Entity::name).containsExactlyElementsOf(NAMES);
        assertThat(desk.index().mentionsIn(article)).hasSize(NAMES.size());
        assertThat(keys).isLessThanOrEqualTo(70);
    }

    @Test
    void exactPlacesAndVariantsAreTakenEachByItsOwnKey() throws Exception {
        goTo("Sawt Brigade");
        robot.type(KeyCode.ENTER).type(KeyCode.DIGIT2);
        robot.type(KeyCode.L);
        screen.picture("journey-others");
        robot.type(KeyCode.ESCAPE).type(KeyCode.A);
        assertThat(desk.index().mentionsIn(article)).hasSize(2);
        robot.push(KeyCode.SHIFT, KeyCode.A);
        assertThat(desk.index().mentionsIn(article)).hasSize(3);
    }

    @Test
    void aClaimIsRecordedInThreeActionsAndEditedWhereItStands() throws Exception {
        String sentence = "Dalia Nouri, of the Tigris Herald, wrote";
        reader.tag(2 + TEXT.indexOf("Sawt Brigade", TEXT.indexOf(sentence)), KeyCode.DIGIT2);
        reader.tag(2 + TEXT.lastIndexOf("Nahr Front"), KeyCode.DIGIT2);
        robot.type(KeyCode.P);
        robot.type(KeyCode.R);
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        screen.picture("journey-claim");
        robot.write("trained").type(KeyCode.ENTER);
        Claim claim = desk.index().all(Claim.class).getFirst();
        Citation citation = desk.index().citationsOf(claim.id()).getFirst();
        assertThat(claim.predicate()).isEqualTo("TRAINED_BY");
        assertThat(citation.passage().exact()).startsWith(sentence).endsWith("Nahr Front.");
        robot.type(KeyCode.M);
        screen.picture("journey-margin");
        robot.type(KeyCode.F2);
        robot.write("rival").type(KeyCode.ENTER);
        assertThat(desk.index().all(Claim.class).getFirst().predicate()).isEqualTo("RIVAL_OF");
        robot.type(KeyCode.DELETE);
        assertThat(desk.index().all(Claim.class).getFirst().status()).isEqualTo(Claim.Status.RETRACTED);
        robot.type(KeyCode.ESCAPE);
        assertThat(TrialScreen.on(() -> panel.view().hasKeys())).isTrue();
    }

    @Test
    void aClaimEditedWhereItStandsIsOneStepToUndo() {
        recordTraining();
        int steps = desk.index().all(Claim.class).size();
        robot.type(KeyCode.M).type(KeyCode.F2);
        robot.write("rival").type(KeyCode.TAB);
        robot.write("2020-03").type(KeyCode.TAB);
        robot.write("a clerk").type(KeyCode.ENTER);
        Claim edited = desk.index().all(Claim.class).getFirst();
        Citation cited = desk.index().citationsOf(edited.id()).getFirst();
        assertThat(List.of(edited.predicate(), edited.when().toString())).containsExactly("RIVAL_OF", "2020-03");
        assertThat(cited.attribution().words()).endsWith("a clerk");
        TrialScreen.run(desk::undo);
        Claim before = desk.index().all(Claim.class).getFirst();
        assertThat(List.of(before.predicate(), before.when().toString())).containsExactly("TRAINED_BY", "");
        assertThat(desk.index().citationsOf(before.id()).getFirst().attribution())
                .isNotEqualTo(cited.attribution());
        assertThat(desk.index().all(Claim.class)).hasSize(steps);
    }

    @Test
    void claimsStandBesideTheirParagraphWhereThereIsRoomElseBeneathIt() throws Exception {
        recordTraining();
        robot.type(KeyCode.M);
        Bounds narrow = claims();
        Bounds words = reader.boundsOf(sentence());
        assertThat(narrow.getMinY()).isGreaterThanOrEqualTo(words.getMaxY());
        TrialScreen.run(() -> screen.stage().setWidth(1000));
        Bounds wide = claims();
        Bounds again = reader.boundsOf(sentence());
        assertThat(wide.getMinX()).isGreaterThanOrEqualTo(again.getMaxX());
        assertThat(wide.getMinY()).isLessThan(again.getMaxY());
        screen.picture("journey-margin-beside");
    }

    private Bounds claims() {
        Node box = TrialScreen.on(() -> robot.lookup(".margin-claims").query());
        return TrialScreen.on(() -> box.localToScene(box.getLayoutBounds()));
    }

    private static Span sentence() {
        int start = TEXT.indexOf("Dalia Nouri");
        return new Span(start, TEXT.indexOf("\n", start));
    }

    private void recordTraining() {
        reader.tag(2 + TEXT.indexOf("Sawt Brigade", sentence().start()), KeyCode.DIGIT2);
        reader.tag(2 + TEXT.lastIndexOf("Nahr Front"), KeyCode.DIGIT2);
        robot.type(KeyCode.P).type(KeyCode.R).type(KeyCode.DOWN).type(KeyCode.ENTER);
        robot.write("trained").type(KeyCode.ENTER);
    }

    @Test
    void whatIsFoundInTheTextCanBeTagged() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("sawt brigade");
        screen.picture("journey-find");
        robot.type(KeyCode.ENTER).type(KeyCode.ENTER).type(KeyCode.ESCAPE);
        robot.type(KeyCode.DIGIT2);
        Mention mention = desk.index().mentionsIn(article).getFirst();
        assertThat(mention.passage().exact()).isEqualTo("SAWT BRIGADE");
    }

    @Test
    void anArticleKeptBesideIsLitByWhatOneGoesToInTheOther() throws Exception {
        goTo("Sawt Brigade");
        robot.type(KeyCode.ENTER).type(KeyCode.DIGIT2);
        robot.type(KeyCode.B);
        ReaderPane beside = panel.beside().orElseThrow();
        TrialScreen.run(() -> desk.navigator().go(new Place.OfArticle(second)));
        assertThat(beside.model().reading().orElseThrow().article().id()).isEqualTo(article);
        Entity brigade = desk.index().all(Entity.class).getFirst();
        TrialScreen.run(() -> desk.navigator().go(new Place.OfEntity(brigade.id())));
        assertThat(beside.model().litMentions()).hasSize(1);
        screen.picture("journey-beside");
        robot.type(KeyCode.B);
        assertThat(panel.node().lookupAll(".reader")).hasSize(1);
    }

    @Test
    void anArticleIsMarkedAsReadAndNotedOnWithoutLosingWhatIsTyped() {
        robot.type(KeyCode.D);
        robot.type(KeyCode.O);
        robot.write("Ask the clerk");
        TrialScreen.run(() -> desk.navigator().go(new Place.OfArticle(second)));
        TrialScreen.run(() -> desk.navigator().go(new Place.OfArticle(article)));
        TrialScreen.run(panel::focus);
        Article attended = desk.index().find(Article.class, article).orElseThrow();
        assertThat(attended.read()).isTrue();
        assertThat(attended.notes()).endsWith("Ask the clerk");
    }

    private int goTo(String name) {
        return reader.walkTo(TEXT.indexOf(name));
    }
}
