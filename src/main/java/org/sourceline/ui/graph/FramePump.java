package org.sourceline.ui.graph;

import java.nio.IntBuffer;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
import org.sourceline.network.Camera;
import org.sourceline.network.Positions;
import org.sourceline.network.Theme;
import org.sourceline.network.raster.Painter;
import org.sourceline.network.scene.Design;
import org.sourceline.network.scene.Geometry;
import org.sourceline.network.scene.Scene;

/// Paints frames of the chart off the screen's thread; a frame asked for while one is painted replaces what waits.
final class FramePump {

    /// Frames in turn: one shown, one on its way to the screen, one being painted.
    private static final int FRAMES = 3;

    private final Executor worker;
    private final BiConsumer<Scene, WritableImage> shown;
    private final AtomicReference<@Nullable Shot> waiting = new AtomicReference<>();
    private final AtomicBoolean busy = new AtomicBoolean();
    private final @Nullable Frame[] frames = new @Nullable Frame[FRAMES];
    private int turn;
    private @Nullable Geometry last;

    /// A pump.
    ///
    /// @param shown given each scene with its picture, on the screen's thread
    FramePump(Executor worker, BiConsumer<Scene, WritableImage> shown) {
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
        return !busy.get() && waiting.get() == null;
    }

    private void paint() {
        Shot shot = waiting.getAndSet(null);
        if (shot == null) {
            busy.set(false);
            return;
        }
        boolean painted = false;
        try {
            show(shot);
            painted = true;
        } finally {
            if (!painted) {
                busy.set(false);
            }
        }
    }

    private void show(Shot shot) {
        Scene scene = Scene.of(geometry(shot), shot.camera(), shot.size(), shot.theme(), shot.look());
        Frame frame = frame(scene);
        Painter.paint(scene, frame.pixels);
        Platform.runLater(() -> {
            frame.buffer.updateBuffer(all -> null);
            shown.accept(scene, frame.image);
            busy.set(false);
            if (waiting.get() != null && busy.compareAndSet(false, true)) {
                worker.execute(this::paint);
            }
        });
    }

    /// The geometry of what is asked for: the last one, or of a chart known already, as far as nothing has changed.
    private Geometry geometry(Shot shot) {
        Geometry known = last;
        double zoom = shot.camera().zoom();
        if (known == null
                || known.positions() != shot.positions()
                || known.zoom() != zoom
                || known.scale() != shot.scale()) {
            boolean same =
                    known != null && known.design().chart() == shot.positions().chart();
            Design design = same ? known.design() : new Design(shot.positions().chart());
            known = new Geometry(design, shot.positions(), zoom, shot.scale());
            last = known;
        }
        return known;
    }

    private Frame frame(Scene scene) {
        int width = Painter.width(scene);
        int height = Painter.height(scene);
        turn = (turn + 1) % FRAMES;
        Frame frame = frames[turn];
        if (frame == null || frame.width != width || frame.height != height) {
            frame = new Frame(width, height);
            frames[turn] = frame;
        }
        return frame;
    }

    /// What to paint.
    ///
    /// @param scale device pixels to each pixel of the scene
    record Shot(Positions positions, Camera camera, Scene.Size size, Theme theme, Scene.Look look, double scale) {}

    /// A picture that is painted over and over.
    private static final class Frame {

        private final int width;
        private final int height;
        private final int[] pixels;
        private final PixelBuffer<IntBuffer> buffer;
        private final WritableImage image;

        Frame(int width, int height) {
            this.width = width;
            this.height = height;
            pixels = new int[width * height];
            buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
            image = new WritableImage(buffer);
        }
    }
}
