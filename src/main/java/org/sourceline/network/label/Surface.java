package org.sourceline.network.label;

/// A raster of premultiplied ARGB, and the rectangle of it that may be drawn on, such as a band of rows.
public final class Surface {

    final int[] pixels;
    final int stride;
    final int left;
    final int top;
    final int right;
    final int bottom;

    /// All of a raster with `stride` pixels in a row.
    public Surface(int[] pixels, int stride) {
        this(pixels, stride, 0, 0, stride, pixels.length / stride);
    }

    /// The pixels from `left` and `top` up to, without, `right` and `bottom`, which must be within the raster.
    public Surface(int[] pixels, int stride, int left, int top, int right, int bottom) {
        this.pixels = pixels;
        this.stride = stride;
        this.left = left;
        this.top = top;
        this.right = right;
        this.bottom = bottom;
    }
}
