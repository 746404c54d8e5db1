package org.sourceline.network.raster;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Arrowheads laid on a stencil; small ones, of which a chart has many, from masks of so many directions and places
/// within a pixel.
final class Arrowheads {

    private static final float SLIM = 0.4f;
    private static final float LEAN = (float) (1 / Math.sqrt(1 + SLIM * SLIM));

    /// The longest that is drawn by a mask, in pixels.
    private static final int SMALL = 5;

    /// How far from its tip's pixel any of its pixels is; the stencil's margin is wider than twice that.
    private static final int REACH = SMALL + 1;

    private static final int SIZES = 8;
    private static final int TURNS = 64;
    private static final int PLACES = 16;

    /// The masks made so far, by length in eighths of a pixel, direction and place; any thread may add some. A mask is
    /// of each pixel the row, the column and how much is covered, from the tip's pixel; see [#dot].
    private static final AtomicReferenceArray<int @Nullable []> MASKS =
            new AtomicReferenceArray<>((SMALL * SIZES + 1) * TURNS * PLACES);

    private final Stencil stencil;

    Arrowheads(Stencil stencil) {
        this.stencil = stencil;
    }

    /// Lays one on.
    ///
    /// @param x abscissa of its tip, in 256ths of pixels
    /// @param y ordinate of its tip
    /// @param dx direction in which it points, of length 1
    /// @param dy direction in which it points
    void draw(int x, int y, float dx, float dy, float length) {
        if (length <= SMALL) {
            small(x, y, dx, dy, length);
        } else {
            exact(x, y, dx, dy, length);
        }
    }

    private void small(int x, int y, float dx, float dy, float length) {
        int middleX = x >> 8;
        int middleY = y >> 8;
        if (middleX + REACH < stencil.left
                || middleX - REACH >= stencil.right
                || middleY + REACH < stencil.top
                || middleY - REACH >= stencil.bottom) {
            return;
        }
        stencil.touch(middleY - REACH, middleY + REACH + 1);
        int place = (((x >> 6) & 3) << 2) | ((y >> 6) & 3);
        char[] bare = stencil.bare;
        int stride = stencil.stride;
        int middle = middleY * stride + middleX - stencil.origin;
        for (int dot : mask(Math.round(length * SIZES), turn(dx, dy), place)) {
            Stencil.cover(bare, middle + (dot >> 20) * stride + (dot << 12 >> 22), dot & 0x3ff);
        }
    }

    /// A pixel of a mask in one number.
    private static int dot(int row, int column, int share) {
        return (row << 20) | ((column & 0x3ff) << 10) | share;
    }

    /// A direction as a number of steps around, evenly spread along a square on its corner.
    private static int turn(float dx, float dy) {
        float across = dy / (Math.abs(dx) + Math.abs(dy));
        return Math.round((dx >= 0 ? across : 2 - across) * (TURNS / 4)) & (TURNS - 1);
    }

    private static int[] mask(int size, int turn, int place) {
        int at = (size * TURNS + turn) * PLACES + place;
        int[] mask = MASKS.getAcquire(at);
        if (mask == null) {
            mask = made((float) size / SIZES, turn, ((place >> 2) + 0.5f) / 4, ((place & 3) + 0.5f) / 4);
            MASKS.setRelease(at, mask);
        }
        return mask;
    }

    private static int[] made(float length, int turn, float subX, float subY) {
        float around = (float) turn / (TURNS / 4);
        float across = around <= 1 ? around : around <= 3 ? 2 - around : around - 4;
        float along = (1 - Math.abs(across)) * (around <= 1 || around >= 3 ? 1 : -1);
        float far = (float) Math.hypot(across, along);
        int side = 2 * REACH + 1;
        return IntStream.range(0, side * side)
                .map(i -> {
                    int column = i % side - REACH;
                    int row = i / side - REACH;
                    float px = column + 0.5f - subX;
                    float py = row + 0.5f - subY;
                    return dot(row, column, share(px, py, along / far, across / far, length));
                })
                .filter(dot -> (dot & 0x3ff) > 0)
                .toArray();
    }

    private void exact(int x, int y, float dx, float dy, float length) {
        float half = length * SLIM;
        float footX = length * dx;
        float footY = length * dy;
        int left = from(Math.min(x, x - (int) (256 * (footX + half * Math.abs(dy)))), stencil.left);
        int right = to(Math.max(x, x - (int) (256 * (footX - half * Math.abs(dy)))), stencil.right);
        int top = from(Math.min(y, y - (int) (256 * (footY + half * Math.abs(dx)))), stencil.top);
        int bottom = to(Math.max(y, y - (int) (256 * (footY - half * Math.abs(dx)))), stencil.bottom);
        stencil.touch(top, bottom);
        for (int row = top; row < bottom; row++) {
            float py = (row * 256 + 128 - y) / 256f;
            int at = row * stencil.stride - stencil.origin;
            for (int column = left; column < right; column++) {
                int share = share((column * 256 + 128 - x) / 256f, py, dx, dy, length);
                if (share > 0) {
                    Stencil.cover(stencil.bare, at + column, share);
                }
            }
        }
    }

    /// How much of a pixel an arrowhead covers, of 256.
    ///
    /// @param px abscissa of the pixel's middle from the tip
    /// @param py ordinate of the pixel's middle from the tip
    private static int share(float px, float py, float dx, float dy, float length) {
        float behind = -px * dx - py * dy;
        float inside = (behind * SLIM - Math.abs(py * dx - px * dy)) * LEAN;
        float near = Math.min(1, inside + 0.5f);
        float other = Math.min(1, behind * 2 * SLIM * LEAN - inside + 0.5f);
        float share = (near + other - 1) * Math.min(1, length - behind + 0.5f);
        return near <= 0 || behind >= length + 0.5f ? 0 : (int) (256 * Math.max(0, share));
    }

    private static int from(int fixed, int least) {
        return Math.max(least, (fixed >> 8) - 1);
    }

    private static int to(int fixed, int most) {
        return Math.min(most, (fixed >> 8) + 2);
    }
}
