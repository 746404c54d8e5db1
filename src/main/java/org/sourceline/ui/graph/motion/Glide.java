package org.sourceline.ui.graph.motion;

import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.PauseTransition;
import javafx.animation.Transition;
import javafx.application.Platform;
import javafx.util.Duration;
import org.sourceline.network.Positions;

/// Moves nodes to new places in a moment, to show where each went; at once where the system asks for less motion, or
/// where there are very many.
public final class Glide {

    /// So many nodes are moved step by step at most.
    private static final int MOST = 20_000;

    private static final Duration TIME = Duration.millis(160);

    private final Consumer<Positions> screen;
    private Animation running = new PauseTransition();

    /// A glide that hands each step to `screen`.
    public Glide(Consumer<Positions> screen) {
        this.screen = screen;
    }

    /// Goes from some positions to others.
    ///
    /// @param gently step by step rather than at once
    public void to(Positions from, Positions to, boolean gently) {
        running.stop();
        if (!gently
                || from.chart().nodes().isEmpty()
                || to.chart().nodes().size() > MOST
                || Platform.getPreferences().isReducedMotion()) {
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
                screen.accept(share >= 1 ? to : from.toward(to, share));
            }
        };
        running.play();
    }

    /// Whether nothing is on its way.
    public boolean isStill() {
        return running.getStatus() != Animation.Status.RUNNING;
    }
}
