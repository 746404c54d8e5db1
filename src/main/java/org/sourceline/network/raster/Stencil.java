package org.sourceline.network.raster;

import java.util.Arrays;

/// A stencil over a sheet: how much of each pixel is still bare while ink of one colour is laid on, which is then
/// printed all at once.
///
/// Where many lines cross, each costs a multiplication, not the blending of two colours.
final class Stencil {

    private static final char BARE = 0xffff;

    /// So many pixels of a row are looked at together for whether anything is on them.
    private static final int BLOCK = 64;

    private static final char[] BLANK = blank(8192);

    /// Each thread's last one, bare all over: it is as large as a sheet, and needed for every frame.
    private static final ThreadLocal<char[]> KEPT = ThreadLocal.withInitial(() -> new char[0]);

    final int left;
    final int top;
    final int right;
    final int bottom;
    final int stride;

    /// So many pixels all around the sheet ink may be laid on that is never printed.
    static final int MARGIN = 16;

    /// How much of each pixel is bare, of 65,535: that of `x` and `y` at `y * stride + x - origin`.
    final char[] bare;

    final int origin;
    private final Sheet sheet;
    private int firstRow;
    private int lastRow;

    /// A bare stencil, the only one in use on this thread.
    Stencil(Sheet sheet) {
        this.sheet = sheet;
        left = sheet.left;
        top = sheet.top;
        right = sheet.right;
        bottom = sheet.bottom;
        stride = right - left + 2 * MARGIN;
        origin = (top - MARGIN) * stride + left - MARGIN;
        int pixels = stride * (bottom - top + 2 * MARGIN);
        char[] kept = KEPT.get();
        if (kept.length < pixels) {
            kept = new char[pixels];
            Arrays.fill(kept, BARE);
            KEPT.set(kept);
        }
        bare = kept;
        untouch();
    }

    private static char[] blank(int length) {
        char[] blank = new char[length];
        Arrays.fill(blank, BARE);
        return blank;
    }

    /// Makes the margin bare, and says that nothing is laid on.
    private void untouch() {
        for (int row = firstRow; row < lastRow; row++) {
            int start = row * stride + left - origin;
            int end = start + right - left;
            Arrays.fill(bare, start - MARGIN, start, BARE);
            Arrays.fill(bare, end, end + MARGIN, BARE);
        }
        if (firstRow <= lastRow) {
            Arrays.fill(bare, 0, MARGIN * stride, BARE);
            int end = (bottom + MARGIN) * stride + left - MARGIN - origin;
            Arrays.fill(bare, end - MARGIN * stride, end, BARE);
        }
        firstRow = bottom;
        lastRow = top;
    }

    /// Says that ink is laid on rows from one up to, without, another.
    void touch(int from, int to) {
        firstRow = Math.min(firstRow, Math.max(top, from));
        lastRow = Math.max(lastRow, Math.min(bottom, to));
    }

    /// Covers a pixel.
    ///
    /// @param at its place among [#bare]
    /// @param share how much of it, of 256
    static void cover(char[] bare, int at, int share) {
        bare[at] = (char) ((bare[at] * (256 - share)) >>> 8);
    }

    /// Leaves what was laid on unprinted; nothing can be laid on any more.
    void drop() {
        KEPT.remove();
    }

    /// Prints what was laid on onto a ground of one colour, which covers all that was on the sheet, and is bare again.
    void print(int color, int ground) {
        int[] mixed = new int[256];
        Arrays.setAll(mixed, i -> mix(color, ground, i));
        int width = right - left;
        for (int row = top; row < bottom; row++) {
            int at = row * sheet.stride + left;
            if (row < firstRow || row >= lastRow) {
                Arrays.fill(sheet.pixels, at, at + width, ground);
            } else {
                int start = row * stride + left - origin;
                print(mixed, start, start + width, at - start);
            }
        }
        untouch();
    }

    private void print(int[] mixed, int start, int end, int offset) {
        int[] pixels = sheet.pixels;
        for (int from = start; from < end; from += BLOCK) {
            int to = Math.min(end, from + BLOCK);
            if (Arrays.mismatch(bare, from, to, BLANK, 0, to - from) < 0) {
                Arrays.fill(pixels, from + offset, to + offset, mixed[255]);
            } else {
                for (int i = from; i < to; i++) {
                    pixels[i + offset] = mixed[bare[i] >>> 8];
                }
                Arrays.fill(bare, from, to, BARE);
            }
        }
    }

    private static int mix(int color, int ground, int share) {
        int mixed = 0xff;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int ink = (color >> shift) & 0xff;
            int below = (ground >> shift) & 0xff;
            mixed = mixed << 8 | (ink * (255 - share) + below * share + 127) / 255;
        }
        return mixed;
    }

    /// Prints what was laid on onto whatever is on the sheet, and is bare again.
    void print(int color) {
        for (int row = firstRow; row < lastRow; row++) {
            int start = row * stride + left - origin;
            int end = start + right - left;
            int inked = inked(start, end);
            while (inked < end) {
                int bareAgain = print(color, inked, end, row * sheet.stride + left - start);
                inked = inked(bareAgain, end);
            }
        }
        untouch();
    }

    /// The next pixel that is not bare.
    private int inked(int from, int end) {
        int far = Arrays.mismatch(bare, from, end, BLANK, 0, Math.min(BLANK.length, end - from));
        return far < 0 ? end : from + far;
    }

    /// Prints pixels up to the next bare one.
    private int print(int color, int from, int end, int offset) {
        int i = from;
        while (i < end && bare[i] != BARE) {
            Sheet.cover(sheet.pixels, i + offset, color, 256 - ((bare[i] + 128) >> 8));
            bare[i] = BARE;
            i++;
        }
        return i;
    }
}
