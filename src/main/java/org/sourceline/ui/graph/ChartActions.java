package org.sourceline.ui.graph;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.sourceline.network.Chart;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.kit.Words;

/// What can be done with the chart as a whole.
final class ChartActions {

    private static final Words WORDS = Words.of(ChartActions.class);
    private static final double STEP = 1.25;

    private final ChartCanvas canvas;
    private final SimpleBooleanProperty live = new SimpleBooleanProperty();
    private final SimpleBooleanProperty unlinked = new SimpleBooleanProperty();
    private final SimpleStringProperty empty = new SimpleStringProperty("");
    private final Action fit;
    private final Action nearer;
    private final Action farther;
    private final Action tidy;
    private final Action swing;
    private final Action loners;
    private final Action snapshot;
    private final Action everything;
    private final SimpleStringProperty complete = new SimpleStringProperty("");

    ChartActions(Desk desk, ChartCanvas canvas, ChartDoings doings, Snapshot picture, Runnable filter) {
        this.canvas = canvas;
        fit = action("chart-fit", "Shortcut+0", empty, canvas::fit);
        nearer = action("chart-nearer", "Shortcut+Shift+Period", empty, () -> zoom(STEP));
        farther = action("chart-farther", "Shortcut+Shift+Comma", empty, () -> zoom(1 / STEP));
        tidy = action("chart-tidy", "Shortcut+T", empty, doings::tidy);
        swing = toggle("chart-live", live, () -> {
            live.set(!live.get());
            doings.live(live.get());
        });
        loners = toggle("chart-unlinked", unlinked, () -> {
            unlinked.set(!unlinked.get());
            filter.run();
        });
        everything = action("chart-everything", null, complete, () -> {
            unlinked.set(true);
            doings.showAllTypes();
            filter.run();
        });
        snapshot = action("snapshot", "Shortcut+Shift+S", empty, picture::take);
        refresh(desk, Chart.empty(desk.ontology()));
    }

    private Action action(String id, @Nullable String key, ObservableStringValue cannot, Runnable run) {
        KeyCombination keys = key == null ? null : KeyCombination.valueOf(key);
        return new Action(id, new SimpleStringProperty(WORDS.say(id)), keys, cannot, run);
    }

    private static Action toggle(String id, SimpleBooleanProperty on, Runnable run) {
        var title = new SimpleStringProperty();
        title.bind(Bindings.when(on).then(WORDS.say(id + ".off")).otherwise(WORDS.say(id)));
        return new Action(id, title, null, new SimpleStringProperty(""), run);
    }

    /// Says why nothing can be done with an empty chart.
    void refresh(Desk desk, Chart chart) {
        boolean nothing = chart.nodes().isEmpty();
        complete.set(chart.leftOut().isEmpty() ? WORDS.say("cannot.everything") : "");
        empty.set(nothing ? WORDS.say("cannot.empty", desk.title()) : "");
    }

    private void zoom(double factor) {
        canvas.zoom(factor, canvas.getWidth() / 2, canvas.getHeight() / 2);
    }

    /// All of them.
    List<Action> all() {
        return List.of(snapshot, tidy, swing, loners, everything, fit, nearer, farther);
    }

    /// Buttons for the head.
    Node[] buttons() {
        return new Node[] {
            ChartPanel.button(tidy, "fth-refresh-cw"),
            ChartPanel.button(swing, "fth-activity"),
            ChartPanel.button(loners, "fth-eye"),
            ChartPanel.button(farther, "fth-zoom-out"),
            ChartPanel.button(nearer, "fth-zoom-in"),
            ChartPanel.button(fit, "fth-maximize")
        };
    }

    /// Whether entities without a link are asked for.
    boolean showsUnlinked() {
        return unlinked.get();
    }
}
