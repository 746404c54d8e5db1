package org.sourceline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import javafx.scene.control.Button;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.job.Progress;
import org.sourceline.model.Article;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.Place;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseIndex;
import org.sourceline.ui.kit.RowButton;
import org.sourceline.ui.kit.ScriptText;
import org.sourceline.ui.shell.Cases;
import org.sourceline.ui.shell.Looks;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Draws the window to `target/screens`, for people to look at.
class WindowScreensTest {

    @TempDir
    private static Path home;

    @BeforeAll
    static void makeTheSample() throws Problem {
        Cases.OpenCase made = new FolderCases(home, "tester").sample(Progress.NONE);
        made.store().close();
    }

    @Test
    void atBothSizesInBothThemes() throws Exception {
        for (int[] size : new int[][] {{1280, 800}, {1920, 990}}) {
            TrialWindow trial = TrialWindow.open(home, size[0], size[1]);
            String at = size[0] + "x" + size[1];
            trial.picture("start-" + at);
            TrialWindow.run(trial.window::sample);
            WaitForAsyncUtils.waitForFxEvents();
            trial.settle();
            trial.picture("case-light-" + at);
            go(trial, new Place.OfClaim(mostCited(trial.desk().index())));
            trial.picture("claim-light-" + at);
            TrialWindow.run(() -> trial.looks.choose(Looks.Choice.DARK));
            trial.settle();
            trial.picture("claim-dark-" + at);
            go(trial, new Place.OfEntity(mostMentioned(trial.desk().index())));
            trial.picture("entity-dark-" + at);
            TrialWindow.run(() -> trial.looks.choose(Looks.Choice.LIGHT));
            trial.settle();
            trial.picture("entity-light-" + at);
            String article = trial.desk()
                    .index()
                    .mentionsOf(mostMentioned(trial.desk().index()))
                    .getFirst()
                    .passage()
                    .article();
            go(trial, new Place.OfArticle(article));
            TrialWindow.run(() -> trial.notices.failed(new Problem(
                    "\"notes.docx\" could not be read: it is not a document.",
                    "Open it where it was written and save it again.",
                    new Place.OfArticle(article),
                    null)));
            trial.picture("article-light-" + at);
            TrialWindow.run(() -> trial.desk().notices().shown().clear());
            assertThat(trial.bugs).isEmpty();
            trial.close();
        }
    }

    @Test
    void anEmptyCase() throws Exception {
        TrialWindow trial = TrialWindow.open(home, 1280, 800);
        TrialWindow.run(() -> trial.window.create(home.resolve("empty"), "Harbour fires"));
        WaitForAsyncUtils.waitForFxEvents();
        trial.picture("empty-light");
        TrialWindow.run(() -> trial.looks.choose(Looks.Choice.DARK));
        trial.picture("empty-dark");
        assertThat(trial.bugs).isEmpty();
        trial.close();
    }

    @Test
    void thePaletteTheFormAndArabic() throws Exception {
        TrialWindow trial = TrialWindow.open(home, 1280, 800);
        FxRobot robot = new FxRobot();
        TrialWindow.run(() -> ((RowButton) robot.lookup("#start-new").query()).fire());
        TrialWindow.run(() -> ((Button) robot.lookup("#new-make").query()).fire());
        trial.picture("start-form");
        TrialWindow.run(trial.window::sample);
        trial.settle();
        CaseIndex index = trial.desk().index();
        Citation arabic = index.all(Citation.class).stream()
                .filter(citation -> ScriptText.hasArabic(citation.passage().exact()))
                .findFirst()
                .orElseThrow();
        go(trial, new Place.OfClaim(arabic.claim()));
        go(trial, Place.of(arabic.passage()));
        Button change = (Button) robot.lookup("#change-" + arabic.id()).query();
        TrialWindow.run(change::fire);
        trial.picture("arabic");
        TrialWindow.run(() -> trial.desk()
                .notices()
                .tell("Undone: Tag "
                        + index.find(Article.class, arabic.passage().article())
                                .orElseThrow()
                                .heading()));
        TrialWindow.run(() -> ((Button) robot.lookup("#seek").query()).fire());
        trial.picture("palette");
        robot.write("qu");
        trial.picture("palette-found");
        assertThat(trial.bugs).isEmpty();
        trial.close();
    }

    /// The picture in the README; `-Dgolden=write` puts a new one there.
    @Test
    void theReadmesPictureShowsAQuotedPassageInItsArticle() throws Exception {
        TrialWindow trial = TrialWindow.open(home, 1600, 960);
        TrialWindow.run(trial.window::sample);
        WaitForAsyncUtils.waitForFxEvents();
        trial.settle();
        CaseIndex index = trial.desk().index();
        go(trial, new Place.OfClaim(mostCited(index)));
        go(trial, Place.of(index.citationsOf(mostCited(index)).getFirst().passage()));
        trial.picture("workbench");
        Path drawn = Path.of("target", "screens", "workbench.png");
        Path shown = Path.of("assets", "screens", "workbench.png");
        if (System.getProperty("golden", "").equals("write")) {
            Files.createDirectories(shown.toAbsolutePath().getParent());
            Files.copy(drawn, shown, StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(ImageIO.read(shown.toFile()).getWidth())
                .isEqualTo(ImageIO.read(drawn.toFile()).getWidth());
        assertThat(trial.bugs).isEmpty();
        trial.close();
    }

    private static void go(TrialWindow trial, Place place) throws Exception {
        TrialWindow.run(() -> trial.desk().navigator().go(place));
        trial.settle();
    }

    private static String mostCited(CaseIndex index) {
        return index.all(Claim.class).stream()
                .max(Comparator.comparing(claim -> index.citationsOf(claim.id()).size()))
                .orElseThrow()
                .id();
    }

    private static String mostMentioned(CaseIndex index) {
        return index.all(Entity.class).stream()
                .max(Comparator.comparing(
                        entity -> index.mentionsOf(entity.id()).size()))
                .orElseThrow()
                .id();
    }
}
