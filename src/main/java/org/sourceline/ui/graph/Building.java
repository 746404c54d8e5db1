package org.sourceline.ui.graph;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.sourceline.network.Chart;
import org.sourceline.network.choice.ChartBuilder;
import org.sourceline.network.choice.Facets;
import org.sourceline.ui.graph.measure.Dressing;
import org.sourceline.ui.graph.motion.Handover;

/// Builds charts off the screen's thread; only the one that was asked for last is shown.
final class Building {

    /// How long a frame of the screen waits for a chart, in nanoseconds, and what the last may have taken for that.
    private static final long PATIENCE = 2_000_000;

    private static final long SOON = 12_000_000;

    private final Executor worker;
    private final BiConsumer<Built, Dressing.Dressed> show;
    private final AtomicInteger asked = new AtomicInteger();
    private final Handover built = new Handover();
    private int shown;
    private boolean soon;
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
        soon = false;
        ask(recipe, dressing, (chart, then) -> then.run());
    }

    /// Asks for a chart that the next frame of the screen is to show, once it is built and made ready for that.
    void askSoon(Recipe recipe, Dressing dressing, Finish finish) {
        soon = true;
        ask(recipe, dressing, finish);
    }

    private void ask(Recipe recipe, Dressing dressing, Finish finish) {
        int turn = asked.incrementAndGet();
        long start = System.nanoTime();
        worker.execute(() -> {
            if (turn == asked.get()) {
                Built chart = recipe.build();
                Dressing.Dressed dressed = dressing.on(chart.chart());
                finish.ready(dressed.chart(), () -> {
                    took = System.nanoTime() - start;
                    built.give(() -> show(turn, new Dressed(chart, dressed)));
                });
            }
        });
    }

    /// Shows the chart that the next frame is to show, where it is ready by now or in a moment.
    void arrive() {
        long end = System.nanoTime() + (took < SOON ? PATIENCE : 0);
        boolean more = soon;
        while (more && !isIdle()) {
            more = built.take(Math.max(0, end - System.nanoTime()));
        }
    }

    /// Whether the chart that was asked for last is ready, though it may not be shown yet.
    boolean isReady() {
        return isIdle() || !built.isEmpty();
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

    /// What makes a chart ready for the screen, on any thread.
    @FunctionalInterface
    interface Finish {

        /// Makes it ready, and then does something on whatever thread.
        void ready(Chart chart, Runnable then);
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
