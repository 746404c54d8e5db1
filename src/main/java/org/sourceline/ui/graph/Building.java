package org.sourceline.ui.graph;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import org.sourceline.network.Chart;
import org.sourceline.network.choice.ChartBuilder;
import org.sourceline.network.choice.Facets;
import org.sourceline.ui.graph.measure.Dressing;

/// Builds charts off the screen's thread; only the one that was asked for last is shown.
final class Building {

    private final Executor worker;
    private final BiConsumer<Built, Dressing.Dressed> show;
    private final AtomicInteger asked = new AtomicInteger();
    private int shown;

    /// Building of nothing yet.
    ///
    /// @param show given what was built, as it is and dressed, on the screen's thread
    Building(Executor worker, BiConsumer<Built, Dressing.Dressed> show) {
        this.worker = worker;
        this.show = show;
    }

    /// Asks for a chart, instead of any that is still being built.
    void ask(Recipe recipe, Dressing dressing) {
        int turn = asked.incrementAndGet();
        worker.execute(() -> {
            if (turn != asked.get()) {
                return;
            }
            Built built = recipe.build();
            Dressing.Dressed dressed = dressing.on(built.chart());
            Platform.runLater(() -> {
                if (turn == asked.get()) {
                    shown = turn;
                    show.accept(built, dressed);
                }
            });
        });
    }

    /// Whether the chart that was asked for last is shown.
    boolean isIdle() {
        return shown == asked.get();
    }

    /// What builds a chart, on any thread.
    @FunctionalInterface
    interface Recipe {

        /// Builds it.
        Built build();
    }

    /// The case as the chart knows it.
    record Known(ChartBuilder builder, Facets facets) {

        static Known of(ChartBuilder builder) {
            return new Known(builder, builder.facets());
        }
    }

    /// A chart with the rows of its legend.
    ///
    /// @param grouped whether anything on it is several nodes drawn as one
    record Built(Known known, Chart chart, List<Chart.Kind> kinds, boolean grouped) {}
}
