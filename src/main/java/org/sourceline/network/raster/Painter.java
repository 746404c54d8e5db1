package org.sourceline.network.raster;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BooleanSupplier;
import org.sourceline.network.scene.Scene;

/// Paints scenes into arrays of pixels, in bands of rows that several threads take in turn; with no display,
/// on any thread.
public final class Painter {

    /// Bands of rows: enough for two threads to share the work evenly, few enough that links are seldom looked at
    /// twice.
    private static final int BANDS = 4;

    private Painter() {}

    /// The scene as an image.
    public static BufferedImage image(Scene scene) {
        BufferedImage image = new BufferedImage(width(scene), height(scene), BufferedImage.TYPE_INT_ARGB_PRE);
        paint(scene, ((DataBufferInt) image.getRaster().getDataBuffer()).getData());
        return image;
    }

    /// Device pixels in a row of a scene.
    public static int width(Scene scene) {
        return (int) Math.ceil(scene.size().width() * scene.geometry().scale());
    }

    /// Rows of device pixels of a scene.
    public static int height(Scene scene) {
        return (int) Math.ceil(scene.size().height() * scene.geometry().scale());
    }

    /// Paints the scene over all of an array of premultiplied ARGB, such as a JavaFX pixel buffer's.
    ///
    /// @param pixels row by row, as many as [#width] times [#height]
    public static void paint(Scene scene, int[] pixels) {
        paint(scene, pixels, () -> false);
    }

    /// The same, but given up when it is no longer wanted.
    ///
    /// @param overtaken asked from time to time whether it is no longer wanted, on any thread
    /// @return whether it was painted whole
    static boolean paint(Scene scene, int[] pixels, BooleanSupplier overtaken) {
        List<Brush> brushes = brushes(scene, pixels, 0, 0, width(scene), height(scene));
        if (!scene.hasLinkWords()) {
            ForkJoinPool.commonPool().execute(scene::wording);
        }
        brushes.parallelStream().forEach(brush -> brush.lines(overtaken));
        if (overtaken.getAsBoolean()) {
            return false;
        }
        brushes.parallelStream().forEach(Brush::words);
        return true;
    }

    /// A brush for each band of a rectangle.
    private static List<Brush> brushes(Scene scene, int[] pixels, int left, int top, int right, int bottom) {
        List<Brush> brushes = new ArrayList<>();
        int stride = width(scene);
        for (int band = 0; band < BANDS; band++) {
            int from = top + (bottom - top) * band / BANDS;
            int to = top + (bottom - top) * (band + 1) / BANDS;
            if (from < to && left < right) {
                brushes.add(new Brush(new Sheet(pixels, stride, left, from, right, to), scene));
            }
        }
        return brushes;
    }

    /// Paints the scene in few strokes: nodes, and a share of the links as thin lines.
    static void sketch(Scene scene, int[] pixels, double share) {
        brushes(scene, pixels, 0, 0, width(scene), height(scene)).parallelStream()
                .forEach(brush -> brush.sketch(share));
    }

    /// Paints the scene from one that differs only in where the camera stands: what both show is copied, the rest
    /// painted, without words.
    ///
    /// @param from the other's pixels
    /// @param dx how much farther right this scene begins, in device pixels
    /// @param dy how much farther down it begins
    static void pan(Scene scene, int[] from, int dx, int dy, int[] to) {
        int width = width(scene);
        int height = height(scene);
        int left = Math.max(0, -dx);
        int right = Math.min(width, width - dx);
        int top = Math.max(0, -dy);
        int bottom = Math.min(height, height - dy);
        for (int row = top; row < bottom; row++) {
            System.arraycopy(from, (row + dy) * width + left + dx, to, row * width + left, right - left);
        }
        List<Brush> brushes = new ArrayList<>();
        brushes.addAll(brushes(scene, to, 0, 0, width, top));
        brushes.addAll(brushes(scene, to, 0, bottom, width, height));
        brushes.addAll(brushes(scene, to, 0, top, left, bottom));
        brushes.addAll(brushes(scene, to, right, top, width, bottom));
        brushes.parallelStream().forEach(brush -> {
            brush.lines(() -> false);
            brush.words();
        });
    }
}
