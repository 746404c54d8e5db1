package org.sourceline.network.label;

import java.awt.Rectangle;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Words as a mask: how much of each pixel their letters cover, and how much the halo around them.
public final class Mask {

    private static final int PAIR = 0xff00ff;
    private static final int HALF = 0x800080;

    /// Other masks of the same text.
    final @Nullable Mask next;

    private final Key key;
    private final int left;
    private final int top;
    private final int width;
    private final int height;
    private final char[] shares;
    private final char[] from;
    private final char[] to;
    private @Nullable Inked inked;

    /// What tells masks of one text apart.
    ///
    /// @param step the angle
    record Key(Masks.Kind kind, double scale, int step) {}

    /// A mask over a box around the words' middle.
    ///
    /// @param shares of every pixel the share of the halo in the high byte, that of the letters in the low one
    Mask(Key key, Rectangle box, char[] shares, @Nullable Mask next) {
        this.key = key;
        this.next = next;
        this.shares = shares;
        left = box.x;
        top = box.y;
        width = box.width;
        height = box.height;
        from = new char[height];
        to = new char[height];
        for (int row = 0; row < height; row++) {
            int end = width;
            while (end > 0 && shares[row * width + end - 1] == 0) {
                end--;
            }
            int start = 0;
            while (start < end && shares[row * width + start] == 0) {
                start++;
            }
            from[row] = (char) start;
            to[row] = (char) end;
        }
    }

    boolean isOf(Masks.Kind kind, double scale, int step) {
        return key.step == step && key.scale == scale && key.kind.equals(kind);
    }

    int pixels() {
        return shares.length;
    }

    /// What letters over a halo leave of each: the letters' coverage, and the halo's where no letters are.
    static char[] shares(int[] fill, int[] halo) {
        char[] shares = new char[fill.length];
        for (int i = 0; i < shares.length; i++) {
            int letters = fill[i];
            int around = (halo[i] * (255 - letters) + 127) / 255;
            shares[i] = (char) ((around << 8) | letters);
        }
        return shares;
    }

    /// Draws the words with their middle at a device pixel.
    ///
    /// @param x the device pixel, counted from the whole canvas's left
    /// @param fill the letters' colour, premultiplied ARGB
    /// @param halo the halo's colour, premultiplied ARGB
    public void draw(Surface on, int x, int y, int fill, int halo) {
        int[] inks = inks(fill, halo);
        int first = Math.max(0, on.top - y - top);
        int last = Math.min(height, on.bottom - y - top);
        for (int row = first; row < last; row++) {
            int start = Math.max(from[row], on.left - x - left);
            int end = Math.min(to[row], on.right - x - left);
            int offset = (y + top + row) * on.stride + x + left - row * width;
            cover(on.pixels, offset, inks, row * width + start, row * width + end);
        }
    }

    /// Covers pixels with inks. Without a branch, so that it is compiled to instructions that cover many at once.
    private static void cover(int[] pixels, int offset, int[] inks, int start, int end) {
        for (int i = start; i < end; i++) {
            int ink = inks[i];
            int below = pixels[i + offset];
            int rest = 255 - (ink >>> 24);
            int other = over255(((below >>> 8) & PAIR) * rest);
            pixels[i + offset] = ink + (other << 8) + over255((below & PAIR) * rest);
        }
    }

    /// What to put on each pixel, premultiplied ARGB.
    private int[] inks(int fill, int halo) {
        Inked known = inked;
        if (known == null || known.fill != fill || known.halo != halo) {
            int[] inks = new int[shares.length];
            Arrays.setAll(inks, i -> ink(fill, shares[i] & 0xff, halo, shares[i] >>> 8));
            known = new Inked(fill, halo, inks);
            inked = known;
        }
        return known.inks;
    }

    private static int ink(int fill, int letters, int halo, int around) {
        int other = over255(((fill >>> 8) & PAIR) * letters + ((halo >>> 8) & PAIR) * around);
        return (other << 8) | over255((fill & PAIR) * letters + (halo & PAIR) * around);
    }

    /// Two numbers of 16 bits, each at most 255 · 255, both divided by 255 and rounded.
    private static int over255(int two) {
        int sum = two + HALF;
        return ((sum + ((sum >>> 8) & PAIR)) >>> 8) & PAIR;
    }

    /// What to put on each pixel for words of one colour, in a halo of another.
    private record Inked(int fill, int halo, int[] inks) {}
}
