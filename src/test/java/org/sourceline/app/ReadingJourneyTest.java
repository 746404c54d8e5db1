package org.sourceline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.model.Article;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Mention;
import org.sourceline.model.Place;
import org.sourceline.network.Scene;
import org.sourceline.ui.shell.Looks;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// What an analyst does in the reader of the whole window, with the sample case open.
class ReadingJourneyTest {

    @TempDir
    private static Path home;

    private static TrialWindow trial;
    private final FxRobot robot = new FxRobot();

    @BeforeAll
    static void openTheSample() throws Exception {
        trial = TrialWindow.open(home, 1280, 800);
        TrialWindow.run(trial.window::sample);
        trial.settle();
    }

    @AfterAll
    static void close() {
        trial.close();
    }

    @Test
    void aClaimTakesThreeActionsOnceBothEndsAreTagged() throws Exception {
        Article article = article();
        int before = trial.desk().index().count(Claim.class);
        TrialWindow.run(() -> trial.desk().navigator().go(new Place.OfArticle(article.id())));
        trial.settle();
        Node column = TrialWindow.on(() -> robot.lookup(".reader-column").query());
        TrialWindow.run(column::requestFocus);
        robot.type(KeyCode.N);
        robot.type(KeyCode.R);
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        trial.picture("journey-window-claim-light");
        TrialWindow.run(() -> trial.looks.choose(Looks.Choice.DARK));
        trial.settle();
        trial.picture("journey-window-claim-dark");
        TrialWindow.run(() -> trial.looks.choose(Looks.Choice.LIGHT));
        robot.write("related").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(trial.desk().index().count(Claim.class)).isEqualTo(before + 1);
        Place place = trial.desk().navigator().place().get();
        assertThat(place).isInstanceOf(Place.OfClaim.class);
        List<Citation> citations = trial.desk().index().citationsOf(((Place.OfClaim) place).claim());
        assertThat(citations).extracting(each -> each.passage().article()).containsExactly(article.id());
        robot.type(KeyCode.M);
        trial.settle();
        trial.picture("journey-window-margin");
        assertThat(trial.bugs).isEmpty();
    }

    @Test
    void aLinkIsFollowedToItsWordsAndBackByKeys() throws Exception {
        Claim claim = cited();
        TrialWindow.run(() -> trial.desk().navigator().go(new Place.OfClaim(claim.id())));
        trial.settle();
        enter(".chart-canvas");
        robot.type(KeyCode.W);
        assertThat(focused().getStyleClass()).contains("card");
        robot.type(KeyCode.ENTER);
        trial.settle();
        Place words = trial.desk().navigator().place().get();
        assertThat(trial.desk().index().citationsOf(claim.id()))
                .extracting(each -> Place.of(each.passage()))
                .contains(words);
        assertThat(robot.lookup(".lit-ground").queryAll()).isNotEmpty();
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(trial.desk().navigator().place().get()).isEqualTo(new Place.OfClaim(claim.id()));
        assertThat(trial.bugs).isEmpty();
    }

    @Test
    void whyTheLineIsThereIsOneKeyFromTheWordsThatSaySo() throws Exception {
        Claim claim = cited();
        Citation citation = trial.desk().index().citationsOf(claim.id()).getFirst();
        for (String pane : List.of(".reader-column", ".chart-canvas", ".inspector .card")) {
            TrialWindow.run(() -> trial.desk().navigator().go(Place.of(citation.passage())));
            trial.settle();
            enter(pane);
            robot.type(KeyCode.W);
            assertThat(trial.desk().navigator().place().get()).as(pane).isInstanceOf(Place.OfClaim.class);
            assertThat(focused().getStyleClass()).as(pane).contains("card");
        }
    }

    @Test
    void whatIsSelectedInTheReaderIsLitOnTheChartAndTheOtherWayRound() throws Exception {
        Article article = article();
        TrialWindow.run(() -> trial.desk().navigator().go(new Place.OfArticle(article.id())));
        trial.settle();
        enter(".reader-column");
        robot.type(KeyCode.N).type(KeyCode.ENTER);
        trial.settle();
        Mention first = trial.desk().index().mentionsIn(article.id()).getFirst();
        String entity = trial.desk().index().identity().speaker(first.entity());
        assertThat(trial.desk().navigator().place().get()).isEqualTo(new Place.OfEntity(entity));
        Scene chart = Objects.requireNonNull(TrialWindow.on(() -> trial.chart().scene()));
        assertThat(chart.node(entity).orElseThrow().light()).isEqualTo(Scene.Light.SELECTED);
        Mention other = trial.desk().index().mentionsIn(article.id()).get(1);
        TrialWindow.run(() -> trial.desk().navigator().go(new Place.OfEntity(other.entity())));
        trial.settle();
        assertThat(robot.lookup(".same-ground").queryAll()).isNotEmpty();
    }

    private void enter(String pane) {
        Node node = TrialWindow.on(() -> robot.lookup(pane).query());
        TrialWindow.run(node::requestFocus);
    }

    private static Node focused() {
        return Objects.requireNonNull(TrialWindow.on(() -> trial.window.scene().getFocusOwner()));
    }

    /// A claim that one can read about.
    private static Claim cited() {
        return trial.desk().index().all(Claim.class).stream()
                .filter(each -> !trial.desk().index().citationsOf(each.id()).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /// An article whose first two mentions are of different entities.
    private static Article article() {
        return trial.desk().index().all(Article.class).stream()
                .filter(each -> {
                    List<Mention> mentions = trial.desk().index().mentionsIn(each.id());
                    return mentions.size() > 1
                            && !trial.desk()
                                    .index()
                                    .identity()
                                    .same(
                                            mentions.get(0).entity(),
                                            mentions.get(1).entity());
                })
                .findFirst()
                .orElseThrow();
    }
}
