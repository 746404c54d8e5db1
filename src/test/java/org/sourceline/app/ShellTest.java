package org.sourceline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sourceline.edit.tag.AlterEntity;
import org.sourceline.model.Article;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.Place;
import org.sourceline.ui.kit.Enlarged;
import org.sourceline.ui.kit.QuickRobot;
import org.sourceline.ui.kit.Words;
import org.sourceline.ui.shell.Looks;
import org.sourceline.ui.shell.Window;
import org.sourceline.ui.shell.Workbench;
import org.sourceline.ui.shell.start.StartPage;
import org.testfx.api.FxRobot;

class ShellTest {

    @RegisterExtension
    private final SampleWindow sample = new SampleWindow(1280, 800);

    private final FxRobot robot = new QuickRobot();
    private TrialWindow trial;

    @BeforeEach
    void open() {
        trial = sample.trial();
    }

    @Test
    void theTitleSaysWhichCaseItIsAndWhatItHolds() {
        assertThat(trial.stage.getTitle())
                .startsWith(trial.desk().title() + " – 10 articles, ")
                .contains(" entities, ", " claims");
    }

    @Test
    void theTitleSaysWhatIsFilteredOut() throws Exception {
        assertThat(trial.stage.getTitle()).contains("(4 entities without links not shown)");
        sample.act("chart-everything");
        trial.settle();
        assertThat(trial.stage.getTitle()).doesNotContain("(");
        robot.clickOn(sample.panes().articles().node().lookup(".list-view")).write("zz");
        assertThat(trial.stage.getTitle()).contains("(0 of 10 articles listed)");
    }

    @Test
    void whatTheChartLeavesOutIsSaidWithAWayToShowIt() throws Exception {
        assertThat(sample.panes().status().get()).contains("not shown");
        assertThat(robot.lookup("#status-everything").query().isVisible()).isTrue();
        sample.act("chart-everything");
        trial.settle();
        assertThat(sample.panes().status().get()).doesNotContain("not shown");
        assertThat(robot.lookup("#status-everything").query().getParent().isVisible())
                .isFalse();
    }

    @Test
    void whatAListLeavesOutIsSaidWithAWayToShowIt() {
        int all = trial.desk().index().count(Article.class);
        robot.clickOn(sample.panes().articles().node().lookup(".list-view")).write("zz");
        assertThat(sample.panes().articles().leftOut().get()).isEqualTo("0 of " + all + " articles listed");
        robot.clickOn("#status-all-articles");
        assertThat(sample.panes().articles().leftOut().get()).isEmpty();
        assertThat(robot.lookup("#status-all-articles")
                        .query()
                        .getParent()
                        .getParent()
                        .isVisible())
                .isFalse();
    }

    @Test
    void theHistoryNamesEachStepAndGoesToWhereItHappened() throws Exception {
        Entity entity = trial.desk().index().all(Entity.class).getFirst();
        TrialWindow.run(() -> trial.desk().edit(AlterEntity.note(entity.id(), "Seen at the harbour")));
        TrialWindow.run(() -> trial.desk().navigator().go(new Place.OfCase()));
        robot.push(KeyCode.CONTROL, KeyCode.H);
        trial.picture("history-light");
        assertThat(robot.lookup("#history-list").queryListView().getItems()).isNotEmpty();
        robot.type(KeyCode.ENTER);
        assertThat(trial.desk().navigator().place().get()).isEqualTo(new Place.OfEntity(entity.id()));
        TrialWindow.run(() -> trial.desk().undo());
    }

    @Test
    void everythingIsShownLargerByAKey() throws Exception {
        sample.go(new Place.OfClaim(
                trial.desk().index().all(Claim.class).getFirst().id()));
        for (int step = 0; step < 7; step++) {
            robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        }
        trial.settle();
        assertThat(trial.looks.size().get()).isEqualTo(1.5);
        trial.picture("large-light");
        TrialWindow.run(() -> trial.looks.choose(Looks.Choice.CONTRAST));
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        trial.settle();
        assertThat(trial.settings.get("text-size", "")).isEqualTo("1.3");
        trial.picture("large-contrast");
    }

    @Test
    void theCaseOpensWhereOneLeftIt() throws Exception {
        Place place = new Place.OfClaim(
                trial.desk().index().all(Claim.class).getFirst().id());
        sample.go(place);
        boolean[] left = new boolean[1];
        trial.desk().whenLeft(() -> left[0] = true);
        TrialWindow.run(() -> leave(trial.window));
        assertThat(left[0]).as("what nobody waits for was told to stop").isTrue();
        TrialWindow.run(trial.window::sample);
        trial.settle();
        assertThat(trial.desk().navigator().place().get()).isEqualTo(place);
    }

    private void leave(Window window) {
        Objects.requireNonNull(sample.workbench().actions().get("close")).perform();
        assertThat(window).isNotNull();
    }

    @Test
    void articlesDroppedOnTheStartPageBeginACase() throws Exception {
        sample.act("close");
        Path dropped = Files.writeString(
                sample.home().resolve("harbour.txt"), "Fire at the harbour\n\nThe cranes stood still.");
        StartPage page = (StartPage) ((Enlarged) trial.window.scene().getRoot()).content();
        TrialWindow.run(() -> page.take(List.of(dropped)));
        TrialWindow.run(() -> robot.lookup("#new-title").queryTextInputControl().setText("Harbour fires"));
        trial.picture("start-import");
        Node make = robot.lookup("#new-make").query();
        TrialWindow.run(((javafx.scene.control.Button) make)::fire);
        trial.settle();
        assertThat(trial.desk().title()).isEqualTo("Harbour fires");
        assertThat(trial.desk().index().count(Article.class)).isEqualTo(1);
    }

    @Test
    void theWindowSpeaksTheLanguageChosen() throws Exception {
        sample.act("language-de");
        trial.settle();
        assertThat(Words.of(Workbench.class).say("quit")).isEqualTo("Sourceline beenden");
        trial.picture("german-light");
    }

    @Test
    void theKeySheetOpensOnAQuestionMarkAndTheWalkPointsAtThePanes() throws Exception {
        robot.write("?");
        trial.picture("key-sheet");
        assertThat(robot.lookup("#key-sheet").query().isVisible()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#key-sheet").query().isVisible()).isFalse();
        sample.act("walk");
        for (int step = 1; step <= 6; step++) {
            trial.settle();
            trial.picture("walk-" + step);
            robot.type(KeyCode.SPACE);
        }
        assertThat(robot.lookup("#walk").query().isVisible()).isFalse();
        sample.act("walk");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#walk").query().isVisible()).isFalse();
    }

    @Test
    void lettersTypedInThePaletteAreNoCommandsAndFindClaimsToo() throws Exception {
        sample.go(new Place.OfArticle(
                trial.desk().index().all(Article.class).getLast().id()));
        sample.act("next-mention");
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("quds force trained r1");
        robot.eraseText(3);
        trial.picture("palette-claims");
        assertThat(robot.lookup("#palette-field").queryTextInputControl().getText())
                .isEqualTo("quds force trained");
        assertThat(robot.lookup("#claim-says").queryAllAs(Node.class)).noneMatch(SampleWindow::isSeen);
        robot.type(KeyCode.ENTER);
        assertThat(trial.desk().navigator().place().get()).isInstanceOf(Place.OfClaim.class);
    }

    @Test
    void whateverTheKeyboardReachesHasAName() throws Exception {
        sample.go(new Place.OfArticle(
                trial.desk().index().all(Article.class).getFirst().id()));
        List<String> nameless = new ArrayList<>(nameless());
        sample.go(new Place.OfEntity(
                trial.desk().index().all(Entity.class).getFirst().id()));
        nameless.addAll(nameless());
        sample.go(new Place.OfClaim(
                trial.desk().index().all(Claim.class).getFirst().id()));
        nameless.addAll(nameless());
        sample.act("palette");
        nameless.addAll(nameless());
        robot.type(KeyCode.ESCAPE);
        sample.act("history");
        nameless.addAll(nameless());
        robot.type(KeyCode.ESCAPE);
        assertThat(nameless.stream().distinct()).isEmpty();
    }

    private List<String> nameless() {
        return TrialWindow.on(() -> trial.window.scene().getRoot().lookupAll("*").stream()
                .filter(node -> node.isFocusTraversable() && SampleWindow.isSeen(node) && !isNamed(node))
                .map(node -> node.getClass().getSimpleName() + "#" + node.getId() + node.getStyleClass())
                .toList());
    }

    private static boolean isNamed(Node node) {
        Object says = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        boolean own =
                node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
        boolean words = node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank();
        boolean prompt = node instanceof TextInputControl field
                && field.getPromptText() != null
                && !field.getPromptText().isBlank();
        boolean labelled = node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) != null;
        boolean told = !(node instanceof TextInputControl) && says instanceof String text && !text.isBlank();
        return own || words || prompt || labelled || told;
    }
}
