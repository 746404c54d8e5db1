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
import org.sourceline.ui.graph.motion.Pace;

/// Builds charts off the screen's thread, or on it where that takes next to no time; only the one that was asked for
/// last is shown.
final class Building {

    /// What building may take on the screen's thread, in nanoseconds.
    private static final long AT_ONCE = 1_000_000;

    /// How long a frame of the screen waits for a chart, in nanoseconds, and what the last may have taken for that.
    private static final long PATIENCE = 4_000_000;

    private static final long SOON = 12_000_000;

    private static final Finish AS_BUILT = new Finish() {
        @Override
        public void ready(Chart chart, Runnable then) {
            then.run();
        }

        @Override
        public boolean isQuick() {
            return true;
        }
    };

    private final Executor worker;
    private final BiConsumer<Built, Dressing.Dressed> show;
    private final AtomicInteger asked = new AtomicInteger();
    private final Handover built = new Handover();
    private int shown;
    private boolean soon;
    private final Pace building = new Pace();
    private final Pace arriving = new Pace();

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
        ask(recipe, dressing, AS_BUILT);
    }

    /// Shows a chart at once where building it takes next to no time; otherwise asks for it, once it is built and made
    /// ready, to be shown by the next frame of the screen.
    void askSoon(Recipe recipe, Dressing dressing, Finish finish) {
        soon = true;
        if (isIdle() && building.isUnder(AT_ONCE) && finish.isQuick()) {
            show(asked.incrementAndGet(), build(recipe, dressing));
        } else {
            ask(recipe, dressing, finish);
        }
    }

    private void ask(Recipe recipe, Dressing dressing, Finish finish) {
        int turn = asked.incrementAndGet();
        long start = System.nanoTime();
        worker.execute(() -> {
            if (turn == asked.get()) {
                Dressed dressed = build(recipe, dressing);
                finish.ready(dressed.dressed().chart(), () -> {
                    arriving.done(start);
                    built.give(() -> show(turn, dressed));
                });
            }
        });
    }

    private Dressed build(Recipe recipe, Dressing dressing) {
        long start = System.nanoTime();
        Built chart = recipe.build();
        Dressed dressed = new Dressed(chart, dressing.on(chart.chart()));
        building.done(start);
        return dressed;
    }

    /// Shows the chart that the next frame is to show, where it is ready by now or in a moment.
    void arrive() {
        long end = System.nanoTime() + (soon && arriving.isUnder(SOON) ? PATIENCE : 0);
        boolean more = soon;
        while (more && !isIdle()) {
            more = built.take(Math.max(0, end - System.nanoTime()));
        }
        soon = false;
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

    /// What makes a chart ready for the screen.
    interface Finish {

        /// Makes it ready on whatever thread, and then does something.
        void ready(Chart chart, Runnable then);

        /// Whether that takes next to no time on the screen's thread, so that it is left to whoever shows the chart.
        boolean isQuick();
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
