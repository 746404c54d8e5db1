package org.sourceline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.edit.picture.PlaceEntity;
import org.sourceline.model.Citation;
import org.sourceline.model.Passage;
import org.sourceline.model.Picture;
import org.sourceline.model.Place;
import org.sourceline.network.ChartLink;
import org.sourceline.network.scene.Picking;
import org.sourceline.network.scene.Scene;
import org.sourceline.ui.graph.ChartPanel;
import org.sourceline.ui.kit.QuickRobot;
import org.sourceline.ui.shell.Looks;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class JourneyTest {

    @TempDir
    private static Path home;

    private static TrialWindow trial;
    private final FxRobot robot = new QuickRobot();

    @BeforeAll
    static void openTheSample() throws Exception {
        trial = TrialWindow.open(home, 1000, 900);
        TrialWindow.run(trial.window::sample);
        trial.settle();
    }

    @AfterAll
    static void close() {
        trial.close();
    }

    @Test
    void aClickNearTheEndOfALinkStacksItsPassagesAndAClickOnOneGoesToItsWords() throws Exception {
        Scene scene = scene();
        Scene.DrawnLink link = scene.links().stream()
                .filter(each -> each.link().articles() > 1 && each.course().length() > 60)
                .filter(each -> isFree(scene, each))
                .findFirst()
                .orElseThrow();
        double[] at = link.course().at(link.course().length() * 0.15);
        robot.clickOn(onScreen(at[0], at[1]), MouseButton.PRIMARY);
        QuickRobot.settle();

        List<Citation> citations = link.link().evidence().claims().stream()
                .flatMap(claim -> trial.desk().index().citationsOf(claim).stream())
                .toList();
        assertThat(TrialWindow.on(() -> robot.lookup(".card").queryAll())).hasSize(citations.size());

        Node card =
                TrialWindow.on(() -> robot.lookup(".card").queryAll().iterator().next());
        Citation cited = citations.stream()
                .filter(each -> ("card-" + each.id()).equals(card.getId()))
                .findFirst()
                .orElseThrow();
        TrialWindow.run(card::requestFocus);
        robot.type(KeyCode.ENTER);
        QuickRobot.settle();

        Passage passage = cited.passage();
        assertThat(trial.desk().navigator().place().get()).isEqualTo(Place.of(passage));
        assertThat(TrialWindow.on(() -> robot.lookup(".card").queryAll()))
                .as("the passages stay in sight while one reads")
                .hasSize(citations.size());
        assertThat(trial.bugs).isEmpty();
    }

    @Test
    void aNodeDraggedIsPinnedAndUndoLetsItGoWhereItWas() throws Exception {
        TrialWindow.run(() -> trial.desk().navigator().go(new Place.OfCase()));
        trial.settle();
        Scene.DrawnNode node = scene().nodes().stream()
                .filter(each -> isAlone(scene(), each))
                .findFirst()
                .orElseThrow();
        String id = node.node().id();
        double before = node.spot().x();
        robot.drag(onScreen(node.spot().x(), node.spot().y()), MouseButton.PRIMARY)
                .moveBy(30, 24)
                .moveBy(10, 6)
                .drop();
        trial.settle();

        assertThat(spots()).extracting(Picture.Spot::entity).contains(id);
        assertThat(scene().node(id).orElseThrow().pinned()).isTrue();

        TrialWindow.run(() -> trial.desk().undo());
        trial.settle();
        assertThat(spots()).extracting(Picture.Spot::entity).doesNotContain(id);
        WaitForAsyncUtils.waitFor(
                5, TimeUnit.SECONDS, () -> !scene().node(id).orElseThrow().pinned());
        assertThat(scene().node(id).orElseThrow().spot().x())
                .isCloseTo(before, org.assertj.core.data.Offset.offset(4.0));
        assertThat(trial.bugs).isEmpty();
    }

    @Test
    void theLookChangesForWindowAndChartAlike() throws Exception {
        TrialWindow.run(() -> trial.looks.choose(Looks.Choice.DARK));
        trial.settle();
        assertThat(scene().theme().isDark()).isTrue();
        assertThat(trial.settings.get("look", "")).isEqualTo("DARK");
        TrialWindow.run(() -> trial.looks.flip());
        trial.settle();
        assertThat(scene().theme().isDark()).isFalse();
    }

    @Test
    void thePaletteGoesToAnEntityByAnyOfItsNames() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("hizbullah");
        robot.type(KeyCode.ENTER);
        QuickRobot.settle();
        assertThat(trial.desk().navigator().place().get()).isInstanceOf(Place.OfEntity.class);
    }

    @Test
    void arrowsWalkTheChartAndEnterOpens() throws Exception {
        TrialWindow.run(() -> trial.desk().navigator().go(new Place.OfCase()));
        Node canvas = TrialWindow.on(() -> robot.lookup(".chart-canvas").query());
        TrialWindow.run(canvas::requestFocus);
        robot.type(KeyCode.RIGHT).type(KeyCode.DOWN).type(KeyCode.ENTER);
        QuickRobot.settle();
        assertThat(trial.desk().navigator().place().get()).isInstanceOf(Place.OfEntity.class);
        robot.type(KeyCode.L).type(KeyCode.ENTER);
        QuickRobot.settle();
        assertThat(trial.desk().navigator().place().get()).isInstanceOf(Place.OfClaim.class);
    }

    private static List<Picture.Spot> spots() {
        return trial.desk()
                .index()
                .find(Picture.class, PlaceEntity.CHART)
                .map(Picture::spots)
                .orElse(List.of());
    }

    private static Scene scene() {
        ChartPanel chart = trial.chart();
        return TrialWindow.on(() -> Objects.requireNonNull(chart.scene()));
    }

    private static boolean isFree(Scene scene, Scene.DrawnLink link) {
        double[] at = link.course().at(link.course().length() * 0.15);
        return Picking.at(scene, at[0], at[1])
                .filter(hit -> hit instanceof Picking.Hit.OnLink(ChartLink found) && found.equals(link.link()))
                .isPresent();
    }

    private static boolean isAlone(Scene scene, Scene.DrawnNode node) {
        double x = node.spot().x();
        double y = node.spot().y();
        boolean inside = x > 60
                && y > 60
                && x < scene.size().width() - 60
                && y < scene.size().height() - 120;
        return inside && Picking.node(scene, x, y).filter(node::equals).isPresent();
    }

    private Point2D onScreen(double x, double y) {
        Node canvas = TrialWindow.on(() -> robot.lookup(".chart-canvas").query());
        return TrialWindow.on(() -> canvas.localToScreen(x, y));
    }
}
