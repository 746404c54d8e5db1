package org.sourceline.network.raster;

/// Arrowheads laid on a stencil.
final class Arrowheads {

    private static final float SLIM = 0.4f;
    private static final float LEAN = (float) (1 / Math.sqrt(1 + SLIM * SLIM));

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
        float half = length * SLIM;
        float footX = length * dx;
        float footY = length * dy;
        int left = from(Math.min(x, x - (int) (256 * (footX + half * Math.abs(dy)))), stencil.left);
        int right = to(Math.max(x, x - (int) (256 * (footX - half * Math.abs(dy)))), stencil.right);
        int top = from(Math.min(y, y - (int) (256 * (footY + half * Math.abs(dx)))), stencil.top);
        int bottom = to(Math.max(y, y - (int) (256 * (footY - half * Math.abs(dx)))), stencil.bottom);
        stencil.touch(top, bottom);
        char[] bare = stencil.bare;
        float px = (left * 256 + 128 - x) / 256f;
        for (int row = top; row < bottom; row++) {
            float py = (row * 256 + 128 - y) / 256f;
            float behind = -px * dx - py * dy;
            float aside = py * dx - px * dy;
            int at = row * stencil.stride + left - stencil.origin;
            for (int column = left; column < right; column++, at++, behind -= dx, aside -= dy) {
                float inside = behind * SLIM - Math.abs(aside);
                if (inside > -0.6f && behind < length + 0.5f) {
                    Stencil.cover(bare, at, share(behind, inside * LEAN, length));
                }
            }
        }
    }

    private static int share(float behind, float inside, float length) {
        float near = Math.min(1, inside + 0.5f);
        float other = Math.min(1, behind * 2 * SLIM * LEAN - inside + 0.5f);
        float share = (near + other - 1) * Math.min(1, length - behind + 0.5f);
        return (int) (256 * Math.max(0, share));
    }

    private static int from(int fixed, int least) {
        return Math.max(least, (fixed >> 8) - 1);
    }

    private static int to(int fixed, int most) {
        return Math.min(most, (fixed >> 8) + 2);
    }
}
