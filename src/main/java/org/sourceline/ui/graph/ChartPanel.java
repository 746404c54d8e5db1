package org.sourceline.ui.graph;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.Picture;
import org.sourceline.model.Place;
import org.sourceline.network.Chart;
import org.sourceline.network.Positions;
import org.sourceline.network.Theme;
import org.sourceline.network.live.LiveGraph;
import org.sourceline.network.scene.Scene;
import org.sourceline.store.Change;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.Panel;
import org.sourceline.ui.graph.filter.ChipStrip;
import org.sourceline.ui.graph.filter.Legend;
import org.sourceline.ui.graph.filter.LegendCorner;
import org.sourceline.ui.graph.layouts.LayoutChoice;
import org.sourceline.ui.graph.measure.Dressing;
import org.sourceline.ui.graph.motion.Beat;
import org.sourceline.ui.graph.motion.LayoutLoop;
import org.sourceline.ui.graph.motion.Workers;
import org.sourceline.ui.graph.picture.KeptPlaces;
import org.sourceline.ui.graph.picture.PictureMenu;
import org.sourceline.ui.kit.EmptyNote;
import org.sourceline.ui.kit.FilePicker;
import org.sourceline.ui.kit.PaneHead;
import org.sourceline.ui.kit.Settings;
import org.sourceline.ui.kit.ThemeSheet;
import org.sourceline.ui.kit.Words;

/// The chart of a case: its entities and links, to look at, pick, drag, pin, zoom and export.
public final class ChartPanel implements Panel {

    private static final Words WORDS = Words.of(ChartPanel.class);
    private static final long SEED = 42;

    /// How long nothing has moved when places are kept.
    private static final Duration REST = Duration.millis(300);

    private final Desk desk;
    private final ChartViewModel model;
    private final ChartCanvas canvas;
    private final LayoutLoop layout;
    private final Executor builder = Workers.named("chart builder");
    private final Building building = new Building(builder, this::together);
    private final Legend legend;
    private final PaneHead head;
    private final StackPane stage = new StackPane();
    private final BorderPane node = new BorderPane();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper leftOut = new ReadOnlyStringWrapper("");
    private final Popups popups;
    private final Inquiry inquiry;
    private final ChartDoings doings;
    private final ChartActions actions;
    private final LayoutChoice layouts;
    private final KeptPlaces kept;
    private final PauseTransition rest = new PauseTransition(REST);
    private final Showing showing;
    private final PictureMenu pictures;

    /// A chart of the case on a desk.
    ///
    /// @param theme the colours it is drawn in
    /// @param files asks where to write a snapshot
    /// @param settings keep where everything is from one day to the next
    /// @param folder the case's folder
    public ChartPanel(Desk desk, ObservableValue<Theme> theme, FilePicker files, Settings settings, Path folder) {
        this.desk = desk;
        kept = new KeptPlaces(settings, folder, builder);
        model = new ChartViewModel(desk);
        Chart empty = Chart.empty(desk.ontology());
        canvas = new ChartCanvas(empty, theme, Workers.named("chart painter"));
        layout = new LayoutLoop(new LiveGraph(empty, SEED), Workers.named("chart layout"), this::moved);
        Handling hand = new Handling(model, canvas, this::selected);
        legend = new Legend(model.choice(), hand::selectType);
        inquiry = new Inquiry(desk, model, canvas, this::dressed, this::selected);
        popups = new Popups(model, canvas, hand, inquiry.paths());
        doings = new ChartDoings(desk, model, canvas, layout, hand, popups);
        Snapshot picture = new Snapshot(desk, canvas, theme, files);
        actions = new ChartActions(desk, canvas, doings, picture, model.choice(), popups::flipFilters);
        new Gestures(canvas, doings, popups.lasso(), popups.line(), popups.handle());
        new ChartKeys(canvas, doings, popups.actions());
        layouts = new LayoutChoice(settings, folder, doings::layOut);
        showing = new Showing(model, canvas, layout, kept, layouts.of(doings::wish), inquiry.measuring());
        pictures = new PictureMenu(model.pictures(), popups.naming(), showing::now);
        Node[] buttons = actions.buttons();
        head = new PaneHead(
                WORDS.say("title"),
                Stream.concat(Stream.of(layouts.button()), Stream.of(buttons)).toArray(Node[]::new));
        head.getChildren().add(1, pictures);
        head.spare(Arrays.copyOfRange(buttons, 1, buttons.length - 1));
        build(new LegendCorner(settings, legend, inquiry.legend(legend), popups.map(), popups.bar(), stage));
        new Beat(node, building::arrive, canvas.film()::arrive);
        canvas.skipped().addListener((at, before, now) -> say());
        desk.watch(this::changed);
        desk.navigator().place().addListener((at, before, now) -> {
            if (now instanceof Place.OfPicture(String shown)) {
                model.pictures().turnTo(shown, showing::now).ifPresent(this::open);
            }
            go(true);
        });
        model.choice().query().addListener((at, before, now) -> rebuild());
        rebuild();
    }

    private void build(LegendCorner corner) {
        node.getStyleClass().addAll("pane", "chart-pane");
        node.getStylesheets().add(ThemeSheet.sheet(ChartPanel.class, "graph.css"));
        inquiry.dock(corner, node);
        stage.getChildren().setAll(canvas, corner);
        stage.getChildren().addAll(popups.nodes());
        stage.setMinSize(0, 0);
        node.setTop(new VBox(head, new ChipStrip(model.choice()), inquiry.falls()));
        node.setCenter(stage);
        node.setMinWidth(0);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(stage.widthProperty());
        clip.heightProperty().bind(stage.heightProperty());
        stage.setClip(clip);
    }

    /// Lights what was selected, and offers what can be done with it.
    private void selected() {
        canvas.light(inquiry.lit(model.lit()));
        popups.refresh();
        inquiry.refresh(false);
    }

    private void changed(List<Change> changes) {
        canvas.film().together(() -> {
            model.pictures().altered(changes).ifPresent(showing::open);
            pictures.refresh();
            if (model.concerns(changes)) {
                showing.placing(changes.size())
                        .ifPresentOrElse(
                                place -> building.askSoon(model.recipe(), inquiry.dressing(), place), this::rebuild);
            } else {
                note();
            }
            go(false);
        });
    }

    private void open(Picture picture) {
        showing.open(picture);
        rebuild();
    }

    private void rebuild() {
        building.ask(model.recipe(), inquiry.dressing());
    }

    private void together(Building.Built built, Dressing.Dressed dressed) {
        canvas.film().together(() -> show(built, dressed));
    }

    private void show(Building.Built built, Dressing.Dressed dressed) {
        model.show(built);
        model.show(inquiry.take(dressed));
        showing.show();
        legend.refresh(model.kinds());
        popups.showNotes();
        legend.setVisible(model.words().empty().isEmpty() || !model.kinds().isEmpty());
        note();
        actions.refresh(desk, model.chart());
        layouts.refresh(model.chart().nodes().isEmpty() ? WORDS.say("cannot.empty", desk.title()) : "");
        say();
        canvas.tell(model.words().status());
        go(false);
        inquiry.refresh(true);
    }

    private void dressed(Chart chart) {
        model.show(chart);
        layout.show(chart, model.pictures().kept());
    }

    /// Says why nothing is shown, where nothing is.
    private void note() {
        stage.getChildren().removeIf(child -> child instanceof EmptyNote);
        if (!model.words().empty().isEmpty()) {
            EmptyNote note = new EmptyNote(
                    WORDS.say(model.words().empty()), WORDS.say(model.words().empty() + ".next"));
            note.setMouseTransparent(true);
            stage.getChildren().add(note);
        }
    }

    private void say() {
        Scene scene = canvas.scene();
        int unnamed = scene == null || model.chart().nodes().isEmpty()
                ? 0
                : scene.wording().unnamed();
        String still = unnamed == 0 ? "" : WORDS.say("unnamed", unnamed);
        boolean moves = !canvas.moving().isEmpty();
        head.say(moves ? canvas.moving() : still, WORDS.say(moves ? "moving.why" : "unnamed.why"));
        status.set(model.words().status());
        leftOut.set(model.words().leftOut());
    }

    private void moved(Positions positions) {
        boolean known = canvas.positions().chart() == positions.chart();
        canvas.move(positions, known && !doings.moves());
        showing.moved();
        rest.setOnFinished(over -> kept.keep(positions));
        rest.playFromStart();
    }

    private void go(boolean reveal) {
        model.at(desk.navigator().place().get());
        selected();
        if (reveal) {
            model.current().ifPresent(entity -> canvas.reveal(entity.id()));
        }
    }

    @Override
    public String id() {
        return "chart";
    }

    @Override
    public String title() {
        return WORDS.say("title");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public HBox head() {
        return head;
    }

    @Override
    public List<Action> actions() {
        return Stream.of(
                        actions.all(), popups.actions().all(), pictures.actions(), layouts.actions(), inquiry.actions())
                .flatMap(List::stream)
                .toList();
    }

    /// What the chart holds and what it leaves out, in words for the status line.
    public ReadOnlyStringProperty status() {
        return status.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyStringProperty leftOut() {
        return leftOut.getReadOnlyProperty();
    }

    /// Whether all that was asked for is on the screen, and where it is has been kept.
    public boolean isStill() {
        return building.isIdle()
                && rest.getStatus() != Animation.Status.RUNNING
                && kept.isDone()
                && layout.isIdle()
                && canvas.isStill()
                && canvas.positions().chart() == model.chart();
    }

    /// Whether all that was asked for is made, though it may come on the screen with the next frame only.
    public boolean isReady() {
        return building.isReady() && canvas.film().isPainted();
    }

    /// What is drawn on the screen now; null before the first frame.
    public @Nullable Scene scene() {
        return canvas.scene();
    }

    /// The chart shown.
    public Chart chart() {
        return model.chart();
    }
}
