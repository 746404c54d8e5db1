package org.sourceline.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sourceline.model.Place;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.Panel;
import org.sourceline.ui.kit.Drops;
import org.sourceline.ui.kit.Settings;
import org.sourceline.ui.kit.ThemeSheet;
import org.sourceline.ui.kit.Words;
import org.sourceline.ui.shell.help.KeySheet;
import org.sourceline.ui.shell.help.Walk;
import org.sourceline.ui.shell.history.HistoryList;
import org.sourceline.ui.shell.palette.Palette;
import org.sourceline.ui.shell.pane.Arrangement;
import org.sourceline.ui.shell.pane.PaneActions;
import org.sourceline.ui.shell.pane.PaneRing;
import org.sourceline.ui.shell.tell.JobStrip;
import org.sourceline.ui.shell.tell.NoticeBar;

/// The workbench: one open case in its panes, with the top bar, the status line, notices, jobs and the palette.
public final class Workbench extends StackPane {

    private static final Words WORDS = Words.of(Workbench.class);
    /// Keeps what floats off the tables' own last line.
    private static final double ABOVE_COUNT = 44;

    private final Desk desk;
    private final Panes panes;
    private final Arrangement arrangement;
    private final StackPane chart;
    private final Map<String, Action> actions = new LinkedHashMap<>();
    private final PaneRing ring;
    private final Palette palette;
    private final HistoryList history;
    private final KeySheet keys;
    private final Walk walk;
    private final TopBar bar;
    private final StatusLine status;

    /// A workbench.
    ///
    /// @param windowActions what the window itself can do, such as open another case
    /// @param importing asks for files and takes them in
    public Workbench(Desk desk, Panes panes, Settings settings, List<Action> windowActions, ImportFiles importing) {
        this.desk = desk;
        this.panes = panes;
        chart = new StackPane(panes.chart().node());
        arrangement = new Arrangement(stands(), settings);
        ring = new PaneRing(panes.all(), panes.over(), this);
        PaneActions arranging = new PaneActions(arrangement, ring.at());
        arrangement.turn().addListener((at, before, now) -> ring.leaveClosed());
        arranging.atHeads();
        desk.navigator().place().addListener((at, before, now) -> follow(now));
        windowActions.forEach(this::add);
        new CaseActions(desk, importing, this).all().forEach(this::add);
        arranging.all().forEach(this::add);
        List<Action> anywhere = List.copyOf(actions.values());
        panes.all().stream().flatMap(panel -> panel.actions().stream()).forEach(this::add);
        panes.over().stream().flatMap(panel -> panel.actions().stream()).forEach(this::add);
        palette = new Palette(desk, List.copyOf(actions.values()));
        history = new HistoryList(desk);
        keys = new KeySheet(
                anywhere,
                Stream.concat(panes.all().stream(), Stream.of(panes.origins(), panes.review()))
                        .toList());
        keys.openOnQuestionMark(this);
        bar = new TopBar(desk, actions);
        walk = new Tour(desk, panes, bar).walk();
        JobStrip jobs = new JobStrip(desk.jobs());
        status = new StatusLine(
                desk,
                List.of(panes.articles(), panes.entities(), panes.tables()),
                panes.status(),
                panes.chart().leftOut(),
                actions.get("chart-everything"),
                jobs.working());
        getStylesheets().add(ThemeSheet.sheet(Workbench.class, "shell.css"));
        build(jobs);
        Drops.on(this, WORDS.say("drop", desk.title()), dropped -> importing.take(desk, dropped));
    }

    private List<Arrangement.Stand> stands() {
        return List.of(
                stand(panes.articles(), 180),
                stand(panes.entities(), 180),
                stand(panes.reader(), 220),
                new Arrangement.Stand(panes.chart(), chart, 290),
                stand(panes.inspector(), 240));
    }

    private static Arrangement.Stand stand(Panel panel, double width) {
        return new Arrangement.Stand(panel, (Region) panel.node(), width);
    }

    /// Shows what one reads in, where one goes to something to read, and the chart where something is lit on it.
    private void follow(Place place) {
        if (place instanceof Place.OfFallen) {
            arrangement.show(panes.chart());
        }
        if (place instanceof Place.InArticle || place instanceof Place.OfArticle) {
            arrangement.show(panes.reader());
        }
    }

    private void add(Action action) {
        actions.putIfAbsent(action.id(), action);
    }

    private void build(JobStrip jobs) {
        StackPane middle = new StackPane(arrangement.node());
        BorderPane frame = new BorderPane(middle);
        frame.setTop(bar);
        frame.setBottom(status);
        getChildren().setAll(frame, walk, palette, history, keys);
        layOver(middle, floating(jobs));
    }

    /// Notices and jobs float over the chart, where they cover neither what is read nor what is typed; where it is
    /// closed, over the window.
    private Node floating(JobStrip jobs) {
        VBox notices = new VBox(8, new NoticeBar(desk.notices(), desk.navigator()), jobs);
        notices.getStyleClass().add("floating");
        notices.setMaxSize(620, Region.USE_PREF_SIZE);
        notices.setPickOnBounds(false);
        StackPane.setAlignment(notices, Pos.TOP_CENTER);
        return notices;
    }

    /// The tables, origins and the review lie over all but the inspector, one at a time; while one does, the keys stop
    /// nowhere below it, and what floats over the chart floats over it.
    private void layOver(StackPane middle, Node floating) {
        List<Region> over =
                panes.over().stream().map(panel -> (Region) panel.node()).toList();
        Region inspector = (Region) panes.inspector().node();
        BooleanBinding open = Bindings.createBooleanBinding(
                () -> over.stream().anyMatch(Node::isVisible),
                over.stream().map(Node::visibleProperty).toArray(Observable[]::new));
        DoubleBinding room = Bindings.createDoubleBinding(
                () -> middle.getWidth() - (inspector.getScene() == null ? 0 : inspector.getWidth() + 1),
                middle.widthProperty(),
                inspector.widthProperty(),
                inspector.sceneProperty());
        for (Region each : over) {
            each.maxWidthProperty().bind(room);
            StackPane.setAlignment(each, Pos.CENTER_LEFT);
            middle.getChildren().add(each);
            each.visibleProperty().addListener((at, before, now) -> {
                over.stream().filter(other -> now && !other.equals(each)).forEach(other -> other.setVisible(false));
                place(open.get(), middle, floating);
            });
        }
        panes.all().stream()
                .filter(panel -> !panel.equals(panes.inspector()))
                .forEach(below -> below.node().disableProperty().bind(open));
        arrangement.turn().addListener((at, before, now) -> place(open.get(), middle, floating));
        place(false, middle, floating);
    }

    private void place(boolean open, StackPane middle, Node floating) {
        StackPane.setAlignment(floating, open ? Pos.BOTTOM_CENTER : Pos.TOP_CENTER);
        StackPane.setMargin(floating, new Insets(0, 0, open ? ABOVE_COUNT : 0, 0));
        StackPane over = open ? middle : arrangement.isShown(panes.chart()) ? chart : this;
        if (!over.getChildren().contains(floating)) {
            over.getChildren().add(floating);
        }
    }

    /// Everything that can be done in the window, by id.
    public Map<String, Action> actions() {
        return Map.copyOf(actions);
    }

    /// Opens the palette.
    void openPalette() {
        palette.open();
    }

    /// Opens the list of steps, or closes it.
    void flipHistory() {
        history.flip();
    }

    /// Opens the sheet of keys, or closes it.
    void flipKeys() {
        keys.flip();
    }

    /// Begins the walk through the panes.
    void walk() {
        panes.all().forEach(arrangement::show);
        panes.over().forEach(panel -> panel.node().setVisible(false));
        walk.begin();
    }

    /// Which case it is and how much it holds, for the window's title.
    ObservableStringValue summary() {
        return status.summary();
    }

    /// Goes to the next pane, or the one before.
    void cycle(int by) {
        if (getScene() != null) {
            ring.go(getScene(), by);
        }
    }

    /// The panels, for who must know what is on the screen.
    public List<Panel> panels() {
        return new ArrayList<>(panes.all());
    }

    /// Begins where work begins: in the list of articles.
    public void begin() {
        applyCss();
        ring.enter(panes.articles());
    }
}
