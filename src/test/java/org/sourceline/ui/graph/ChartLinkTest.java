package org.sourceline.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.sourceline.app.TrialWindow;
import org.sourceline.model.Claim;
import org.sourceline.model.Place;
import org.sourceline.model.chart.Note;
import org.sourceline.network.ChartLink;
import org.sourceline.network.scene.Curve;
import org.sourceline.network.scene.Scene;

/// Links and notes on the chart: followed to their claims, drawn to become claims, written and kept.
class ChartLinkTest extends ChartHand {

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
                .isInstanceOfSatisfying(
                        Place.OfClaim.class,
                        place -> assertThat(sample.index()
                                        .find(Claim.class, place.claim())
                                        .orElseThrow())
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

    @Test
    void theHandleAtANodesRimIsDraggedToAnotherNodeToDrawALink() throws Exception {
        act("chart-fit");
        ChartLink known = chart().links().stream()
                .filter(each -> !each.loop() && namedTogether(each.from(), each.to()))
                .findFirst()
                .orElseThrow();
        Scene.Spot from = scene().node(known.from()).orElseThrow().spot();
        Scene.Spot to = scene().node(known.to()).orElseThrow().spot();
        robot.moveTo(onScreen(from.x(), from.y()));
        Bounds handle = TrialWindow.on(() -> {
            Node shown = sample.seen("#link-handle").getFirst();
            return canvas().sceneToLocal(shown.localToScene(shown.getLayoutBounds()));
        });
        assertThat(handle.getMinX()).isGreaterThan(from.x());
        pictures("hand-handle");
        robot.moveTo(onScreen(handle.getCenterX(), handle.getCenterY())).clickOn(MouseButton.PRIMARY);
        assertThat(sample.seen("#link-form")).as("pressed only").isEmpty();
        robot.press(MouseButton.PRIMARY).moveTo(onScreen((from.x() + to.x()) / 2, (from.y() + to.y()) / 2));
        assertThat(sample.seen("#link-line")).hasSize(1);
        assertThat(sample.seen("#link-handle")).isEmpty();
        robot.moveTo(onScreen(to.x(), to.y())).release(MouseButton.PRIMARY);
        sample.trial().settle();
        assertThat(sample.seen("#link-form")).hasSize(1);
        robot.write("related");
        robot.push(KeyCode.ENTER);
        key(KeyCode.ENTER);
        assertThat(sample.place()).isInstanceOf(Place.InArticle.class);
        assertThat(sample.seen("#claim-record")).hasSize(1);
    }

    private boolean namedTogether(String one, String other) {
        Set<String> articles = sample.index().mentionsOf(one).stream()
                .map(mention -> mention.passage().article())
                .collect(Collectors.toSet());
        return sample.index().mentionsOf(other).stream()
                .anyMatch(mention -> articles.contains(mention.passage().article()));
    }
}
