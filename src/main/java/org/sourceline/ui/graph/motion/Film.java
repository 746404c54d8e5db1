package org.sourceline.ui.graph.motion;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.sourceline.network.raster.Reel.Shot;
import org.sourceline.network.raster.Reel.Take;

/// The film: the frames of the chart as they come on the screen, one for all that alters the chart together.
public final class Film extends Region {

    /// How long a frame of the screen waits for one of the chart, in nanoseconds.
    private static final long PATIENCE = 4_000_000;

    private final ImageView view = new ImageView();
    private final FramePump pump;
    private final Consumer<Take> shown;
    private @Nullable Shot asked;
    private @Nullable Shot gathered;
    private boolean gathering;
    private boolean awaited;

    /// A film that is painted on `worker`.
    ///
    /// @param shown given each frame as it comes on the screen
    public Film(Executor worker, Consumer<Take> shown) {
        this.shown = shown;
        pump = new FramePump(worker, this::show);
        setMouseTransparent(true);
        getChildren().add(view);
    }

    private void show(Take take, WritableImage image) {
        view.setImage(image);
        view.setFitWidth(take.scene().size().width());
        view.setFitHeight(take.scene().size().height());
        shown.accept(take);
    }

    /// Asks for a frame.
    public void ask(Shot shot) {
        if (gathering) {
            gathered = shot;
        } else {
            asked = shot;
            pump.ask(shot);
        }
    }

    /// Does what alters the chart in several ways, and asks for one frame of all that unless it looks the same; the
    /// next frame of the screen shows it where it is painted by then.
    public void together(Runnable what) {
        if (gathering) {
            what.run();
            return;
        }
        gathering = true;
        try {
            what.run();
        } finally {
            gathering = false;
            Shot shot = gathered;
            gathered = null;
            if (shot != null && !shot.equals(asked)) {
                ask(shot);
                awaited = true;
            }
        }
    }

    /// Shows the frame of what was altered together, where it is painted by now or in a moment.
    public void arrive() {
        if (awaited) {
            awaited = false;
            pump.arrive(PATIENCE);
        }
    }

    /// Whether the frame that was asked for is painted, though it may not be shown yet.
    public boolean isPainted() {
        return pump.isPainted();
    }

    /// Whether no frame is asked for or being painted.
    public boolean isStill() {
        return pump.isIdle();
    }
}
