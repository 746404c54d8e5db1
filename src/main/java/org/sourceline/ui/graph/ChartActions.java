package org.sourceline.ui.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.chart.ChartQuery;
import org.sourceline.network.Chart;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.graph.choice.Choice;
import org.sourceline.ui.kit.WordButton;
import org.sourceline.ui.kit.Words;

/// What can be done with the chart as a whole, and with what is asked for on it.
final class ChartActions {

    private static final Words WORDS = Words.of(ChartActions.class);
    private static final double STEP = 1.25;

    private final ChartCanvas canvas;
    private final SimpleBooleanProperty live = new SimpleBooleanProperty();
    private final SimpleBooleanProperty unlinked = new SimpleBooleanProperty();
    private final SimpleStringProperty empty = new SimpleStringProperty("");
    private final SimpleStringProperty complete = new SimpleStringProperty("");
    private final SimpleStringProperty unhidden = new SimpleStringProperty("");
    private final Action fit;
    private final Action nearer;
    private final Action farther;
    private final Action tidy;
    private final Action swing;
    private final Action loners;
    private final Action filters;
    private final List<Action> rest = new ArrayList<>();

    /// Actions on a chart.
    ///
    /// @param filtering opens the form of filters, or closes it
    ChartActions(
            Desk desk, ChartCanvas canvas, ChartDoings doings, Snapshot picture, Choice choice, Runnable filtering) {
        this.canvas = canvas;
        fit = action("chart-fit", "Shortcut+0", empty, canvas::fit);
        nearer = action("chart-nearer", "Shortcut+Shift+Period", empty, () -> zoom(STEP));
        farther = action("chart-farther", "Shortcut+Shift+Comma", empty, () -> zoom(1 / STEP));
        tidy = action("chart-tidy", "Shortcut+T", empty, doings::tidy);
        swing = toggle("chart-live", live, () -> {
            live.set(!live.get());
            doings.live(live.get());
        });
        loners = toggle(
                "chart-unlinked", unlinked, () -> choice.filter(now -> now.withoutUnlinked(!now.hideUnlinked())));
        filters = action("chart-filters", "Shortcut+Shift+L", new SimpleStringProperty(""), filtering);
        rest.add(action("chart-everything", null, complete, choice::everything));
        rest.add(action("chart-show-hidden", null, unhidden, () -> choice.ask(ChartQuery::showingHidden)));
        rest.add(action("snapshot", "Shortcut+Shift+S", empty, picture::take));
        choice.query().subscribe(query -> {
            unlinked.set(!query.filters().hideUnlinked());
            boolean nothing = query.hidden().isEmpty() && query.kept().isEmpty();
            unhidden.set(nothing ? WORDS.say("cannot.show-hidden") : "");
        });
        refresh(desk, Chart.empty(desk.ontology()));
    }

    static Action action(String id, @Nullable String key, ObservableStringValue cannot, Runnable run) {
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
        return Stream.concat(Stream.of(tidy, swing, loners, filters, fit, nearer, farther), rest.stream())
                .toList();
    }

    /// Buttons for the head.
    Node[] buttons() {
        return new Node[] {
            button(filters, "fth-filter"),
            button(tidy, "fth-refresh-cw"),
            button(swing, "fth-activity"),
            button(loners, "fth-eye"),
            button(farther, "fth-zoom-out"),
            button(nearer, "fth-zoom-in"),
            button(fit, "fth-maximize")
        };
    }

    /// A button for an action, as the head has it: the icon alone, the words in its tooltip.
    private static WordButton button(Action action, String icon) {
        String key = action.key() == null ? "" : action.key().getDisplayText();
        return new WordButton(action.title(), key, action.cannot(), action::perform)
                .icon(icon)
                .wordless()
                .styled("small")
                .named(action.id());
    }
}
