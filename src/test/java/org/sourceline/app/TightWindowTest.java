package org.sourceline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sourceline.model.Article;
import org.sourceline.model.Claim;
import org.sourceline.model.Place;
import org.sourceline.ui.desk.DoubleClick;
import org.sourceline.ui.desk.Sight;
import org.sourceline.ui.kit.QuickRobot;
import org.sourceline.ui.shell.Looks;
import org.testfx.api.FxRobot;

/// A window as small as people have one: nothing is cut, nothing lies on something else.
class TightWindowTest {

    private static final int LARGEST = 5;
    private static final int WIDTH = 1024;
    private static final int NARROWEST = 960;
    private static final int HEIGHT = 700;

    @RegisterExtension
    private final SampleWindow sample = new SampleWindow(1280, 800);

    private final List<String> flaws = new ArrayList<>();
    private final FxRobot robot = new QuickRobot();
    private TrialWindow trial;

    @BeforeEach
    void open() {
        trial = sample.trial();
    }

    @Test
    void theBarsUnderTheReaderStayInIt() throws Exception {
        Claim claim = trial.desk().index().all(Claim.class).getFirst();
        sample.go(new Place.OfClaim(claim.id()));
        sample.go(new Place.OfArticle(sample.busiest().id()));
        DoubleClick.on(seenParagraph());
        trial.picture("tight-tag-bar");
        staysIn(reader(), ".reader-bar .button");
        sample.act("next-mention");
        trial.picture("tight-mention-bar");
        staysIn(reader(), ".reader-bar .button");
        sample.act("claim-start");
        trial.picture("tight-claim-picking");
        sample.act("next-mention");
        sample.act("claim-pick");
        robot.write("attack").type(KeyCode.TAB);
        String says = ((TextInputControl) robot.lookup("#claim-says").query()).getText();
        assertThat(says).startsWith("attack").isNotEqualTo("attack");
        robot.clickOn("#claim-facts").clickOn("#claim-when").write("someday");
        trial.picture("tight-claim-bar");
        staysIn(reader(), ".reader-bar .button");
        staysIn(reader(), ".reader-bar .bar-hint");
        Labeled hint = (Labeled) robot.lookup(node -> node instanceof Labeled words
                        && words.getStyleClass().contains("bar-hint")
                        && words.isVisible()
                        && words.getText().contains("someday"))
                .query();
        assertThat(hint.getWidth()).isGreaterThan(200);
        Bounds text = SampleWindow.bounds(robot.lookup(".reader-scroll").query());
        assertThat(SampleWindow.bounds(robot.lookup(".reader-foot").query()).getMinY())
                .isGreaterThanOrEqualTo(text.getMaxY());
        assertThat(text.getHeight()).isGreaterThan(300);
        Bounds passage = SampleWindow.bounds(
                robot.lookup(".reader-paragraph .lit-ground").query());
        assertThat(text.contains(passage)).isTrue();
        assertThat(SampleWindow.bounds(reader()).getWidth()).isBetween(220.0, 340.0);
    }

    private Node seenParagraph() {
        Bounds seen = SampleWindow.bounds(robot.lookup(".reader-scroll").query());
        return robot.lookup(".reader-paragraph").queryAll().stream()
                .filter(each -> seen.contains(
                        SampleWindow.bounds(each).getCenterX(),
                        SampleWindow.bounds(each).getCenterY()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingUnderTheReaderIsCutWhereTextIsHalfAsLargeAgain() throws Exception {
        TrialWindow.run(() -> trial.looks.enlarge(LARGEST));
        sample.go(new Place.OfArticle(sample.busiest().id()));
        sample.act("next-mention");
        trial.picture("tight-large-mention-bar");
        nothingIsCut();
        sample.act("claim-start");
        sample.act("next-mention");
        sample.act("claim-pick");
        trial.picture("tight-large-claim-bar");
        nothingIsCut();
        TrialWindow.run(() -> trial.looks.choose(Looks.Choice.CONTRAST));
        trial.settle();
        trial.picture("tight-large-claim-bar-contrast");
        assertThat(SampleWindow.bounds(robot.lookup(".reader-scroll").query()).getHeight())
                .isGreaterThan(200);
    }

    /// Every label and button of the bars shows all its words.
    private void nothingIsCut() {
        for (Node each : robot.lookup(".reader-bar .label, .reader-bar .button").queryAll()) {
            if (SampleWindow.isSeen(each) && each instanceof Labeled words && !words.isWrapText()) {
                assertThat(words.getWidth()).as(words.getText()).isGreaterThanOrEqualTo(words.prefWidth(-1) - 1);
            }
        }
    }

    @Test
    void theInspectorsRowsDoNotLieOnEachOther() throws Exception {
        sample.go(new Place.OfEntity(sample.mostClaimed()));
        trial.picture("tight-entity");
        List<Node> words = robot.lookup(".inspector-row .run").queryAll().stream()
                .filter(node -> node.getParent() instanceof TextFlow)
                .toList();
        assertThat(words).isNotEmpty();
        double right = SampleWindow.bounds(sample.panes().inspector().node()).getMaxX();
        for (Node each : words) {
            assertThat(SampleWindow.bounds(each).getMaxX()).isLessThanOrEqualTo(right);
        }
        for (Node row : robot.lookup(".inspector-row").queryAll()) {
            List<Node> flows = row.lookupAll("*").stream()
                    .filter(TextFlow.class::isInstance)
                    .toList();
            for (int i = 1; i < flows.size(); i++) {
                assertThat(SampleWindow.bounds(flows.get(i)).getMinY())
                        .isGreaterThanOrEqualTo(
                                SampleWindow.bounds(flows.get(i - 1)).getMaxY() - 1);
            }
        }
    }

    @Test
    void anArticleIsDescribedInTheInspector() throws Exception {
        Article article = sample.busiest();
        sample.go(new Place.OfArticle(article.id()));
        robot.clickOn("#title-" + article.id());
        TrialWindow.run(() -> field("title", article).setText("Gate found open"));
        robot.type(KeyCode.ENTER);
        robot.clickOn("#published-" + article.id());
        TrialWindow.run(() -> field("published", article).setText("in May"));
        robot.type(KeyCode.ENTER);
        trial.picture("tight-article");
        Article now = trial.desk().index().find(Article.class, article.id()).orElseThrow();
        assertThat(now.title()).isEqualTo("Gate found open");
        assertThat(trial.notices.shown()).isEmpty();
        assertThat(now.published()).isEqualTo(article.published());
        assertThat(field("published", article).getText()).isEqualTo("in May");
        TrialWindow.run(() -> field("published", article).setText("2021-05"));
        robot.type(KeyCode.ENTER);
        assertThat(trial.desk()
                        .index()
                        .find(Article.class, article.id())
                        .orElseThrow()
                        .published())
                .hasToString("2021-05");
        TrialWindow.run(() -> trial.desk().undo());
        TrialWindow.run(() -> trial.desk().undo());
    }

    @Test
    void theChartComesBackAsItWasLeft() throws Exception {
        String name = "chart.places." + sample.home().resolve("Sample").resolve("case");
        String turned = Arrays.stream(places(name).split(";"))
                .map(place -> place.split(","))
                .map(place -> place[0] + "," + place[2] + "," + place[1])
                .collect(Collectors.joining(";"));
        TrialWindow.run(() -> trial.desk().navigator().go(new Place.OfCase()));
        trial.settle();
        trial.settings.put(name, turned);
        sample.reopen();
        trial = sample.trial();
        trial.picture("tight-restored");
        assertThat(places(name)).isEqualTo(turned);
    }

    private String places(String name) {
        return TrialWindow.on(() -> trial.settings.get(name, ""));
    }

    private TextInputControl field(String of, Article article) {
        return robot.lookup("#" + of + "-" + article.id()).queryTextInputControl();
    }

    private Node reader() {
        return sample.panes().reader().node();
    }

    private void staysIn(Node pane, String what) {
        Bounds room = SampleWindow.bounds(pane);
        List<Node> found = robot.lookup(what).queryAll().stream()
                .filter(SampleWindow::isSeen)
                .toList();
        assertThat(found).isNotEmpty();
        for (Node each : found) {
            assertThat(room.contains(SampleWindow.bounds(each)))
                    .as(each.toString())
                    .isTrue();
        }
    }

    @Test
    void theBarsHoldInBothLanguagesAndNothingIsCutThatIsNotToldWhole() throws Exception {
        trial.resize(WIDTH, HEIGHT);
        sample.go(new Place.OfClaim(sample.mostCited()));
        look("en");
        sample.act("language-de");
        trial.resize(WIDTH, HEIGHT);
        TrialWindow.run(() -> trial.looks.choose(Looks.Choice.DARK));
        look("de");
        trial.resize(NARROWEST, HEIGHT);
        look("de-narrowest");
        trial.resize(WIDTH, HEIGHT);
        TrialWindow.run(() -> trial.looks.enlarge(3));
        look("de-large");
        assertThat(flaws).isEmpty();
        trial.resize(1600, HEIGHT);
        TrialWindow.run(() -> trial.looks.enlarge(-3));
        assertThat(sample.seen("#import"))
                .as("where there is room the words are back")
                .singleElement()
                .satisfies(
                        each -> assertThat(((Button) each).getContentDisplay()).isEqualTo(ContentDisplay.TEXT_ONLY));
    }

    private void look(String name) throws Exception {
        trial.settle();
        trial.picture("narrow-" + name);
        Region window = (Region) trial.stage.getScene().getRoot();
        holds(name, robot.lookup(".top-bar").query(), window);
        for (Node head : sample.seen(".pane-head")) {
            holds(name, (Region) head, (Region) head.getParent());
        }
        TrialWindow.on(() -> Sight.flaws(trial.stage.getScene())).forEach(flaw -> flaws.add(name + ": " + flaw));
    }

    /// Every part of a bar stands in it, as wide as it needs to be, and on no other.
    private void holds(String name, Region bar, Region room) {
        double last = SampleWindow.bounds(room).getMinX();
        for (Node part : bar.getChildrenUnmodifiable()) {
            Bounds box = SampleWindow.bounds(part);
            boolean apart = box.getMinX() >= last - 1;
            boolean inside = box.getMaxX() <= SampleWindow.bounds(room).getMaxX() + 1;
            if (part.isManaged() && !(apart && inside && box.getWidth() >= part.minWidth(-1) - 1)) {
                flaws.add(name + ": " + part + " at " + box.getMinX() + " to " + box.getMaxX() + " after " + last);
            }
            last = part.isManaged() ? box.getMaxX() : last;
        }
    }
}
