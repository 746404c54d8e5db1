package org.sourceline.network.raster;

/// A sheet: an array of opaque pixels, and the rectangle of it that is drawn on, such as a band of rows.
///
/// Coordinates are in 256ths of pixels from the array's first pixel.
final class Sheet {

    private static final int PAIR = 0xff00ff;
    private static final int SINGLE = 0xff00;

    final int[] pixels;
    final int stride;
    final int left;
    final int top;
    final int right;
    final int bottom;

    /// The part of some pixels from `left` and `top` up to, without, `right` and `bottom`.
    ///
    /// @param stride pixels in a row
    Sheet(int[] pixels, int stride, int left, int top, int right, int bottom) {
        this.pixels = pixels;
        this.stride = stride;
        this.left = left;
        this.top = top;
        this.right = right;
        this.bottom = bottom;
    }

    /// Whether it has any pixels.
    boolean isThere() {
        return left < right && top < bottom;
    }

    /// Covers a pixel with a colour.
    ///
    /// @param at its place in the array
    /// @param share how much of it, of 256
    static void cover(int[] pixels, int at, int color, int share) {
        int below = pixels[at];
        int pair = below & PAIR;
        int single = below & SINGLE;
        pair += (((color & PAIR) - pair) * share + 0x800080) >> 8;
        single += (((color & SINGLE) - single) * share + 0x8000) >> 8;
        pixels[at] = 0xff000000 | (pair & PAIR) | (single & SINGLE);
    }
}
