package org.sourceline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.Objects;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sourceline.model.Article;
import org.sourceline.model.Place;
import org.sourceline.ui.desk.Panel;

/// Panes split, resize, close and come back as they were.
class PanesTest {

    @RegisterExtension
    private final SampleWindow sample = new SampleWindow(1280, 800);

    @Test
    void aPaneIsClosedAtItsHeadAndComesBackAsItWas() throws Exception {
        double wide = room(inspector()).getWidth();
        sample.robot.clickOn("#close-pane-inspector");
        assertThat(inspector().node().getScene()).isNull();
        sample.trial().settle();
        sample.trial().picture("pane-closed");
        sample.robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        sample.trial().settle();
        assertThat(room(inspector()).getWidth()).isCloseTo(wide, within(12.0));
    }

    @Test
    void theLastPaneStaysOpen() throws Exception {
        for (String pane : new String[] {"articles", "entities", "reader", "chart"}) {
            sample.act("pane-" + pane);
        }
        TrialWindow.run(() -> sample.trial().notices.tell("Undone: a note"));
        sample.trial().picture("pane-alone");
        assertThat(Objects.requireNonNull(sample.workbench().actions().get("pane-inspector"))
                        .cannot()
                        .get())
                .isNotEmpty();
        Article article = sample.busiest();
        TrialWindow.run(() -> sample.trial().desk().navigator().go(new Place.OfArticle(article.id())));
        assertThat(sample.panes().reader().node().getScene())
                .as("an article one goes to is shown")
                .isNotNull();
    }

    @Test
    void aPaneMovesNextToAnotherAndBelowItAndStaysThere() throws Exception {
        focus(sample.panes().inspector());
        Node focused = TrialWindow.on(sample.trial().stage.getScene()::getFocusOwner);
        sample.act("move-below-chart");
        sample.trial().settle();
        assertThat(TrialWindow.on(sample.trial().stage.getScene()::getFocusOwner))
                .as("the keys stay where they were")
                .isEqualTo(focused);
        assertThat(room(inspector()).getMinX()).isEqualTo(room(chart()).getMinX());
        assertThat(room(inspector()).getMinY())
                .isGreaterThanOrEqualTo(room(chart()).getMaxY());
        focus(sample.panes().articles());
        sample.act("move-right-reader");
        sample.go(new Place.OfClaim(sample.mostCited()));
        sample.trial().picture("panes-moved");
        Bounds articles = room(sample.panes().articles());
        assertThat(articles.getMinX())
                .isGreaterThanOrEqualTo(room(sample.panes().reader()).getMaxX());
        assertThat(articles.getHeight()).isCloseTo(room(sample.panes().reader()).getHeight(), within(2.0));

        sample.reopen();
        assertThat(room(inspector()).getMinY())
                .isGreaterThanOrEqualTo(room(chart()).getMaxY());
        assertThat(room(sample.panes().articles()).getMinX()).isCloseTo(articles.getMinX(), within(12.0));

        sample.act("pane-reset");
        sample.trial().settle();
        assertThat(room(inspector()).getMinX())
                .isGreaterThanOrEqualTo(room(chart()).getMaxX());
        assertThat(room(sample.panes().articles()).getMinX()).isZero();
    }

    @Test
    void aPaneTakesTheWholeWindowAndGivesItBack() throws Exception {
        focus(sample.panes().reader());
        double wide = room(sample.panes().reader()).getWidth();
        sample.robot.push(KeyCode.CONTROL, KeyCode.M);
        sample.trial().picture("pane-whole");
        assertThat(room(sample.panes().reader()).getWidth()).isEqualTo(1280);
        assertThat(inspector().node().getScene()).isNull();
        sample.robot.push(KeyCode.CONTROL, KeyCode.M);
        sample.trial().settle();
        assertThat(room(sample.panes().reader()).getWidth()).isCloseTo(wide, within(12.0));
    }

    @Test
    void aPaneIsGivenRoomByKeyAndByItsEdgeAndKeepsIt() throws Exception {
        focus(inspector());
        double wide = room(inspector()).getWidth();
        sample.robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.RIGHT);
        sample.trial().settle();
        double wider = room(inspector()).getWidth();
        assertThat(wider).isGreaterThan(wide + 10);
        Node edge = edgeOf(chart());
        mouse(edge, MouseEvent.MOUSE_PRESSED, 0);
        mouse(edge, MouseEvent.MOUSE_DRAGGED, -40);
        mouse(edge, MouseEvent.MOUSE_RELEASED, -40);
        sample.trial().settle();
        double dragged = room(inspector()).getWidth();
        assertThat(dragged).isGreaterThan(wider + 20);
        sample.reopen();
        assertThat(room(inspector()).getWidth()).isCloseTo(dragged, within(12.0));
    }

    @Test
    void theMenuAtAHeadNamesWhereThePaneCanGo() throws Exception {
        MenuButton menu = (MenuButton) sample.seen("#arrange-reader").getFirst();
        assertThat(menu.getItems()).hasSize(6);
        TrialWindow.run(() -> menu.getItems().getFirst().fire());
        assertThat(sample.title("pane-alone")).isNotBlank();
        assertThat(inspector().node().getScene()).isNull();
        TrialWindow.run(() -> menu.getItems().getLast().fire());
        assertThat(inspector().node().getScene()).isNotNull();
    }

    private Panel inspector() {
        return sample.panes().inspector();
    }

    private Panel chart() {
        return sample.panes().chart();
    }

    private static Bounds room(Panel panel) {
        return SampleWindow.bounds(panel.node());
    }

    /// The edge at the right of a pane.
    private Node edgeOf(Panel panel) {
        double right = room(panel).getMaxX();
        return sample.seen(".split-pane-divider").stream()
                .min(Comparator.comparing(
                        edge -> Math.abs(SampleWindow.bounds(edge).getMinX() - right)))
                .orElseThrow();
    }

    private static void mouse(Node edge, EventType<MouseEvent> what, double by) {
        double x = SampleWindow.bounds(edge).getCenterX() + by;
        TrialWindow.run(() -> Event.fireEvent(
                edge,
                new MouseEvent(
                        what,
                        x,
                        300,
                        x,
                        300,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null)));
    }

    private static void focus(Panel panel) {
        Node head = panel.head().lookup(".menu-button");
        TrialWindow.run(head::requestFocus);
    }
}
