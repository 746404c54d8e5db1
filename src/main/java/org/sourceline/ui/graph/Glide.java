package org.sourceline.ui.graph;

import java.util.BitSet;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.PauseTransition;
import javafx.animation.Transition;
import javafx.application.Platform;
import javafx.util.Duration;
import org.sourceline.network.Chart;
import org.sourceline.network.Positions;

/// Moves nodes to new places in a moment, to show where each went; at once where the system asks for less motion.
final class Glide {

    private static final Duration TIME = Duration.millis(160);

    private final Consumer<Positions> screen;
    private Animation running = new PauseTransition();

    /// A glide that hands each step to `screen`.
    Glide(Consumer<Positions> screen) {
        this.screen = screen;
    }

    /// Goes from some positions to others.
    ///
    /// @param gently step by step rather than at once
    void to(Positions from, Positions to, boolean gently) {
        running.stop();
        if (!gently || from.chart().nodes().isEmpty() || Platform.getPreferences().isReducedMotion()) {
            screen.accept(to);
            return;
        }
        running = new Transition() {
            {
                setCycleDuration(TIME);
                setInterpolator(Interpolator.EASE_OUT);
            }

            @Override
            protected void interpolate(double share) {
                screen.accept(share >= 1 ? to : between(from, to, share));
            }
        };
        running.play();
    }

    /// Whether nothing is on its way.
    boolean isStill() {
        return running.getStatus() != Animation.Status.RUNNING;
    }

    private static Positions between(Positions from, Positions to, double share) {
        Chart chart = to.chart();
        double[] xs = to.xs();
        double[] ys = to.ys();
        BitSet pinned = new BitSet();
        for (int i = 0; i < xs.length; i++) {
            pinned.set(i, to.pinned(i));
            var before = from.chart().indexOf(chart.nodes().get(i).id());
            if (before.isPresent()) {
                xs[i] = from.x(before.getAsInt()) * (1 - share) + xs[i] * share;
                ys[i] = from.y(before.getAsInt()) * (1 - share) + ys[i] * share;
            }
        }
        return new Positions(chart, xs, ys, pinned);
    }
}
