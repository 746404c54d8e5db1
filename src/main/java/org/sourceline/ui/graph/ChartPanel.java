package org.sourceline.ui.graph;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.BoundingBox;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.Picture;
import org.sourceline.network.Chart;
import org.sourceline.network.Positions;
import org.sourceline.network.Theme;
import org.sourceline.network.live.LiveGraph;
import org.sourceline.network.scene.Scene;
import org.sourceline.store.Change;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.Panel;
import org.sourceline.ui.graph.layouts.LayoutChoice;
import org.sourceline.ui.kit.EmptyNote;
import org.sourceline.ui.kit.FilePicker;
import org.sourceline.ui.kit.PaneHead;
import org.sourceline.ui.kit.Settings;
import org.sourceline.ui.kit.ThemeSheet;
import org.sourceline.ui.kit.WordButton;
import org.sourceline.ui.kit.Words;

/// The chart of a case: its entities and links, to look at, pick, drag, pin, zoom and export.
public final class ChartPanel implements Panel {

    private static final Words WORDS = Words.of(ChartPanel.class);
    private static final long SEED = 42;

    /// How long nothing has moved when places are kept.
    private static final Duration REST = Duration.millis(300);

    /// How wide a chart has room for its legend from the start.
    private static final double ROOMY = 620;

    private final Desk desk;
    private final ChartViewModel model;
    private final ChartCanvas canvas;
    private final LayoutLoop layout;
    private final Executor builder = worker("chart builder");
    private final Legend legend;
    private final PaneHead head;
    private final StackPane stage = new StackPane();
    private final BorderPane node = new BorderPane();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper leftOut = new ReadOnlyStringWrapper("");
    private final ChartDoings doings;
    private final ChartActions actions;
    private final LayoutChoice layouts;
    private final KeptPlaces kept;
    private final PauseTransition rest = new PauseTransition(REST);
    private boolean laidOut;
    private int builds;

    /// A chart of the case on a desk.
    ///
    /// @param theme the colours it is drawn in
    /// @param files asks where to write a snapshot
    /// @param settings keep where everything is from one day to the next
    /// @param folder the case's folder
    public ChartPanel(Desk desk, ObservableValue<Theme> theme, FilePicker files, Settings settings, Path folder) {
        this.desk = desk;
        kept = new KeptPlaces(settings, folder);
        model = new ChartViewModel(desk);
        Chart empty = Chart.empty(desk.ontology());
        canvas = new ChartCanvas(empty, theme, worker("chart painter"));
        layout = new LayoutLoop(new LiveGraph(empty, SEED), worker("chart layout"), this::moved);
        legend = new Legend(model, type -> {
            model.toggle(type);
            rebuild();
        });
        doings = new ChartDoings(desk, model, canvas, layout);
        actions = new ChartActions(desk, canvas, doings, new Snapshot(desk, canvas, theme, files), this::filter);
        new Gestures(canvas, doings);
        new ChartKeys(canvas, doings);
        layouts = new LayoutChoice(settings, folder, doings::layOut);
        head = new PaneHead(
                WORDS.say("title"),
                Stream.concat(Stream.of(layouts.button()), Stream.of(actions.buttons()))
                        .toArray(Node[]::new));
        build();
        canvas.skipped().addListener((at, before, now) -> say());
        desk.watch(this::changed);
        desk.navigator().place().addListener((at, before, now) -> go(true));
        rebuild();
    }

    private static Executor worker(String name) {
        ThreadPoolExecutor worker = new ThreadPoolExecutor(1, 1, 5, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
        worker.setThreadFactory(Thread.ofPlatform().daemon().name(name).factory());
        worker.allowCoreThreadTimeOut(true);
        return worker;
    }

    private void build() {
        node.getStyleClass().addAll("pane", "chart-pane");
        node.getStylesheets().add(ThemeSheet.sheet(ChartPanel.class, "graph.css"));
        StackPane.setAlignment(legend, Pos.BOTTOM_LEFT);
        StackPane.setMargin(legend, new Insets(12));
        stage.getChildren().setAll(canvas, legend);
        stage.setMinSize(0, 0);
        stage.setAlignment(Pos.CENTER);
        legend.boundsInParentProperty().addListener((at, before, now) -> cover());
        legend.visibleProperty().addListener((at, before, now) -> cover());
        stage.widthProperty().addListener((at, before, now) -> {
            if (before.doubleValue() == 0) {
                legend.fold(now.doubleValue() < ROOMY);
            }
        });
        node.setTop(head);
        node.setCenter(stage);
        node.setMinWidth(0);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(stage.widthProperty());
        clip.heightProperty().bind(stage.heightProperty());
        stage.setClip(clip);
    }

    private void cover() {
        canvas.cover(legend.isVisible() ? legend.getBoundsInParent() : new BoundingBox(0, 0, 0, 0));
    }

    private void filter() {
        model.showUnlinked(actions.showsUnlinked());
        rebuild();
    }

    private void changed(List<Change> changes) {
        if (ChartViewModel.concerns(changes)) {
            rebuild();
        } else {
            note();
        }
        go(false);
    }

    /// Builds the chart anew, off the screen's thread; only the last that was asked for is shown.
    private void rebuild() {
        int build = ++builds;
        ChartViewModel.Recipe recipe = model.recipe();
        builder.execute(() -> {
            ChartViewModel.Built built = recipe.build();
            Platform.runLater(() -> {
                if (build == builds) {
                    show(built);
                }
            });
        });
    }

    private void show(ChartViewModel.Built built) {
        model.show(built);
        if (laidOut) {
            layout.show(model.chart(), model.picture());
        } else {
            laidOut = !model.chart().nodes().isEmpty();
            begin();
        }
        legend.refresh();
        legend.setVisible(model.empty().isEmpty() || !model.kinds().isEmpty());
        note();
        actions.refresh(desk, model.chart());
        layouts.refresh(model.chart().nodes().isEmpty() ? WORDS.say("cannot.empty", desk.title()) : "");
        say();
        canvas.tell(model.status());
        go(false);
    }

    /// Says why nothing is shown, where nothing is.
    private void note() {
        stage.getChildren().removeIf(child -> child instanceof EmptyNote);
        if (!model.empty().isEmpty()) {
            EmptyNote note = new EmptyNote(WORDS.say(model.empty()), WORDS.say(model.empty() + ".next"));
            note.setMouseTransparent(true);
            stage.getChildren().add(note);
        }
    }

    /// Shows the first chart as it was left, where most of it is known from then; lays it out anew otherwise.
    private void begin() {
        List<Picture.Spot> places = kept.spots();
        long known = places.stream()
                .filter(place -> model.chart().node(place.entity()).isPresent())
                .count();
        if (known * 2 > model.chart().nodes().size()) {
            layout.restore(model.chart(), model.picture(), places);
        } else {
            layout.layOut(model.chart(), model.picture(), doings.wish(layouts.chosen()));
        }
    }

    private void say() {
        Scene scene = canvas.scene();
        int unnamed = scene == null || model.chart().nodes().isEmpty() ? 0 : scene.unnamed();
        head.say(unnamed == 0 ? "" : WORDS.say("unnamed", unnamed), WORDS.say("unnamed.why"));
        status.set(model.status());
        leftOut.set(model.leftOut());
    }

    private void moved(Positions positions) {
        boolean known = canvas.positions().chart() == positions.chart();
        canvas.move(positions, known && !doings.moves());
        rest.setOnFinished(over -> kept.keep(positions));
        rest.playFromStart();
    }

    private void go(boolean reveal) {
        model.at(desk.navigator().place().get());
        canvas.light(model.lit());
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
        return Stream.concat(actions.all().stream(), layouts.actions().stream()).toList();
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
        return rest.getStatus() != Animation.Status.RUNNING
                && layout.isIdle()
                && canvas.isStill()
                && canvas.positions().chart() == model.chart();
    }

    /// A button for an action, as the head has it: the icon alone, the words in its tooltip.
    static WordButton button(Action action, String icon) {
        String key = action.key() == null ? "" : action.key().getDisplayText();
        return new WordButton(action.title(), key, action.cannot(), action::perform)
                .icon(icon)
                .wordless()
                .styled("small")
                .named(action.id());
    }

    /// What is drawn on the screen now; null before the first frame.
    public @Nullable Scene scene() {
        return canvas.scene();
    }
}
