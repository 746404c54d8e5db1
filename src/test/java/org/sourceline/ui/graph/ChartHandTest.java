package org.sourceline.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.sourceline.app.TrialWindow;
import org.sourceline.model.Place;
import org.sourceline.network.ChartLink;
import org.sourceline.network.ChartNode;
import org.sourceline.network.layout.Layout;
import org.sourceline.network.scene.Scene;

/// The chart worked on by hand: laid out, lassoed, expanded by its badges, looked over from its map.
class ChartHandTest extends ChartHand {

    @Test
    void aLassoDrawnWithShiftSelectsWhatItGoesAroundAndAKeyJoinsTwo() throws Exception {
        act("chart-fit");
        Scene.Spot target = scene().nodes().stream()
                .map(Scene.DrawnNode::spot)
                .min(Comparator.comparing(spot -> Math.hypot(
                        spot.x() - scene().size().width() / 2.0,
                        spot.y() - scene().size().height() / 2.0)))
                .orElseThrow();
        Set<String> around = scene().nodes().stream()
                .filter(node -> Math.abs(node.spot().x() - target.x()) < 60
                        && Math.abs(node.spot().y() - target.y()) < 60)
                .map(node -> node.node().id())
                .collect(Collectors.toSet());
        double[][] way = {{-60, -60}, {60, -60}, {60, 60}, {-60, 60}};
        mouse(MouseEvent.MOUSE_PRESSED, target.x() - 60, target.y() - 60, Held.SHIFT);
        for (double[] corner : way) {
            mouse(MouseEvent.MOUSE_DRAGGED, target.x() + corner[0], target.y() + corner[1], Held.SHIFT);
        }
        assertThat(sample.seen("#lasso")).hasSize(1);
        sample.trial().picture("hand-lasso");
        mouse(MouseEvent.MOUSE_RELEASED, target.x() - 60, target.y() + 60, Held.SHIFT);
        sample.trial().settle();
        assertThat(sample.seen("#lasso")).isEmpty();
        assertThat(selected()).isEqualTo(around);
        act("chart-select-none");
        twoSelectedNodesAreJoinedByAKey();
    }

    private void twoSelectedNodesAreJoinedByAKey() throws Exception {
        ChartLink known = chart().links().getFirst();
        sample.go(new Place.OfCase());
        for (String end : List.of(known.from(), known.to())) {
            Scene.Spot spot = scene().node(end).orElseThrow().spot();
            mouse(MouseEvent.MOUSE_PRESSED, spot.x(), spot.y(), Held.SHIFT);
            mouse(MouseEvent.MOUSE_RELEASED, spot.x(), spot.y(), Held.SHIFT);
            sample.trial().settle();
        }
        assertThat(selected()).containsExactlyInAnyOrder(known.from(), known.to());
        TrialWindow.run(canvas()::requestFocus);
        key(KeyCode.R);
        assertThat(sample.seen("#link-form")).hasSize(1);
        key(KeyCode.ESCAPE);
        assertThat(sample.seen("#link-form")).isEmpty();
    }

    @Test
    void aBadgeClickedShowsTheNeighboursThatItCounts() throws Exception {
        String hub = sample.mostClaimed();
        sample.go(new Place.OfEntity(hub));
        TrialWindow.run(canvas()::requestFocus);
        key(KeyCode.K);
        key(KeyCode.DIGIT0);
        int hidden = chart().node(hub).map(ChartNode::hidden).orElse(0);
        assertThat(hidden).isPositive();
        Scene.Spot spot = scene().node(hub).orElseThrow().spot();
        double aside = spot.radius() * 1.05;
        robot.moveTo(onScreen(spot.x() + aside, spot.y() - aside));
        sample.trial().picture("hand-badge");
        robot.clickOn(MouseButton.PRIMARY);
        sample.trial().settle();
        assertThat(chart().nodes()).hasSize(1 + hidden);
    }

    @Test
    void theMapShowsWhichPartIsSeenAndMovesThere() throws Exception {
        act("chart-fit");
        assertThat(sample.seen("#overview")).isEmpty();
        robot.moveTo(canvas());
        for (int i = 0; i < 3; i++) {
            act("chart-nearer");
            act("chart-nearer");
        }
        assertThat(sample.seen("#overview")).hasSize(1);
        pictures("hand-map");
        Map<String, Scene.Spot> before = spots();
        Bounds map = TrialWindow.on(() -> {
            Node shown = sample.seen("#overview-map").getFirst();
            return shown.localToScreen(shown.getLayoutBounds());
        });
        robot.moveTo(map.getMinX() + 20, map.getMinY() + 20)
                .press(MouseButton.PRIMARY)
                .release(MouseButton.PRIMARY);
        sample.trial().settle();
        assertThat(spots()).isNotEqualTo(before);
        robot.clickOn("#overview-fold");
        assertThat(sample.seen("#overview-map")).isEmpty();
        act("chart-fit");
        assertThat(sample.seen("#overview")).isEmpty();
    }

    @Test
    void everyLayoutIsChosenFromTheHeadAndDrawsItsGround() throws Exception {
        for (Layout layout : Layout.values()) {
            if (layout != Layout.TIDY) {
                Map<String, Scene.Spot> before = spots();
                robot.clickOn("#chart-layouts");
                robot.clickOn("#lay-" + layout.id());
                sample.trial().settle();
                sample.trial().picture("hand-layout-" + layout.id());
                boolean dated = layout == Layout.TIMELINE;
                boolean ringed = layout == Layout.CONCENTRIC;
                assertThat(scene().geometry().positions().ground().ticks().isEmpty())
                        .as(layout.id())
                        .isEqualTo(!dated);
                assertThat(scene().geometry().positions().ground().rings().isEmpty())
                        .as(layout.id())
                        .isEqualTo(!ringed);
                assertThat(sample.seen(".axis-date").isEmpty()).as(layout.id()).isEqualTo(!dated);
                if (layout != Layout.FORCE) {
                    assertThat(spots()).as(layout.id()).isNotEqualTo(before);
                }
            }
        }
        act("chart-lay-timeline");
        List<String> dates = sample.seen(".axis-date").stream()
                .map(date -> ((Label) date).getText())
                .toList();
        assertThat(dates).isSorted().hasSizeGreaterThan(2);
        pictures("hand-timeline");
        act("chart-lay-concentric");
        pictures("hand-rings");
    }
}
