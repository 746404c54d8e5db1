package org.sourceline.network.raster;

import org.sourceline.network.NodeShape;

/// A stamp: a node in one colour at one size and one place within a pixel, as what to put on each pixel and how much to
/// leave of it.
final class Stamp {

    private static final int PAIR = 0xff00ff;
    private static final int SINGLE = 0xff00;
    private static final int OPAQUE = 255;

    private final int left;
    private final int size;

    /// Of each pixel the colour, already multiplied, under how much of the pixel it covers, of 255.
    private final int[] inks;

    private final short[] from;
    private final short[] to;

    /// The form of a stamp.
    ///
    /// @param x where its middle is within a pixel, from 0 to 1
    /// @param y where its middle is within a pixel
    /// @param rim width of the rim around it
    record Form(NodeShape shape, double radius, double x, double y, double rim) {}

    /// A stamp of that form.
    ///
    /// @param ground the rim's colour
    Stamp(Form form, int color, int ground) {
        int reach = (int) Math.ceil(form.radius * 1.27 + form.rim + 0.5);
        left = -reach;
        size = 2 * reach + 1;
        inks = new int[size * size];
        from = new short[size];
        to = new short[size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                double dx = column + left + 0.5 - form.x;
                double dy = row + left + 0.5 - form.y;
                double outside = form.shape.distance(dx / form.radius, dy / form.radius) * form.radius;
                double inside = share(0.5 - outside);
                double covered = share(0.5 + form.rim - outside);
                int ink = ink(color, inside, ground, (1 - inside) * covered);
                inks[row * size + column] = ink;
                if (ink != 0) {
                    from[row] = to[row] == 0 ? (short) column : from[row];
                    to[row] = (short) (column + 1);
                }
            }
        }
    }

    private static double share(double of) {
        return Math.clamp(of, 0.0, 1.0);
    }

    /// Two colours as they lie on a pixel; rounded down, so that with what is left of the pixel no channel overflows.
    private static int ink(int color, double share, int ground, double rim) {
        int covered = (int) Math.round(OPAQUE * (share + rim));
        int ink = covered;
        double by = covered == 0 ? 0 : (256 - rest(covered)) / 256.0 / (share + rim);
        for (int shift = 16; shift >= 0; shift -= 8) {
            double mixed = ((color >> shift) & 0xff) * share + ((ground >> shift) & 0xff) * rim;
            ink = ink << 8 | (int) (mixed * by + 1e-6);
        }
        return ink;
    }

    /// What is left of a pixel, of 256.
    private static int rest(int covered) {
        return 256 - covered - (covered >> 7);
    }

    /// How many bytes it takes.
    int bytes() {
        return 4 * size * (size + 1) + 64;
    }

    /// Draws it.
    ///
    /// @param x the pixel its middle is in
    /// @param y the pixel its middle is in
    void draw(Sheet sheet, int x, int y) {
        int fromRow = Math.max(0, sheet.top - y - left);
        int toRow = Math.min(size, sheet.bottom - y - left);
        int least = sheet.left - x - left;
        int most = sheet.right - x - left;
        int[] pixels = sheet.pixels;
        for (int row = fromRow; row < toRow; row++) {
            int first = Math.max(from[row], least);
            int last = Math.min(to[row], most);
            int at = (y + left + row) * sheet.stride + x + left - row * size;
            for (int i = row * size + first; i < row * size + last; i++) {
                int ink = inks[i];
                int rest = rest(ink >>> 24);
                int below = pixels[at + i];
                int pair = (((below & PAIR) * rest + 0x800080) >>> 8) & PAIR;
                int single = (((below & SINGLE) * rest + 0x8000) >>> 8) & SINGLE;
                pixels[at + i] = 0xff000000 | ((ink & PAIR) + pair) | ((ink & SINGLE) + single);
            }
        }
    }
}
