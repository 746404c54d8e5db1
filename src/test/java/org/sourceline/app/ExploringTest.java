package org.sourceline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sourceline.edit.picture.PlaceEntity;
import org.sourceline.model.Picture;
import org.sourceline.model.Place;
import org.sourceline.model.chart.Note;
import org.sourceline.network.Chart;
import org.sourceline.network.ChartNode;
import org.sourceline.network.scene.Scene;
import org.sourceline.ui.graph.ChartPanel;
import org.testfx.api.FxRobot;

/// What is on the chart is chosen on the chart: filtered, hidden, kept, expanded, grouped.
class ExploringTest {

    @RegisterExtension
    private final SampleWindow sample = new SampleWindow(1400, 900);

    private final FxRobot robot = sample.robot;

    private ChartPanel panel() {
        return sample.trial().chart();
    }

    private Chart chart() {
        return TrialWindow.on(() -> panel().chart());
    }

    private Set<String> shown() {
        return chart().nodes().stream().map(ChartNode::id).collect(Collectors.toSet());
    }

    private void canvas() {
        Node canvas = sample.seen(".chart-canvas").getFirst();
        TrialWindow.run(canvas::requestFocus);
    }

    private void key(KeyCode... keys) throws Exception {
        robot.push(keys);
        sample.trial().settle();
    }

    private void click(String query) throws Exception {
        robot.clickOn(sample.seen(query).getFirst());
        sample.trial().settle();
    }

    private void legend() throws Exception {
        if (sample.seen(".legend-row").size() < 2) {
            click(".legend-fold");
        }
    }

    private Point2D spot(String node) {
        Node canvas = sample.seen(".chart-canvas").getFirst();
        return TrialWindow.on(() -> {
            Scene.Spot spot = Objects.requireNonNull(spots().get(node));
            return canvas.localToScreen(spot.x(), spot.y());
        });
    }

    private void act(String id) throws Exception {
        sample.act(id);
        sample.trial().settle();
    }

    @Test
    void aPredicateIsFilteredOutByTheFormAndTheChipBringsItBack() throws Exception {
        int links = chart().links().size();
        act("chart-filters");
        ListView<?> predicates = (ListView<?>) sample.seen("#filter-predicates").getFirst();
        TrialWindow.run(() -> {
            predicates.requestFocus();
            predicates.getSelectionModel().selectFirst();
        });
        key(KeyCode.SPACE);
        assertThat(chart().links()).hasSizeLessThan(links);
        assertThat(panel().leftOut().get()).contains("of other predicates not drawn");
        sample.trial().picture("explore-filters");
        click("#chip-predicates");
        assertThat(chart().links()).hasSize(links);
        assertThat(sample.seen("#chip-strip")).isEmpty();
    }

    @Test
    void theLegendSelectsATypeAndItsEyeHidesIt() throws Exception {
        act("chart-fit");
        legend();
        click("#legend-Person");
        assertThat(sample.seen("#selection-bar")).isNotEmpty();
        sample.trial().picture("explore-selected");
        click("#eye-Place");
        assertThat(chart().kinds()).extracting(Chart.Kind::type).doesNotContain("Place");
        assertThat(panel().leftOut().get()).contains("of other types not shown");
        act("chart-everything");
        assertThat(chart().kinds()).extracting(Chart.Kind::type).contains("Place");
        assertThat(chart().leftOut()).noneMatch(words -> words.contains("not shown"));
    }

    @Test
    void whatIsSelectedIsHiddenByAKeyAndComesBack() throws Exception {
        String hub = sample.mostClaimed();
        sample.go(new Place.OfEntity(hub));
        canvas();
        key(KeyCode.H);
        assertThat(shown()).doesNotContain(hub);
        assertThat(panel().leftOut().get()).contains("1 hidden entity not shown");
        act("chart-show-hidden");
        assertThat(shown()).contains(hub);
    }

    @Test
    void oneEntityIsKeptExpandedAndTakenBackByKeys() throws Exception {
        String hub = sample.mostClaimed();
        sample.go(new Place.OfEntity(hub));
        canvas();
        key(KeyCode.K);
        assertThat(shown()).containsExactly(hub);
        int hidden = chart().node(hub).orElseThrow().hidden();
        assertThat(hidden).isPositive();
        key(KeyCode.E);
        assertThat(shown()).hasSize(1 + hidden);
        sample.trial().picture("explore-expanded");
        key(KeyCode.SHIFT, KeyCode.E);
        assertThat(shown()).containsExactly(hub);
        click("#chip-kept");
        assertThat(shown()).as("below %s", Window.getWindows()).hasSizeGreaterThan(1 + hidden);
    }

    @Test
    void severalAreSelectedAndBecomeOneNodeThatHasANameAndOpensAgain() throws Exception {
        int before = chart().nodes().size();
        canvas();
        key(KeyCode.SHORTCUT, KeyCode.A);
        assertThat(sample.seen("#selection-bar")).isNotEmpty();
        key(KeyCode.ESCAPE);
        assertThat(sample.seen("#selection-bar")).isEmpty();
        legend();
        click("#legend-Person");
        click("#bar-chart-group");
        assertThat(chart().nodes()).as("before it has a name").hasSize(before);
        robot.write("Who is named");
        key(KeyCode.ENTER);
        ChartNode group = group();
        assertThat(chart().nodes()).hasSize(before - group.size() + 1);
        assertThat(group.name()).isEqualTo("Who is named · " + group.size());
        robot.moveTo(spot(group.id())).clickOn(MouseButton.PRIMARY);
        key(KeyCode.G);
        sample.trial().picture("explore-group-named");
        robot.write("People");
        key(KeyCode.ENTER);
        assertThat(group().name()).isEqualTo("People · " + group.size());
        sample.trial().picture("explore-grouped");
        key(KeyCode.Z);
        assertThat(group().name()).as("its name taken back").isEqualTo("Who is named · " + group.size());
        key(KeyCode.Z);
        assertThat(chart().nodes()).as("the group taken back").hasSize(before).noneMatch(ChartNode::group);
        legend();
        click("#legend-Person");
        click("#bar-chart-group");
        key(KeyCode.ENTER);
        robot.moveTo(spot(group().id())).doubleClickOn(MouseButton.PRIMARY);
        sample.trial().settle();
        assertThat(chart().nodes()).hasSize(before);
    }

    private ChartNode group() {
        return chart().nodes().stream().filter(ChartNode::group).findFirst().orElseThrow();
    }

    @Test
    void theChartStartsFromTheEntityOneIsAt() throws Exception {
        String hub = sample.mostClaimed();
        sample.go(new Place.OfEntity(hub));
        act("chart-around");
        assertThat(shown()).contains(hub).hasSizeGreaterThan(2);
        assertThat(panel().leftOut().get()).contains("not chosen not shown");
        assertThat(sample.seen("#chip-start")).isNotEmpty();
        sample.trial().picture("explore-around");
    }

    @Test
    void theMenuOfANodeOffersItsNeighboursByPredicateAndType() throws Exception {
        String hub = sample.mostClaimed();
        sample.go(new Place.OfEntity(hub));
        canvas();
        key(KeyCode.K);
        Point2D spot = spot(hub);
        robot.moveTo(spot).clickOn(MouseButton.SECONDARY);
        assertThat(robot.lookup("#expand-all").tryQuery()).isPresent();
        assertThat(robot.lookup("#expand-by-predicate").tryQuery()).isPresent();
        robot.clickOn("#expand-choose");
        sample.trial().settle();
        ListView<?> neighbours = (ListView<?>) sample.seen("#neighbours").getFirst();
        TrialWindow.run(() -> neighbours.getSelectionModel().selectRange(0, 3));
        sample.trial().picture("explore-choose");
        assertThat(robot.lookup("#neighbours .meta").queryLabeled().getText())
                .matches("\\d+ articles? · \\d+ reports? · \\d+ origins?");
        click("#neighbours-add");
        assertThat(shown()).hasSize(4);
    }

    @Test
    void aPictureIsSavedAndShownAgainExactlyAsItWas() throws Exception {
        String hub = sample.mostClaimed();
        sample.go(new Place.OfEntity(hub));
        act("chart-around");
        sample.go(new Place.OfCase());
        robot.moveTo(sample.seen(".chart-canvas").getFirst()).scroll(3, VerticalDirection.UP);
        sample.trial().settle();
        Map<String, Scene.Spot> before = spots();
        act("picture-save-as");
        robot.write("Around the hub");
        key(KeyCode.ENTER);
        String saved = ((Place.OfPicture) sample.place()).picture();

        act("chart-everything");
        act("chart-tidy");
        legend();
        click("#eye-Person");
        assertThat(spots()).isNotEqualTo(before);
        sample.go(new Place.OfPicture("p-chart"));
        sample.go(new Place.OfPicture(saved));
        assertThat(spots()).isEqualTo(before);
        sample.trial().picture("explore-saved");

        sample.reopen();
        sample.go(new Place.OfPicture(saved));
        assertThat(spots()).as("after a restart").isEqualTo(before);
        act("picture-delete");
        assertThat(sample.index().find(Picture.class, saved)).isEmpty();
        act("undo");
        assertThat(sample.index().find(Picture.class, saved)).isPresent();
        assertPinKept(saved, hub);
    }

    /// Pins an entity on a picture, and saves the picture before that is stored.
    private void assertPinKept(String saved, String hub) throws Exception {
        sample.go(new Place.OfPicture(saved));
        Picture.Spot pin = new Picture.Spot(hub, 12, 34);
        TrialWindow.run(() -> {
            sample.trial().desk().edit(new PlaceEntity(saved, hub, pin));
            Objects.requireNonNull(sample.workbench().actions().get("picture-save"))
                    .perform();
        });
        sample.trial().settle();
        assertThat(sample.index().find(Picture.class, saved).orElseThrow().spots())
                .as("what was still being stored when it was saved")
                .contains(pin);
    }

    @Test
    void aNoteIsWrittenDraggedAndTakenAwayOnTheCanvas() throws Exception {
        canvas();
        key(KeyCode.N);
        robot.write("who pays them?");
        key(KeyCode.SHORTCUT, KeyCode.ENTER);
        Note note = notes().getFirst();
        assertThat(note.text()).isEqualTo("who pays them?");
        sample.trial().picture("explore-note");
        robot.drag(sample.seen(".note-card").getFirst(), MouseButton.PRIMARY)
                .moveBy(30, 20)
                .moveBy(20, 20)
                .drop();
        sample.trial().settle();
        assertThat(notes().getFirst().x()).isGreaterThan(note.x());
        TrialWindow.run(() -> sample.seen(".note-card").getFirst().requestFocus());
        key(KeyCode.DELETE);
        assertThat(notes()).isEmpty();
        act("undo");
        assertThat(notes()).hasSize(1);
        assertThat(sample.seen(".note-card")).hasSize(1);
    }

    private List<Note> notes() {
        return sample.index().find(Picture.class, "p-chart").map(Picture::notes).orElse(List.of());
    }

    private Map<String, Scene.Spot> spots() {
        return TrialWindow.on(() -> Objects.requireNonNull(panel().scene()).nodes().stream()
                .collect(Collectors.toMap(node -> node.node().id(), Scene.DrawnNode::spot)));
    }
}
