package org.sourceline.network.raster;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.stream.IntStream;
import org.sourceline.network.scene.Scene;

/// Paints scenes into arrays of pixels, in bands of rows that several threads take in turn; on any thread and with no
/// display.
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
        int width = width(scene);
        int height = height(scene);
        Brush brush = new Brush(scene);
        IntStream.range(0, BANDS).parallel().forEach(band -> {
            int top = height * band / BANDS;
            int bottom = height * (band + 1) / BANDS;
            brush.paint(new Sheet(pixels, width, 0, top, width, bottom));
        });
    }
}
