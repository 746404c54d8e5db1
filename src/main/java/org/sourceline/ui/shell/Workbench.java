package org.sourceline.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
        ring = new PaneRing(panes.all(), List.of(panes.tables(), panes.origins()), this);
        PaneActions arranging = new PaneActions(arrangement, ring.at());
        arrangement.turn().addListener((at, before, now) -> ring.leaveClosed());
        arranging.atHeads();
        desk.navigator().place().addListener((at, before, now) -> follow(now));
        windowActions.forEach(this::add);
        new CaseActions(desk, importing, this).all().forEach(this::add);
        arranging.all().forEach(this::add);
        List<Action> anywhere = List.copyOf(actions.values());
        panes.all().stream().flatMap(panel -> panel.actions().stream()).forEach(this::add);
        panes.tables().actions().forEach(this::add);
        panes.origins().actions().forEach(this::add);
        palette = new Palette(desk, List.copyOf(actions.values()));
        history = new HistoryList(desk);
        keys = new KeySheet(
                anywhere,
                Stream.concat(panes.all().stream(), Stream.of(panes.origins())).toList());
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

    /// Shows what one reads in, where one goes to something to read.
    private void follow(Place place) {
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

    /// Tables and origins lie over all but the inspector; while they do, the keys stop nowhere below them, and what
    /// floats over the chart floats over them.
    private void layOver(StackPane middle, Node floating) {
        Region tables = (Region) panes.tables().node();
        Region origins = (Region) panes.origins().node();
        Region inspector = (Region) panes.inspector().node();
        DoubleBinding room = Bindings.createDoubleBinding(
                () -> middle.getWidth() - (inspector.getScene() == null ? 0 : inspector.getWidth() + 1),
                middle.widthProperty(),
                inspector.widthProperty(),
                inspector.sceneProperty());
        List.of(tables, origins).forEach(over -> {
            over.maxWidthProperty().bind(room);
            StackPane.setAlignment(over, Pos.CENTER_LEFT);
            middle.getChildren().add(over);
        });
        BooleanBinding open = tables.visibleProperty().or(origins.visibleProperty());
        panes.all().stream()
                .filter(panel -> !panel.equals(panes.inspector()))
                .forEach(below -> below.node().disableProperty().bind(open));
        tables.disableProperty().bind(origins.visibleProperty());
        Runnable place = () -> {
            StackPane.setAlignment(floating, open.get() ? Pos.BOTTOM_CENTER : Pos.TOP_CENTER);
            StackPane.setMargin(floating, new Insets(0, 0, open.get() ? ABOVE_COUNT : 0, 0));
            StackPane over = open.get() ? middle : arrangement.isShown(panes.chart()) ? chart : this;
            if (!over.getChildren().contains(floating)) {
                over.getChildren().add(floating);
            }
        };
        open.addListener((at, before, now) -> place.run());
        arrangement.turn().addListener((at, before, now) -> place.run());
        place.run();
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
        panes.tables().node().setVisible(false);
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
