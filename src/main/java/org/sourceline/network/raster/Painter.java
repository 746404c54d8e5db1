package org.sourceline.network.raster;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
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
        List<Brush> brushes = bands(scene, pixels);
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

    private static List<Brush> bands(Scene scene, int[] pixels) {
        int width = width(scene);
        int height = height(scene);
        List<Brush> brushes = new ArrayList<>();
        for (int band = 0; band < BANDS; band++) {
            Sheet sheet = new Sheet(pixels, width, 0, height * band / BANDS, width, height * (band + 1) / BANDS);
            brushes.add(new Brush(sheet, scene));
        }
        return brushes;
    }

    /// Paints the scene in few strokes: nodes, and a share of the links as thin lines.
    static void sketch(Scene scene, int[] pixels, double share) {
        bands(scene, pixels).parallelStream().forEach(brush -> brush.sketch(share));
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
        Sheet across = new Sheet(to, width, 0, dy < 0 ? 0 : bottom, width, dy < 0 ? top : height);
        Sheet along = new Sheet(to, width, dx < 0 ? 0 : right, top, dx < 0 ? left : width, bottom);
        Stream.of(across, along).parallel().filter(Sheet::isThere).forEach(sheet -> {
            Brush brush = new Brush(sheet, scene);
            brush.lines(() -> false);
            brush.words();
        });
    }
}
