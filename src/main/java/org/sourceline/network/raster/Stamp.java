package org.sourceline.network.raster;

import org.sourceline.network.NodeShape;

/// A stamp: a node's shape at one size and one place within a pixel, as how much of each pixel it and its rim cover.
final class Stamp {

    private final int left;
    private final int top;
    private final int size;
    private final short[] fill;
    private final short[] rim;
    private final short[] from;
    private final short[] to;

    /// The stamp of a shape.
    ///
    /// @param x where its middle is within a pixel, from 0 to 1
    /// @param y where its middle is within a pixel
    /// @param edge width of the rim
    Stamp(NodeShape shape, double radius, double x, double y, double edge) {
        int reach = (int) Math.ceil(radius * 1.27 + edge + 0.5);
        left = -reach;
        top = -reach;
        size = 2 * reach + 1;
        fill = new short[size * size];
        rim = new short[size * size];
        from = new short[size];
        to = new short[size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                double dx = column + left + 0.5 - x;
                double dy = row + top + 0.5 - y;
                double outside = shape.distance(dx / radius, dy / radius) * radius;
                fill[row * size + column] = share(0.5 - outside);
                int inside = fill[row * size + column];
                short covered = share(0.5 + edge - outside);
                rim[row * size + column] = (short) ((covered * (256 - inside)) >> 8);
                if (covered != 0) {
                    from[row] = to[row] == 0 ? (short) column : from[row];
                    to[row] = (short) (column + 1);
                }
            }
        }
    }

    private static short share(double of) {
        return (short) Math.round(256 * Math.clamp(of, 0.0, 1.0));
    }

    /// How many bytes it takes.
    int bytes() {
        return 4 * size * size + 64;
    }

    /// Draws it.
    ///
    /// @param x the pixel its middle is in
    /// @param y the pixel its middle is in
    void draw(Sheet sheet, int x, int y, int color, int ground) {
        int fromRow = Math.max(0, sheet.top - y - top);
        int toRow = Math.min(size, sheet.bottom - y - top);
        int[] pixels = sheet.pixels;
        for (int row = fromRow; row < toRow; row++) {
            int first = Math.max(from[row], sheet.left - x - left);
            int last = Math.min(to[row], sheet.right - x - left);
            int at = (y + top + row) * sheet.stride + x + left + first;
            for (int i = row * size + first; i < row * size + last; i++, at++) {
                int inside = fill[i];
                if (inside == 256) {
                    pixels[at] = color;
                } else {
                    Sheet.cover(pixels, at, color, inside, ground, rim[i]);
                }
            }
        }
    }
}
