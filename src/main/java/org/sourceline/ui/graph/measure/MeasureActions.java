package org.sourceline.ui.graph.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import org.jspecify.annotations.Nullable;
import org.sourceline.network.Chart;
import org.sourceline.network.measure.Betweenness;
import org.sourceline.network.measure.Closeness;
import org.sourceline.network.measure.Communities;
import org.sourceline.network.measure.Measure;
import org.sourceline.network.measure.PageRank;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.kit.Words;

/// What nodes can be sized and coloured by, as actions.
public final class MeasureActions {

    private static final Words WORDS = Words.of(MeasureActions.class);
    private static final Communities COMMUNITIES = new Communities(1, 2, 1);

    private final Measuring measuring;
    private final SimpleStringProperty empty = new SimpleStringProperty("");
    private final List<Action> all = new ArrayList<>();

    /// Actions on what is measured.
    ///
    /// @param group draws as one node what has the same name, given by the entity's id
    public MeasureActions(Measuring measuring, Consumer<Map<String, String>> group) {
        this.measuring = measuring;
        size("chart-size-betweenness", new Betweenness());
        size("chart-size-pagerank", new PageRank(0.85));
        size("chart-size-closeness", new Closeness());
        size("chart-size-links", null);
        colour("chart-colour-community", COMMUNITIES);
        colour("chart-colour-betweenness", new Betweenness());
        colour("chart-colour-type", null);
        add("chart-group-community", () -> measuring.communities(COMMUNITIES, group));
    }

    private void size(String id, @Nullable Measure measure) {
        add(id, () -> measuring.show(measure, measuring.colour().orElse(null)));
    }

    private void colour(String id, @Nullable Measure measure) {
        add(id, () -> measuring.show(measuring.size().orElse(null), measure));
    }

    private void add(String id, Runnable run) {
        all.add(new Action(id, new SimpleStringProperty(WORDS.say(id)), null, empty, run));
    }

    /// All of them.
    public List<Action> all() {
        return List.copyOf(all);
    }

    /// Says why nothing can be measured of an empty chart.
    public void refresh(Chart chart) {
        empty.set(chart.nodes().isEmpty() ? WORDS.say("cannot.empty") : "");
    }
}
