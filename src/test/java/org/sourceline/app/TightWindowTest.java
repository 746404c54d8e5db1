package org.sourceline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.job.Progress;
import org.sourceline.model.Article;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.Place;
import org.sourceline.store.CaseIndex;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.kit.Enlarged;
import org.sourceline.ui.shell.Cases;
import org.sourceline.ui.shell.Looks;
import org.sourceline.ui.shell.Workbench;
import org.testfx.api.FxRobot;

/// A window as small as people have one: nothing is cut, nothing lies on something else.
class TightWindowTest {

    @TempDir
    private static Path home;

    private final FxRobot robot = new FxRobot();
    private TrialWindow trial;

    @BeforeAll
    static void makeTheSample() throws Exception {
        Cases.OpenCase made = new FolderCases(home, "tester").sample(Progress.NONE);
        made.store().close();
    }

    @BeforeEach
    void open() throws Exception {
        trial = TrialWindow.open(home, 1280, 800);
        TrialWindow.run(trial.window::sample);
        trial.settle();
    }

    @AfterEach
    void close() {
        assertThat(trial.bugs).isEmpty();
        trial.close();
    }

    @Test
    void theBarsUnderTheReaderStayInIt() throws Exception {
        Claim claim = trial.desk().index().all(Claim.class).getFirst();
        go(new Place.OfClaim(claim.id()));
        go(new Place.OfArticle(busiest().id()));
        robot.doubleClickOn(seenParagraph());
        trial.picture("tight-tag-bar");
        staysIn(reader(), ".reader-bar .button");
        act("next-mention");
        trial.picture("tight-mention-bar");
        staysIn(reader(), ".reader-bar .button");
        act("claim-start");
        trial.picture("tight-claim-picking");
        act("next-mention");
        act("claim-pick");
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
        Bounds text = bounds(robot.lookup(".reader-scroll").query());
        assertThat(bounds(robot.lookup(".reader-foot").query()).getMinY()).isGreaterThanOrEqualTo(text.getMaxY());
        assertThat(text.getHeight()).isGreaterThan(300);
        Bounds passage = bounds(robot.lookup(".reader-paragraph .lit-ground").query());
        assertThat(text.contains(passage)).isTrue();
        assertThat(bounds(reader()).getWidth()).isBetween(220.0, 340.0);
    }

    private Node seenParagraph() {
        Bounds seen = bounds(robot.lookup(".reader-scroll").query());
        return robot.lookup(".reader-paragraph").queryAll().stream()
                .filter(each ->
                        seen.contains(bounds(each).getCenterX(), bounds(each).getCenterY()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingUnderTheReaderIsCutWhereTextIsHalfAsLargeAgain() throws Exception {
        act("text-larger", "text-larger", "text-larger", "text-larger", "text-larger");
        go(new Place.OfArticle(busiest().id()));
        act("next-mention");
        trial.picture("tight-large-mention-bar");
        nothingIsCut();
        act("claim-start", "next-mention", "claim-pick");
        trial.picture("tight-large-claim-bar");
        nothingIsCut();
        TrialWindow.run(() -> trial.looks.choose(Looks.Choice.CONTRAST));
        trial.settle();
        trial.picture("tight-large-claim-bar-contrast");
        assertThat(bounds(robot.lookup(".reader-scroll").query()).getHeight()).isGreaterThan(200);
        act("text-smaller", "text-smaller", "text-smaller", "text-smaller", "text-smaller");
    }

    /// Every label and button of the bars shows all its words.
    private void nothingIsCut() {
        for (Node each : robot.lookup(".reader-bar .label, .reader-bar .button").queryAll()) {
            if (isSeen(each) && each instanceof Labeled words && !words.isWrapText()) {
                assertThat(words.getWidth()).as(words.getText()).isGreaterThanOrEqualTo(words.prefWidth(-1) - 1);
            }
        }
    }

    @Test
    void theInspectorsRowsDoNotLieOnEachOther() throws Exception {
        go(new Place.OfEntity(mostClaimed()));
        trial.picture("tight-entity");
        List<Node> words = robot.lookup(".inspector-row .run").queryAll().stream()
                .filter(node -> node.getParent() instanceof TextFlow)
                .toList();
        assertThat(words).isNotEmpty();
        double right = bounds(
                        Objects.requireNonNull(trial.panes.get()).inspector().node())
                .getMaxX();
        for (Node each : words) {
            assertThat(bounds(each).getMaxX()).isLessThanOrEqualTo(right);
        }
        for (Node row : robot.lookup(".inspector-row").queryAll()) {
            List<Node> flows = row.lookupAll("*").stream()
                    .filter(TextFlow.class::isInstance)
                    .toList();
            for (int i = 1; i < flows.size(); i++) {
                assertThat(bounds(flows.get(i)).getMinY())
                        .isGreaterThanOrEqualTo(bounds(flows.get(i - 1)).getMaxY() - 1);
            }
        }
    }

    @Test
    void anArticleIsDescribedInTheInspector() throws Exception {
        Article article = busiest();
        go(new Place.OfArticle(article.id()));
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
        String name = "chart.places." + trial.desk().title();
        String turned = Arrays.stream(places(name).split(";"))
                .map(place -> place.split(","))
                .map(place -> place[0] + "," + place[2] + "," + place[1])
                .collect(Collectors.joining(";"));
        trial.close();
        trial = TrialWindow.open(home, 1280, 800);
        trial.settings.put(name, turned);
        TrialWindow.run(trial.window::sample);
        trial.settle();
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
        return Objects.requireNonNull(trial.panes.get()).reader().node();
    }

    private void staysIn(Node pane, String what) {
        Bounds room = bounds(pane);
        List<Node> found = robot.lookup(what).queryAll().stream()
                .filter(TightWindowTest::isSeen)
                .toList();
        assertThat(found).isNotEmpty();
        for (Node each : found) {
            assertThat(room.contains(bounds(each))).as(each.toString()).isTrue();
        }
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static Bounds bounds(Node node) {
        return TrialWindow.on(() -> node.localToScene(node.getLayoutBounds()));
    }

    private void act(String... ids) {
        Enlarged root = (Enlarged) trial.window.scene().getRoot();
        for (String id : ids) {
            Action found = Objects.requireNonNull(
                    ((Workbench) root.content()).actions().get(id), id);
            TrialWindow.run(found::perform);
        }
    }

    private void go(Place place) throws Exception {
        TrialWindow.run(() -> trial.desk().navigator().go(place));
        trial.settle();
    }

    private Article busiest() {
        CaseIndex index = trial.desk().index();
        return index.all(Article.class).stream()
                .max(Comparator.comparing(
                        article -> index.mentionsIn(article.id()).size()))
                .orElseThrow();
    }

    private String mostClaimed() {
        CaseIndex index = trial.desk().index();
        return index.all(Entity.class).stream()
                .max(Comparator.comparing(entity -> index.claimsOf(entity.id()).size()))
                .orElseThrow()
                .id();
    }
}
