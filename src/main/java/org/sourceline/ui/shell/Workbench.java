package org.sourceline.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.Panel;
import org.sourceline.ui.kit.Settings;
import org.sourceline.ui.kit.ThemeSheet;

/// The workbench: one open case in its panes, with the top bar, the status line, notices, jobs and the palette.
public final class Workbench extends StackPane {

    private static final double[] ACROSS = {0.175, 0.43, 0.79};
    private static final double[] LEFT = {0.56};

    private final Desk desk;
    private final Panes panes;
    private final Settings settings;
    private final Map<String, Action> actions = new LinkedHashMap<>();
    private final PaneRing ring;
    private final Palette palette;

    /// A workbench.
    ///
    /// @param windowActions what the window itself can do, such as open another case
    /// @param importing asks for files and takes them in
    public Workbench(Desk desk, Panes panes, Settings settings, List<Action> windowActions, ImportFiles importing) {
        this.desk = desk;
        this.panes = panes;
        this.settings = settings;
        ring = new PaneRing(panes.all());
        windowActions.forEach(this::add);
        new CaseActions(desk, importing, this).all().forEach(this::add);
        panes.all().stream().flatMap(panel -> panel.actions().stream()).forEach(this::add);
        panes.tables().actions().forEach(this::add);
        palette = new Palette(new PaletteModel(desk, List.copyOf(actions.values())));
        getStylesheets().add(ThemeSheet.sheet(Workbench.class, "shell.css"));
        build();
        importing.takeDropsOn(this, desk);
    }

    private void add(Action action) {
        actions.putIfAbsent(action.id(), action);
    }

    private void build() {
        JobStrip jobs = new JobStrip(desk.jobs());
        Node floating = floating(jobs);
        StackPane chart = new StackPane(panes.chart().node(), floating);
        BorderPane frame = new BorderPane(tablesOver(split(chart), chart, floating));
        frame.setTop(new TopBar(desk, actions));
        frame.setBottom(new StatusLine(desk, panes.status(), jobs.working()));
        getChildren().setAll(frame, palette);
    }

    /// Notices and jobs float over the chart, where they cover neither what is read nor what is typed.
    private Node floating(JobStrip jobs) {
        VBox notices = new VBox(8, new NoticeBar(desk.notices(), desk.navigator()), jobs);
        notices.getStyleClass().add("floating");
        notices.setMaxSize(620, Region.USE_PREF_SIZE);
        notices.setPickOnBounds(false);
        StackPane.setAlignment(notices, Pos.TOP_CENTER);
        return notices;
    }

    /// The tables lie over all but the inspector, and while they do, what floats over the chart floats over them.
    private StackPane tablesOver(SplitPane across, StackPane chart, Node floating) {
        StackPane over = new StackPane(across);
        if (panes.tables().node() instanceof Region tables && panes.inspector().node() instanceof Region inspector) {
            tables.maxWidthProperty()
                    .bind(across.widthProperty()
                            .subtract(inspector.widthProperty())
                            .subtract(1));
            StackPane.setAlignment(tables, Pos.CENTER_LEFT);
            over.getChildren().add(tables);
            tables.visibleProperty().subscribe(open -> {
                StackPane.setAlignment(floating, open ? Pos.BOTTOM_CENTER : Pos.TOP_CENTER);
                StackPane.setMargin(floating, new Insets(0, 0, open ? 44 : 0, 0));
                List<Node> onto = (open ? over : chart).getChildren();
                if (!onto.contains(floating)) {
                    onto.add(floating);
                }
            });
        }
        return over;
    }

    private SplitPane split(StackPane chart) {
        SplitPane left = new SplitPane(panes.articles().node(), panes.entities().node());
        left.setOrientation(Orientation.VERTICAL);
        SplitPane across = new SplitPane(
                left, panes.reader().node(), chart, panes.inspector().node());
        atLeast(left, 180);
        atLeast(panes.reader().node(), 220);
        atLeast(chart, 240);
        atLeast(panes.inspector().node(), 240);
        for (Node fixed : List.of(left, panes.reader().node(), panes.inspector().node())) {
            SplitPane.setResizableWithParent(fixed, false);
        }
        remember(left, "left", LEFT);
        remember(across, "across", ACROSS);
        return across;
    }

    private static void atLeast(Node node, double width) {
        if (node instanceof Region region) {
            region.setMinWidth(width);
        }
    }

    private void remember(SplitPane split, String name, double[] first) {
        for (int i = 0; i < first.length; i++) {
            String setting = "divider." + name + "." + i;
            SplitPane.Divider divider = split.getDividers().get(i);
            divider.setPosition(settings.number(setting, first[i]));
            divider.positionProperty()
                    .addListener((at, before, now) -> settings.put(setting, String.valueOf(now.doubleValue())));
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
        ring.enter(panes.articles());
    }
}
