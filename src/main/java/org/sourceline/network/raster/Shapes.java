package org.sourceline.network.raster;

/// Small shapes drawn by how far each pixel is from their border: discs, rings, pills.
final class Shapes {

    private final Sheet sheet;

    Shapes(Sheet sheet) {
        this.sheet = sheet;
    }

    private interface Inside {

        /// How far inside a shape a point is, in pixels; negative outside.
        float at(float dx, float dy);
    }

    private static int from(int fixed, int least) {
        return Math.max(least, (fixed >> 8) - 1);
    }

    private static int to(int fixed, int most) {
        return Math.min(most, (fixed >> 8) + 2);
    }

    private void draw(int x, int y, float reachX, float reachY, int color, Inside inside) {
        int left = from(x - (int) (256 * reachX), sheet.left);
        int right = to(x + (int) (256 * reachX), sheet.right);
        int top = from(y - (int) (256 * reachY), sheet.top);
        int bottom = to(y + (int) (256 * reachY), sheet.bottom);
        for (int row = top; row < bottom; row++) {
            for (int column = left; column < right; column++) {
                float within = inside.at((column * 256 + 128 - x) / 256f, (row * 256 + 128 - y) / 256f) + 0.5f;
                if (within > 0) {
                    int share = (int) (256 * Math.min(1, within));
                    Sheet.cover(sheet.pixels, row * sheet.stride + column, color, share);
                }
            }
        }
    }

    /// Draws a disc around a point.
    void disc(int x, int y, float radius, int color) {
        draw(x, y, radius, radius, color, (dx, dy) -> radius - (float) Math.sqrt(dx * dx + dy * dy));
    }

    /// Draws a ring around a point.
    ///
    /// @param radius of the middle of its line
    void ring(int x, int y, float radius, float width, int color) {
        float outer = radius + width / 2;
        draw(
                x,
                y,
                outer,
                outer,
                color,
                (dx, dy) -> width / 2 - Math.abs(radius - (float) Math.sqrt(dx * dx + dy * dy)));
    }

    /// Draws a pill around a point: a box with round ends.
    void pill(int x, int y, float width, float height, int color) {
        float straight = (width - height) / 2;
        draw(x, y, width / 2, height / 2, color, (dx, dy) -> {
            float beyond = Math.max(0, Math.abs(dx) - straight);
            return height / 2 - (float) Math.sqrt(beyond * beyond + dy * dy);
        });
    }
}
