package org.sourceline.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.sourceline.app.TrialWindow;
import org.sourceline.edit.Edit;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Place;
import org.sourceline.network.ChartNode;
import org.sourceline.network.Ground;
import org.sourceline.network.scene.Scene;
import org.sourceline.store.Change;
import org.sourceline.store.Plan;
import org.testfx.util.WaitForAsyncUtils;

/// Ways over the chart: between two nodes, out of a hub one step at a time, back to a picture that was saved, and never
/// under the legend.
class ChartWayTest extends ChartHand {

    @Test
    void twoNodesClickedWithShiftAreJoinedByTheirBestPathAtAKey() throws Exception {
        act("chart-fit");
        String from = sample.mostClaimed();
        String to = chart().nodes().stream()
                .map(ChartNode::id)
                .filter(id -> !id.equals(from)
                        && chart().links().stream()
                                .noneMatch(
                                        link -> List.of(link.from(), link.to()).containsAll(List.of(id, from))))
                .findFirst()
                .orElseThrow();
        for (String end : List.of(from, to)) {
            Scene.Spot spot = scene().node(end).orElseThrow().spot();
            mouse(MouseEvent.MOUSE_PRESSED, spot.x(), spot.y(), Held.SHIFT);
            mouse(MouseEvent.MOUSE_RELEASED, spot.x(), spot.y(), Held.SHIFT);
            sample.trial().settle();
        }
        assertThat(selected()).containsExactlyInAnyOrder(from, to);
        assertThat(sample.seen("#bar-chart-paths-selected")).hasSize(1);
        TrialWindow.run(canvas()::requestFocus);
        key(KeyCode.J);
        assertThat(sample.seen("#path-tool")).hasSize(1);
        sample.trial().picture("hand-path");
        key(KeyCode.ESCAPE);
        assertThat(sample.seen("#path-tool")).isEmpty();
    }

    @Test
    void aHubOfMoreThanFiftyNeighboursAsksWhichToShow() throws Exception {
        String hub = sample.mostClaimed();
        TrialWindow.run(() -> sample.trial().desk().edit(spokes(hub, 70)));
        sample.trial().settle();
        sample.go(new Place.OfEntity(hub));
        TrialWindow.run(canvas()::requestFocus);
        key(KeyCode.K);
        int hidden = chart().node(hub).map(ChartNode::hidden).orElse(0);
        assertThat(hidden).isGreaterThan(70);
        key(KeyCode.E);
        assertThat(chart().nodes()).as("nothing before it is chosen").hasSize(1);
        assertThat(menu()).containsExactlyInAnyOrder("expand-count", "expand-best", "expand-all", "expand-choose");
        sample.trial().picture("hand-hub");
        robot.clickOn("#expand-best");
        sample.trial().settle();
        assertThat(chart().nodes()).hasSize(51);
        assertThat(chart().node(hub).orElseThrow().hidden()).isEqualTo(hidden - 50);
        key(KeyCode.DIGIT0);
        Scene.Spot spot = scene().node(hub).orElseThrow().spot();
        robot.moveTo(onScreen(spot.x() + spot.radius() * 1.05, spot.y() - spot.radius() * 1.05))
                .clickOn(MouseButton.PRIMARY);
        sample.trial().settle();
        assertThat(chart().nodes()).as("the rest, without asking").hasSize(1 + hidden);
    }

    private List<String> menu() {
        return Stream.of("count", "best", "all", "choose", "by-predicate")
                .map("expand-"::concat)
                .filter(id -> robot.lookup("#" + id).tryQuery().isPresent())
                .filter(id -> !id.equals("expand-by-predicate"))
                .toList();
    }

    /// Gives an entity that many neighbours more.
    private static Edit spokes(String hub, int count) {
        return basis -> {
            List<Change> changes = new ArrayList<>();
            Entity like = basis.before().find(Entity.class, hub).orElseThrow();
            for (int i = 0; i < count; i++) {
                Entity end = new Entity(basis.ids().next("e"), like.type(), "Spoke " + i, List.of(), "");
                changes.add(Change.made(end));
                changes.add(Change.made(new Claim(
                        basis.ids().next("c"),
                        end.id(),
                        "RELATED_TO",
                        hub,
                        FuzzyDate.UNKNOWN,
                        "",
                        Claim.Status.ASSERTED,
                        Claim.CANNOT_BE_JUDGED,
                        "")));
            }
            return new Plan("Spokes", new Place.OfEntity(hub), changes);
        };
    }

    @Test
    void aPictureComesBackWithItsCameraFiltersMeasuresAndLayout() throws Exception {
        act("chart-size-betweenness");
        act("chart-colour-community");
        until(() -> chart().emphasis().color(0) >= 0
                && !sample.seen(".measure-legend .legend-row").isEmpty());
        act("chart-lay-concentric");
        if (sample.seen(".legend-row").size() < 2) {
            robot.clickOn(".legend-fold");
        }
        robot.clickOn("#eye-Place");
        sample.trial().settle();
        act("chart-nearer");
        act("chart-nearer");
        Map<String, Scene.Spot> spots = spots();
        List<Integer> colours = colours();
        Ground ground = scene().geometry().positions().ground();
        List<String> leftOut = chart().leftOut();
        assertThat(ground.rings()).isNotEmpty();
        act("picture-save-as");
        robot.write("As it was");
        key(KeyCode.ENTER);
        String saved = ((Place.OfPicture) sample.place()).picture();
        act("chart-everything");
        act("chart-size-links");
        act("chart-colour-type");
        act("chart-lay-grid");
        act("chart-fit");
        assertThat(spots()).isNotEqualTo(spots);
        assertRestored(saved, spots, colours);
        assertThat(scene().geometry().positions().ground()).isEqualTo(ground);
        assertThat(chart().leftOut()).isEqualTo(leftOut);
        sample.reopen();
        assertRestored(saved, spots, colours);
    }

    private void assertRestored(String saved, Map<String, Scene.Spot> spots, List<Integer> colours) throws Exception {
        sample.go(new Place.OfPicture("p-chart"));
        sample.go(new Place.OfPicture(saved));
        until(() -> colours().equals(colours));
        sample.trial().settle();
        assertThat(spots()).isEqualTo(spots);
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<Integer> colours() {
        return Stream.iterate(0, i -> i < chart().nodes().size(), i -> i + 1)
                .map(i -> chart().emphasis().color(i))
                .toList();
    }

    @Test
    void theLegendFoldsWhereItHasNoRoomAndStaysAsItWasLeft() throws Exception {
        resize(1900, 980);
        assertThat(sample.seen("#legend-Person")).as("with room").hasSize(1);
        resize(700, 460);
        assertThat(sample.seen("#legend-Person")).as("without").isEmpty();
        robot.clickOn(".legend-fold");
        sample.trial().settle();
        act("chart-select-all");
        for (int i = 0; i < 6; i++) {
            act("chart-nearer");
        }
        sample.trial().picture("hand-legend-small");
        for (String other : List.of("#overview", "#selection-bar")) {
            assertThat(bounds(".legend").intersects(bounds(other))).as(other).isFalse();
        }
        resize(1900, 980);
        assertThat(sample.seen("#legend-Person")).as("with room again").hasSize(1);
        robot.clickOn(".legend-fold");
        sample.reopen();
        resize(1900, 980);
        assertThat(sample.seen("#legend-Person"))
                .as("folded by hand, and opened anew")
                .isEmpty();
        robot.clickOn(".legend-fold");
        assertThat(sample.seen("#legend-Person")).as("unfolded by hand").hasSize(1);
    }

    private void resize(double width, double height) throws Exception {
        TrialWindow.run(() -> {
            canvas().getScene().getWindow().setWidth(width);
            canvas().getScene().getWindow().setHeight(height);
        });
        sample.trial().settle();
    }

    private Bounds bounds(String query) {
        return TrialWindow.on(() -> {
            Node shown = sample.seen(query).getFirst();
            return shown.localToScene(shown.getLayoutBounds());
        });
    }
}
