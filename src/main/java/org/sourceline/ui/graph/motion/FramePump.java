package org.sourceline.ui.graph.motion;

import java.nio.IntBuffer;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
import org.sourceline.network.raster.Reel;
import org.sourceline.network.raster.Reel.Shot;
import org.sourceline.network.raster.Reel.Take;

/// Paints frames of the chart off the screen's thread; a frame asked for while one is painted replaces what waits.
final class FramePump {

    /// Frames in turn: one shown, one on its way to the screen, one being painted.
    private static final int FRAMES = 3;

    private final Executor worker;
    private final BiConsumer<Take, WritableImage> shown;
    private final AtomicReference<@Nullable Shot> waiting = new AtomicReference<>();
    private final Handover painted = new Handover();
    private final AtomicBoolean busy = new AtomicBoolean();
    private final @Nullable Frame[] frames = new @Nullable Frame[FRAMES];
    private int turn;
    private final Reel reel = new Reel();
    private volatile @Nullable Shot hurried;

    /// A pump.
    ///
    /// @param shown given each frame with its picture, on the screen's thread
    FramePump(Executor worker, BiConsumer<Take, WritableImage> shown) {
        this.worker = worker;
        this.shown = shown;
    }

    /// Asks for a frame.
    void ask(Shot shot) {
        waiting.set(shot);
        if (busy.compareAndSet(false, true)) {
            worker.execute(this::paint);
        }
    }

    /// Whether no frame is asked for or being painted.
    boolean isIdle() {
        return !busy.get() && waiting.get() == null && hurried == null;
    }

    private void paint() {
        boolean painted = false;
        try {
            painted = paintNext();
        } finally {
            if (!painted) {
                busy.set(false);
            }
        }
    }

    /// Paints what is asked for, or what was shown in a hurry.
    private boolean paintNext() {
        Take take = null;
        Frame frame = null;
        while (take == null) {
            Shot asked = waiting.getAndSet(null);
            Shot shot = asked == null ? hurried : asked;
            if (shot == null) {
                return false;
            }
            hurried = null;
            frame = frame == null || !frame.fits(shot) ? frame(shot) : frame;
            take = asked == null ? null : reel.quick(shot, frame.pixels);
            if (take == null) {
                take = reel.whole(shot, frame.pixels, () -> waiting.get() != null);
            }
            hurried = take == null || take.whole() ? null : shot;
        }
        show(take, Objects.requireNonNull(frame));
        return true;
    }

    private void show(Take take, Frame frame) {
        painted.give(() -> {
            frame.buffer.updateBuffer(all -> null);
            shown.accept(take, frame.image);
            busy.set(false);
            if (!isIdle() && busy.compareAndSet(false, true)) {
                worker.execute(this::paint);
            }
        });
    }

    /// Shows the frame that is painted by now, or is within so many nanoseconds.
    void arrive(long nanos) {
        if (busy.get()) {
            painted.take(nanos);
        }
    }

    /// Whether a frame that was asked for is painted, though it may not be shown yet; true where none is asked for.
    boolean isPainted() {
        return !painted.isEmpty() || !busy.get();
    }

    private Frame frame(Shot shot) {
        turn = (turn + 1) % FRAMES;
        Frame frame = frames[turn];
        if (frame == null || !frame.fits(shot)) {
            frame = new Frame(Reel.width(shot), Reel.height(shot));
            frames[turn] = frame;
        }
        return frame;
    }

    /// A picture that is painted over and over.
    private static final class Frame {

        private final int width;
        private final int height;
        private final int[] pixels;
        private final PixelBuffer<IntBuffer> buffer;
        private final WritableImage image;

        boolean fits(Shot shot) {
            return width == Reel.width(shot) && height == Reel.height(shot);
        }

        Frame(int width, int height) {
            this.width = width;
            this.height = height;
            pixels = new int[width * height];
            buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
            image = new WritableImage(buffer);
        }
    }
}
