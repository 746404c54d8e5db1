package org.sourceline.ui.graph;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.sourceline.model.chart.ChartQuery;
import org.sourceline.network.Chart;
import org.sourceline.network.choice.ChartBuilder;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.graph.fall.FallLight;
import org.sourceline.ui.graph.filter.Legend;
import org.sourceline.ui.graph.measure.Dressing;
import org.sourceline.ui.graph.measure.MeasureActions;
import org.sourceline.ui.graph.measure.MeasureLegend;
import org.sourceline.ui.graph.measure.Measuring;
import org.sourceline.ui.graph.path.PathTool;
import org.sourceline.ui.graph.path.Surface;

/// What one asks of the chart: paths between entities and what would fall, which it lights, and measures, by which it
/// sizes and colours.
final class Inquiry implements Surface {

    private final ChartViewModel model;
    private final ChartCanvas canvas;
    private final Runnable lights;
    private final Measuring measuring;
    private final MeasureActions measures;
    private final MeasureLegend legend;
    private final PathTool paths;
    private final FallLight falls;
    private Set<String> traced = Set.of();

    /// An inquiry.
    ///
    /// @param shown given the chart with other sizes and colours
    /// @param lights told when something else is to be lit
    Inquiry(Desk desk, ChartViewModel model, ChartCanvas canvas, Consumer<Chart> shown, Runnable lights) {
        this.model = model;
        this.canvas = canvas;
        this.lights = lights;
        measuring = new Measuring(desk, shown);
        measures = new MeasureActions(measuring, names -> model.choice().ask(query -> query.groupedBy(names)));
        legend = new MeasureLegend(measuring, this::light);
        paths = new PathTool(desk, this);
        falls = new FallLight(desk, this);
        canvas.addEventFilter(KeyEvent.KEY_PRESSED, falls::pressed);
    }

    /// The legend of measures, beside that of types in its corner.
    Region legend(Legend types) {
        measuring.watch(() -> types.colored(measuring.colour().isEmpty()));
        return legend;
    }

    /// Goes by what lies over a corner of the canvas; the tool for paths stands beside it.
    void dock(Node corner, BorderPane pane) {
        paths.dock(pane);
        corner.boundsInParentProperty().addListener((at, before, now) -> canvas.cover(now));
    }

    /// The strip above the chart that says what would fall, while that is lit.
    Node falls() {
        return falls;
    }

    /// What can be asked.
    List<Action> actions() {
        return Stream.concat(paths.actions().stream(), measures.all().stream()).toList();
    }

    /// What can be asked of what is selected.
    List<Action> paths() {
        return paths.actions();
    }

    /// The measures that nodes are sized and coloured by.
    Measuring measuring() {
        return measuring;
    }

    /// What dresses another chart in the measures of this one, on any thread.
    Dressing dressing() {
        return measuring.dressing();
    }

    /// Takes a chart that was dressed, and yields it as it is to be shown.
    Chart take(Dressing.Dressed next) {
        return measuring.take(next);
    }

    /// Says what can be asked now, and asks again where the answer may be another.
    void refresh(boolean changed) {
        measures.refresh(model.chart());
        paths.refresh(changed);
        if (changed) {
            falls.refresh();
        }
    }

    /// What is to be lit: a path or what would fall, or else what is lit anyway.
    Set<String> lit(Set<String> anyway) {
        return traced.isEmpty() ? anyway : traced;
    }

    @Override
    public Chart chart() {
        return model.chart();
    }

    @Override
    public Supplier<Chart> everything() {
        ChartBuilder builder = model.choice().builder();
        return () -> builder.build(ChartQuery.ALL);
    }

    @Override
    public Set<String> selected() {
        return model.selection();
    }

    @Override
    public void light(Set<String> ids) {
        traced = Set.copyOf(ids);
        lights.run();
    }

    @Override
    public void keep(Set<String> entities) {
        canvas.fitNext();
        model.choice().ask(query -> query.keeping(entities));
    }

    @Override
    public void leave() {
        canvas.requestFocus();
    }
}
