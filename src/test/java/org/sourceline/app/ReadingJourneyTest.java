package org.sourceline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
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
