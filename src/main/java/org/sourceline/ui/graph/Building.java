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

/// Builds charts off the screen's thread, or on it where the last one took next to no time; only the one that was asked
/// for last is shown.
final class Building {

    /// What building may take on the screen's thread, in nanoseconds.
    private static final long AT_ONCE = 1_000_000;

    private final Executor worker;
    private final BiConsumer<Built, Dressing.Dressed> show;
    private final AtomicInteger asked = new AtomicInteger();
    private int shown;
    private volatile long took = Long.MAX_VALUE;

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
            Dressed dressed = build(recipe, dressing);
            Platform.runLater(() -> show(turn, dressed));
        });
    }

    /// Builds a chart and shows it at once where that takes next to no time; asks for it otherwise.
    void askSoon(Recipe recipe, Dressing dressing) {
        if (isIdle() && took < AT_ONCE) {
            show(asked.incrementAndGet(), build(recipe, dressing));
        } else {
            ask(recipe, dressing);
        }
    }

    private Dressed build(Recipe recipe, Dressing dressing) {
        long start = System.nanoTime();
        Built built = recipe.build();
        Dressed dressed = new Dressed(built, dressing.on(built.chart()));
        took = System.nanoTime() - start;
        return dressed;
    }

    private void show(int turn, Dressed dressed) {
        if (turn == asked.get()) {
            shown = turn;
            show.accept(dressed.built(), dressed.dressed());
        }
    }

    private record Dressed(Built built, Dressing.Dressed dressed) {}

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
