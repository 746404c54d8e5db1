package org.sourceline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sourceline.model.Claim;
import org.sourceline.model.Place;
import org.sourceline.model.chart.Note;
import org.sourceline.network.Chart;
import org.sourceline.network.ChartLink;
import org.sourceline.network.ChartNode;
import org.sourceline.network.layout.Layout;
import org.sourceline.network.scene.Curve;
import org.sourceline.network.scene.Scene;
import org.sourceline.ui.graph.ChartPanel;
import org.sourceline.ui.shell.Looks;
import org.testfx.api.FxRobot;

/// The chart worked on by hand: laid out, lassoed, expanded by its badges, looked over from its map.
class ChartHandTest {

    @RegisterExtension
    private final SampleWindow sample = new SampleWindow(1400, 900);

    private final FxRobot robot = sample.robot;

    private ChartPanel panel() {
        return sample.trial().chart();
    }

    private Chart chart() {
        return TrialWindow.on(() -> panel().chart());
    }

    private Scene scene() {
        return TrialWindow.on(() -> Objects.requireNonNull(panel().scene()));
    }

    private Node canvas() {
        return sample.seen(".chart-canvas").getFirst();
    }

    private Point2D onScreen(double x, double y) {
        return TrialWindow.on(() -> canvas().localToScreen(x, y));
    }

    private void key(KeyCode... keys) throws Exception {
        robot.push(keys);
        sample.trial().settle();
    }

    private void act(String id) throws Exception {
        sample.act(id);
        sample.trial().settle();
    }

    private void pictures(String name) throws Exception {
        sample.trial().picture(name + "-light");
        TrialWindow.run(() -> sample.trial().looks.choose(Looks.Choice.DARK));
        sample.trial().settle();
        sample.trial().picture(name + "-dark");
        TrialWindow.run(() -> sample.trial().looks.choose(Looks.Choice.LIGHT));
        sample.trial().settle();
    }

    /// Ids of the nodes that are drawn as selected.
    private Set<String> selected() {
        return scene().nodes().stream()
                .filter(node -> node.light() == Scene.Light.SELECTED)
                .map(node -> node.node().id())
                .collect(Collectors.toSet());
    }

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
                assertThat(sample.seen(".axis-date").isEmpty())
                        .as(layout.id())
                        .isEqualTo(!dated);
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

    @Test
    void aLinkThatBundlesClaimsLeadsToThemByAClickOnItsLine() throws Exception {
        act("chart-fit");
        robot.moveTo(canvas()).scroll(2, VerticalDirection.UP);
        sample.trial().settle();
        ChartLink link = chart().links().stream()
                .filter(each -> !each.loop())
                .max(Comparator.comparing(each -> each.evidence().claims().size()))
                .orElseThrow();
        sample.go(new Place.OfEntity(link.from()));
        Curve course = scene().links().stream()
                .filter(drawn -> drawn.link().id().equals(link.id()))
                .map(Scene.DrawnLink::course)
                .findFirst()
                .orElseThrow();
        double[] spot = course.at(course.length() * 0.4);
        robot.moveTo(onScreen(spot[0], spot[1])).clickOn(MouseButton.PRIMARY);
        sample.trial().settle();
        assertThat(sample.place())
                .isInstanceOfSatisfying(Place.OfClaim.class, place -> assertThat(
                                sample.index().find(Claim.class, place.claim()).orElseThrow())
                        .satisfies(claim -> assertThat(Set.of(claim.subject(), claim.object()))
                                .contains(link.from())));
    }

    @Test
    void whatIsTypedInANoteIsStillThereWhenTheWindowIsClosed() throws Exception {
        TrialWindow.run(canvas()::requestFocus);
        key(KeyCode.N);
        robot.write("ask the harbour master");
        sample.reopen();
        if (!sample.seen("#note-editor").isEmpty()) {
            TrialWindow.run(() -> robot.lookup("#note-editor").query().requestFocus());
            key(KeyCode.SHORTCUT, KeyCode.ENTER);
        }
        assertThat(chart().notes()).extracting(Note::text).containsExactly("ask the harbour master");
    }

    @Test
    void aLinkDrawnBetweenTwoNodesAsksForItsPassageAndIsRecordedInTheReader() throws Exception {
        act("chart-fit");
        ChartLink known = chart().links().stream()
                .filter(each -> !each.loop() && namedTogether(each.from(), each.to()))
                .findFirst()
                .orElseThrow();
        Scene.Spot from = scene().node(known.from()).orElseThrow().spot();
        Scene.Spot to = scene().node(known.to()).orElseThrow().spot();
        mouse(MouseEvent.MOUSE_PRESSED, from.x(), from.y(), Held.SHORTCUT);
        mouse(MouseEvent.MOUSE_DRAGGED, (from.x() + to.x()) / 2, (from.y() + to.y()) / 2, Held.SHORTCUT);
        assertThat(sample.seen("#link-line")).hasSize(1);
        mouse(MouseEvent.MOUSE_DRAGGED, to.x(), to.y(), Held.SHORTCUT);
        mouse(MouseEvent.MOUSE_RELEASED, to.x(), to.y(), Held.SHORTCUT);
        sample.trial().settle();
        assertThat(sample.seen("#link-form")).hasSize(1);
        pictures("hand-link");
        robot.write("related");
        robot.push(KeyCode.ENTER);
        ListView<?> passages = (ListView<?>) sample.seen("#link-passages").getFirst();
        assertThat(passages.getItems()).isNotEmpty();
        key(KeyCode.ENTER);
        assertThat(sample.place()).isInstanceOf(Place.InArticle.class);
        assertThat(sample.seen("#claim-record")).hasSize(1);
        sample.trial().picture("hand-link-reader");
        int claims = sample.index().count(Claim.class);
        robot.clickOn("#claim-record");
        sample.trial().settle();
        assertThat(sample.index().count(Claim.class)).isEqualTo(claims + 1);
    }

    private boolean namedTogether(String one, String other) {
        Set<String> articles = sample.index().mentionsOf(one).stream()
                .map(mention -> mention.passage().article())
                .collect(Collectors.toSet());
        return sample.index().mentionsOf(other).stream()
                .anyMatch(mention -> articles.contains(mention.passage().article()));
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

    private enum Held {
        SHIFT,
        SHORTCUT
    }

    /// What the mouse does on the canvas while a key is held, which the robot does not tell the mouse of.
    private void mouse(EventType<MouseEvent> type, double x, double y, Held held) {
        Node canvas = canvas();
        TrialWindow.run(() -> {
            Point2D at = canvas.localToScene(x, y);
            boolean shift = held == Held.SHIFT;
            canvas.fireEvent(new MouseEvent(
                    type,
                    at.getX(),
                    at.getY(),
                    at.getX(),
                    at.getY(),
                    MouseButton.PRIMARY,
                    1,
                    shift,
                    !shift,
                    false,
                    false,
                    true,
                    false,
                    false,
                    true,
                    false,
                    true,
                    null));
        });
    }

    private Map<String, Scene.Spot> spots() {
        return scene().nodes().stream().collect(Collectors.toMap(node -> node.node().id(), Scene.DrawnNode::spot));
    }
}
