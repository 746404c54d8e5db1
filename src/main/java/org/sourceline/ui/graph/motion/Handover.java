package org.sourceline.ui.graph.motion;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/// Hands what was made beside the screen's thread over to it, one after the other: soon, or sooner where the screen
/// comes for it.
public final class Handover {

    private final BlockingQueue<Runnable> made = new LinkedBlockingQueue<>();

    /// Hands something over, on any thread: it is done on the screen's.
    public void give(Runnable what) {
        made.add(what);
        Platform.runLater(() -> take(0));
    }

    /// Does what was handed over by now, or is within so many nanoseconds; on the screen's thread.
    ///
    /// @return whether there was anything
    public boolean take(long nanos) {
        try {
            Runnable next = made.poll(nanos, TimeUnit.NANOSECONDS);
            if (next != null) {
                next.run();
            }
            return next != null;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Whether nothing waits to be taken.
    public boolean isEmpty() {
        return made.isEmpty();
    }
}
