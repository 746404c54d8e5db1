package org.sourceline.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import org.sourceline.model.Place;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.desk.Navigator;
import org.sourceline.ui.desk.Panel;
import org.sourceline.ui.kit.Settings;
import org.sourceline.ui.kit.Words;

/// How the panes stand in the window, which of them are closed, and how they come back.
final class Arrangement {

    private static final Words WORDS = Words.of(Arrangement.class);
    private static final String SETTING = "closed";
    private static final String COLUMN = "column";

    private final Panes panes;
    private final Settings settings;
    private final Set<String> closed = new LinkedHashSet<>();
    private final SplitPane column = new SplitPane();
    private final SplitPane across = new SplitPane();
    private final Shares inColumn;
    private final Shares acrossAll;
    private final ReadOnlyIntegerWrapper turn = new ReadOnlyIntegerWrapper();

    /// The panes as they were left.
    ///
    /// @param chart the chart's pane with what floats over it
    Arrangement(Panes panes, Node chart, Settings settings, Navigator navigator) {
        this.panes = panes;
        this.settings = settings;
        closed.addAll(List.of(settings.get(SETTING, "").split(" ")));
        column.setOrientation(Orientation.VERTICAL);
        Node reader = panes.reader().node();
        Node inspector = panes.inspector().node();
        inColumn = new Shares(column, settings, List.of(slot(panes.articles(), 0.56), slot(panes.entities(), 0.44)));
        acrossAll = new Shares(
                across,
                settings,
                List.of(
                        new Shares.Slot(COLUMN, column, 0.175),
                        slot(panes.reader(), 0.255),
                        new Shares.Slot(panes.chart().id(), chart, 0.36),
                        slot(panes.inspector(), 0.21)));
        atLeast(column, 180);
        atLeast(reader, 220);
        atLeast(chart, 290);
        atLeast(inspector, 240);
        arrange();
        navigator.place().addListener((at, before, now) -> {
            if (now instanceof Place.InArticle || now instanceof Place.OfArticle) {
                show(panes.reader());
            }
        });
    }

    private static Shares.Slot slot(Panel panel, double usual) {
        return new Shares.Slot(panel.id(), panel.node(), usual);
    }

    private static void atLeast(Node node, double width) {
        if (node instanceof Region region) {
            region.setMinWidth(width);
        }
    }

    private void arrange() {
        List<String> open = new ArrayList<>(panes.all().stream()
                .map(Panel::id)
                .filter(id -> !closed.contains(id))
                .toList());
        inColumn.show(open);
        if (!column.getItems().isEmpty()) {
            open.addFirst(COLUMN);
        }
        boolean chart = open.contains(panes.chart().id());
        for (Node fixed :
                List.of(column, panes.reader().node(), panes.inspector().node())) {
            SplitPane.setResizableWithParent(
                    fixed, !chart && fixed == panes.reader().node());
        }
        acrossAll.show(open);
        turn.set(turn.get() + 1);
    }

    /// The panes on the screen.
    Node node() {
        return across;
    }

    /// Whether a pane is on the screen.
    boolean isOpen(Panel panel) {
        return !closed.contains(panel.id());
    }

    /// Shows a pane that is closed.
    void show(Panel panel) {
        if (!isOpen(panel)) {
            flip(panel);
        }
    }

    private void flip(Panel panel) {
        if (!closed.remove(panel.id())) {
            closed.add(panel.id());
        }
        settings.put(SETTING, String.join(" ", closed).strip());
        arrange();
    }

    /// Closes and shows each pane, with the keys 1, 2 and so on.
    List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        for (Panel panel : panes.all()) {
            ObservableStringValue title = Bindings.createStringBinding(
                    () -> WORDS.say(isOpen(panel) ? "pane.close" : "pane.open", panel.title()), turn);
            ObservableStringValue cannot =
                    Bindings.createStringBinding(() -> isLast(panel) ? WORDS.say("pane.cannot") : "", turn);
            String key = "Shortcut+" + (actions.size() + 1);
            actions.add(Doables.titled("pane-" + panel.id(), title, key, cannot, () -> flip(panel)));
        }
        return actions;
    }

    private boolean isLast(Panel panel) {
        return panes.all().stream().filter(this::isOpen).toList().equals(List.of(panel));
    }
}
