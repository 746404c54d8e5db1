package org.sourceline.ui.review;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import org.sourceline.ui.desk.Desk;

/// Counts the frames from the next change of a case, told once it is committed, until each of several views shows it;
/// the frame that is laid out right after counts as the first.
final class FramesUntil {

    private final Scene scene;
    private final Map<String, BooleanSupplier> views = new LinkedHashMap<>();
    private final Map<String, Integer> frames = new LinkedHashMap<>();
    private final CompletableFuture<Map<String, Integer>> all = new CompletableFuture<>();
    private final Runnable pulse = this::count;
    private boolean told;
    private int passed;

    /// Counts from the next change on; to be made on the screen's thread.
    ///
    /// @param views how to tell that each shows the change
    FramesUntil(Desk desk, Scene scene, Map<String, BooleanSupplier> views) {
        this.scene = scene;
        this.views.putAll(views);
        desk.watch(changes -> begin());
    }

    private void begin() {
        if (!told) {
            told = true;
            scene.addPostLayoutPulseListener(pulse);
        }
    }

    private void count() {
        passed++;
        views.forEach((name, shows) -> {
            if (!frames.containsKey(name) && shows.getAsBoolean()) {
                frames.put(name, passed);
            }
        });
        if (frames.size() == views.size()) {
            scene.removePostLayoutPulseListener(pulse);
            all.complete(frames);
        }
    }

    /// The frames of each view; without those that did not show it within ten seconds.
    Map<String, Integer> await() throws Exception {
        return all.completeOnTimeout(frames, 10, TimeUnit.SECONDS).get();
    }
}
