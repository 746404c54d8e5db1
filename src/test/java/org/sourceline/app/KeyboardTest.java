package org.sourceline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sourceline.model.Citation;
import org.sourceline.model.Place;
import org.sourceline.ui.desk.Panel;
import org.testfx.util.WaitForAsyncUtils;

/// The whole window by keyboard: the keys get everywhere and out again, are seen where they are, and each place they
/// stop at has a role and a name.
class KeyboardTest {

    /// What the actions open, by its id.
    private static final Map<String, String> OVER =
            Map.of("palette", "palette", "history", "history-sheet", "keys", "key-sheet");

    @RegisterExtension
    private final SampleWindow sample = new SampleWindow(1280, 800);

    @Test
    void theKeysGoRoundTheWorkbenchWithAnEntityInTheInspector() throws Exception {
        sample.go(new Place.OfArticle(sample.busiest().id()));
        sample.go(new Place.OfEntity(sample.mostClaimed()));
        KeyRound round = round();
        for (String id : List.of("chart-fit", "undo", "seek", "import", "panes", "snapshot", "status-everything")) {
            assertThat(round.stops()).extracting(Node::getId).contains(id);
        }
    }

    @Test
    void theKeysGoRoundAClaimItsPassagesAndItsTagInTheReader() throws Exception {
        String claim = sample.mostCited();
        Citation cited = sample.index().citationsOf(claim).getFirst();
        sample.go(Place.of(cited.passage()));
        sample.act("paragraph-claims");
        sample.act("next-mention");
        sample.go(new Place.OfClaim(claim));
        round();
    }

    @Test
    void theKeysGoRoundAnArticleInTheInspectorAndTheBarOfATag() throws Exception {
        sample.go(new Place.OfArticle(sample.busiest().id()));
        sample.robot.doubleClickOn(sample.seen(".reader-paragraph").get(1));
        round();
    }

    @Test
    void whatLiesOverTheWindowKeepsTheKeysUntilEscape() {
        for (String over : List.of("palette", "history", "keys")) {
            Node before = owner();
            sample.act(over);
            Parent sheet = sample.seen("#" + OVER.get(over)).stream()
                    .map(Parent.class::cast)
                    .findFirst()
                    .orElseThrow();
            KeyRound round = KeyRound.of(sheet, "palette-list");
            assertThat(round.wrong()).as(over).isEmpty();
            assertThat(round.stops()).as(over).hasSize(1);
            sample.robot.type(KeyCode.ESCAPE);
            assertThat(owner()).as(over).isEqualTo(before);
        }
    }

    @Test
    void theKeysGoRoundEachTable() throws Exception {
        for (String table :
                List.of("table-entities", "table-claims", "table-articles", "table-speakers", "table-sources")) {
            sample.act(table);
            sample.trial().settle();
            round();
        }
    }

    @Test
    void theKeysGoRoundALineageAndWhatFalls() throws Exception {
        sample.go(new Place.OfLineage(""));
        sample.trial().idle();
        round();
        sample.go(new Place.OfFall(Place.Pillar.ARTICLE, sample.busiest().id()));
        sample.trial().idle();
        round();
        sample.go(new Place.OfSides(sample.mostCited()));
        sample.trial().idle();
        round();
    }

    @Test
    void theKeysGoRoundTheReviewAndASuggestionInTheReader() throws Exception {
        sample.act("review");
        sample.trial().settle();
        round();
        sample.act("review");
        sample.go(new Place.OfArticle(sample.busiest().id()));
        sample.act("suggestion-next");
        round();
    }

    @Test
    void theKeysGoRoundTheStartPageAndItsForm() throws Exception {
        sample.act("new");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> "new-title".equals(owner().getId()));
        KeyRound round = round();
        for (String id : List.of("new-title", "new-folder", "new-make", "start-import", "start-open", "start-sample")) {
            assertThat(round.stops()).extracting(Node::getId).contains(id);
        }
    }

    @Test
    void aKeyGoesFromPaneToPaneAndOneSeesWhereOneIs() throws Exception {
        sample.go(new Place.OfArticle(sample.busiest().id()));
        List<Node> entered = new ArrayList<>();
        for (Panel panel : sample.panes().all()) {
            entered.add(owner());
            assertThat(KeyRound.isSeen(owner())).as(panel.id()).isTrue();
            sample.robot.type(KeyCode.F6);
        }
        assertThat(owner()).isEqualTo(entered.getFirst());
        assertThat(entered).doesNotHaveDuplicates();
        sample.act("table");
        sample.robot.type(KeyCode.F6);
        assertThat(sample.panes().inspector().node().isFocusWithin()).isTrue();
        sample.robot.type(KeyCode.F6);
        assertThat(sample.panes().tables().node().isFocusWithin()).isTrue();
        sample.robot.type(KeyCode.ESCAPE);
        assertThat(owner()).as("the keys go back when the tables are closed").isEqualTo(entered.getFirst());
    }

    private Node owner() {
        return Objects.requireNonNull(TrialWindow.on(sample.trial().stage.getScene()::getFocusOwner));
    }

    private KeyRound round() {
        KeyRound round = KeyRound.of(sample.trial().stage.getScene().getRoot(), "");
        assertThat(round.wrong()).isEmpty();
        return round;
    }
}
