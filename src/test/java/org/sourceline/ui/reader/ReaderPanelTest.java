package org.sourceline.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.Mention;
import org.sourceline.model.Place;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.TrialDesk;
import org.sourceline.ui.desk.TrialScreen;
import org.sourceline.ui.reader.page.ParagraphView;
import org.sourceline.ui.reader.page.Span;
import org.testfx.api.FxRobot;

class ReaderPanelTest {

    private static final String LONG =
            (Stories.CELLS + " It went on and on about what else had happened.\n\n").repeat(150);

    /// How wide a letter without a shape of its own is, that shares one with the next.
    private static final double INVISIBLE = 2;

    @TempDir
    private static Path folder;

    private static TrialDesk trial;
    private static String rockets = "";
    private static String arabic = "";
    private static String longOne = "";
    private OpenReader reader;
    private FxRobot robot;
    private Desk desk;
    private ReaderPanel panel;

    @BeforeAll
    static void open() throws Exception {
        TrialScreen.start();
        trial = new TrialDesk(folder);
        rockets = trial.article(Stories.ROCKETS_TITLE, "Kurdish Wire", "2021-02-16", Stories.ROCKETS, Map.of());
        arabic = trial.article(Stories.ARABIC_TITLE, "Wire", "2021", Stories.ARABIC, Map.of());
        longOne = trial.article("A long one", "Wire", "2021", LONG, Map.of());
    }

    @AfterAll
    static void close() {
        trial.close();
    }

    @BeforeEach
    void show() throws Exception {
        reader = OpenReader.at(trial, rockets, 520, 900);
        robot = reader.robot;
        desk = reader.desk;
        panel = reader.panel;
    }

    @AfterEach
    void takeBackWhatWasDone() {
        reader.close();
    }

    @Test
    void draggingOverWordsAndPressingTwoTagsAnArmedGroup() {
        int start = Stories.ROCKETS.indexOf("Saraya Awliya al-Dam");
        robot.drag(reader.pointOf(start + 1), MouseButton.PRIMARY).dropTo(reader.pointOf(start + 18));
        robot.type(KeyCode.DIGIT2);
        Mention mention = desk.index().mentionsIn(rockets).getFirst();
        assertThat(mention.passage().exact()).isEqualTo("Saraya Awliya al-Dam");
        assertThat(mention.passage().start()).isEqualTo(start);
        assertThat(desk.index()
                        .find(Entity.class, mention.entity())
                        .orElseThrow()
                        .type())
                .isEqualTo("ArmedGroup");
    }

    @Test
    void twoMentionsBecomeAClaimInThreeActions() {
        reader.tagByMouse(Stories.ROCKETS.indexOf("Saraya") + 2, KeyCode.DIGIT2);
        reader.tagByMouse(Stories.ROCKETS.indexOf("Asaib") + 2, KeyCode.DIGIT2);
        robot.type(KeyCode.R);
        robot.clickOn(reader.pointOf(Stories.ROCKETS.indexOf("Saraya Awliya") + 2));
        robot.write("rival").type(KeyCode.ENTER);
        assertThat(desk.index().all(Claim.class)).hasSize(1);
        Claim claim = desk.index().all(Claim.class).getFirst();
        assertThat(claim.predicate()).isEqualTo("RIVAL_OF");
        assertThat(desk.navigator().place().get()).isEqualTo(new Place.OfClaim(claim.id()));
    }

    @Test
    void aPassageIsScrolledIntoTheMiddleAndLit() {
        int start = LONG.lastIndexOf("elite cells");
        reader.go(new Place.InArticle(longOne, start, start + 11));
        ParagraphView lit = panel.view().paragraphs().getLast();
        ScrollPane scroll = (ScrollPane) panel.view().root().lookup(".reader-scroll");
        assertThat(lit.lookup(".lit-ground")).isNotNull();
        assertThat(scroll.getVvalue()).isGreaterThan(.9);
        int middle = LONG.indexOf("elite cells", LONG.length() / 2);
        reader.go(new Place.InArticle(longOne, middle, middle + 11));
        Bounds at = reader.boundsOf(new Span(middle, middle + 11));
        assertThat(at.getCenterY()).isBetween(420.0, 500.0);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyCharacterIsHitWhereItStandsInEitherDirection(boolean rightToLeft) {
        reader.go(new Place.OfArticle(rightToLeft ? arabic : rockets));
        String text = rightToLeft ? Stories.ARABIC : Stories.ROCKETS;
        BreakIterator characters = BreakIterator.getCharacterInstance();
        characters.setText(text);
        List<String> missed = TrialScreen.on(() -> panel.view().paragraphs().stream()
                .flatMap(view -> IntStream.range(
                                view.paragraph().span().start(),
                                view.paragraph().span().end())
                        .filter(at -> Character.isLetter(text.charAt(at)))
                        .filter(at -> !isHit(view, at, characters))
                        .mapToObj(at -> text.charAt(at) + " at " + at))
                .toList());
        assertThat(missed).isEmpty();
    }

    private static boolean isHit(ParagraphView view, int at, BreakIterator characters) {
        Bounds box = view.boundsInScene(new Span(at, at + 1));
        int hit = view.offsetAt(box.getCenterX(), box.getCenterY());
        int end = characters.following(at);
        int start = characters.previous();
        boolean joined = view.boundsInScene(new Span(Math.max(0, at - 1), at)).getWidth() <= INVISIBLE;
        return start - (joined ? 1 : 0) <= hit && hit <= end;
    }

    @Test
    void arabicWordsAreSelectedAndTaggedWithExactOffsets() {
        reader.go(new Place.OfArticle(arabic));
        String words = "شاحنة 🚚 عُثر";
        int start = Stories.ARABIC.indexOf(words);
        robot.drag(reader.pointOf(start + 1), MouseButton.PRIMARY).dropTo(reader.pointOf(start + words.length() - 2));
        robot.type(KeyCode.DIGIT8);
        Mention mention = desk.index().mentionsIn(arabic).getFirst();
        assertThat(mention.passage().exact()).isEqualTo(words);
        assertThat(mention.passage().start()).isEqualTo(start);
        assertThat(panel.view().paragraphs().getFirst().paragraph().rightToLeft())
                .isTrue();
        assertThat(panel.view().paragraphs().getLast().paragraph().rightToLeft())
                .isFalse();
        Bounds first = reader.boundsOf(new Span(0, 1));
        assertThat(first.getCenterX()).isGreaterThan(400);
    }

    @Test
    void aLongArticleOpensAtOnce() {
        reader.go(new Place.OfArticle(longOne));
        reader.go(new Place.OfArticle(rockets));
        long before = System.nanoTime();
        reader.go(new Place.OfArticle(longOne));
        long millis = (System.nanoTime() - before) / 1_000_000;
        assertThat(LONG.split("\\s+").length).isGreaterThan(3000);
        assertThat(millis).isLessThan(1500);
    }

    @Test
    void whatCannotBeDoneSaysWhy() {
        assertThat(panel.actions())
                .filteredOn(action -> action.id().equals("untag"))
                .first()
                .satisfies(action -> assertThat(action.cannot().get()).contains("mention"));
        assertThat(panel.actions()).extracting(action -> action.id()).doesNotHaveDuplicates();
    }
}
