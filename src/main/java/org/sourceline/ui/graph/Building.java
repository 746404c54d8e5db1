package org.sourceline.ui.graph;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Builds charts off the screen's thread; only the one that was asked for last is shown.
final class Building {

    private final Executor worker;
    private final Consumer<ChartViewModel.Built> show;
    private int asked;
    private int shown;

    /// Building of nothing yet.
    ///
    /// @param show given what was built, on the screen's thread
    Building(Executor worker, Consumer<ChartViewModel.Built> show) {
        this.worker = worker;
        this.show = show;
    }

    /// Asks for a chart, instead of any that is still being built.
    void ask(ChartViewModel.Recipe recipe) {
        int turn = ++asked;
        worker.execute(() -> {
            ChartViewModel.Built built = recipe.build();
            Platform.runLater(() -> {
                if (turn == asked) {
                    shown = turn;
                    show.accept(built);
                }
            });
        });
    }

    /// Whether the chart that was asked for last is shown.
    boolean isIdle() {
        return shown == asked;
    }
}
