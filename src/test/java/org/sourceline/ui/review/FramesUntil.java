package org.sourceline.ui.review;

import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Counts the frames, and the time, from when a window is told of a commit until each of several views shows it; the
/// frame that is laid out right after counts as the first.
public final class FramesUntil {

    private final Scene scene;
    private final Map<String, BooleanSupplier> views;
    private final Map<String, Shown> shown = new HashMap<>();
    private final CompletableFuture<Map<String, Shown>> all = new CompletableFuture<>();
    private final Runnable frame = this::frame;
    private boolean told;
    private long since;
    private long workedBefore;
    private int passed;

    /// When a view showed it.
    ///
    /// @param frame in which frame, counted from 1
    /// @param millis how long after the window was told
    /// @param worked how much of that the screen's thread worked, in milliseconds
    public record Shown(int frame, double millis, double worked) {}

    /// A count that begins when the window is told.
    ///
    /// @param views how to tell that each shows the change, on the screen's thread
    public FramesUntil(Scene scene, Map<String, BooleanSupplier> views) {
        this.scene = scene;
        this.views = Map.copyOf(views);
    }

    /// Begins to count, unless it has; on the screen's thread, when the window is told.
    public void begin() {
        if (!told) {
            told = true;
            since = System.nanoTime();
            workedBefore = worked();
            scene.addPostLayoutPulseListener(frame);
            Platform.requestNextPulse();
        }
    }

    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void frame() {
        passed++;
        Shown now = new Shown(passed, (System.nanoTime() - since) / 1e6, (worked() - workedBefore) / 1e6);
        views.forEach((name, shows) -> {
            if (!shown.containsKey(name) && shows.getAsBoolean()) {
                shown.put(name, now);
            }
        });
        if (shown.size() == views.size()) {
            scene.removePostLayoutPulseListener(frame);
            all.complete(Map.copyOf(shown));
        } else {
            Platform.requestNextPulse();
        }
    }

    /// When each view showed it; without those that did not within ten seconds.
    public Map<String, Shown> await() {
        return all.completeOnTimeout(shown, 10, TimeUnit.SECONDS).join();
    }
}
