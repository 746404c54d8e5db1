package org.sourceline.network.raster;

import java.util.stream.IntStream;
import org.sourceline.network.NodeShape;

/// A stamp: a node in one colour at one size and one place within a pixel, as what to put on each pixel and how much to
/// leave of it.
final class Stamp {

    private static final int PAIR = 0xff00ff;
    private static final int SINGLE = 0xff00;
    private static final int OPAQUE = 255;

    /// How far from its middle any of its pixels is, in columns or rows.
    private final int reach;

    /// Of each pixel that it covers the column in the lower half and the row in the upper, from its middle's; first the
    /// pixels that it does not cover wholly.
    private final int[] places;

    /// Of each of them the colour, already multiplied, under how much of the pixel it covers, of 255.
    private final int[] inks;

    /// How many it does not cover wholly.
    private final int edge;

    /// The form of a stamp.
    ///
    /// @param x where its middle is within a pixel, from 0 to 1
    /// @param y where its middle is within a pixel
    /// @param rim width of the rim around it
    record Form(NodeShape shape, double radius, double x, double y, double rim) {

        int reach() {
            return (int) Math.ceil(radius * 1.27 + rim + 0.5);
        }

        private int ink(int place, int color, int ground) {
            double dx = column(place) + 0.5 - x;
            double dy = row(place) + 0.5 - y;
            double outside = shape.distance(dx / radius, dy / radius) * radius;
            double inside = share(0.5 - outside);
            return Stamp.ink(color, inside, ground, (1 - inside) * share(0.5 + rim - outside));
        }
    }

    /// A stamp of that form.
    ///
    /// @param ground the rim's colour
    Stamp(Form form, int color, int ground) {
        reach = form.reach();
        int size = 2 * reach + 1;
        int[] square = IntStream.range(0, size * size)
                .map(i -> ((i / size - reach) << 16) | ((i % size - reach) & 0xffff))
                .toArray();
        int[] edges = covered(form, color, ground, square, 1, OPAQUE - 1);
        edge = edges.length;
        places = IntStream.concat(
                        IntStream.of(edges), IntStream.of(covered(form, color, ground, square, OPAQUE, OPAQUE)))
                .toArray();
        inks = IntStream.of(places).map(place -> form.ink(place, color, ground)).toArray();
    }

    private static int[] covered(Form form, int color, int ground, int[] places, int least, int most) {
        return IntStream.of(places)
                .filter(place -> {
                    int share = form.ink(place, color, ground) >>> 24;
                    return share >= least && share <= most;
                })
                .toArray();
    }

    private static int column(int place) {
        return (short) place;
    }

    private static int row(int place) {
        return place >> 16;
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
        return 8 * places.length + 80;
    }

    /// Draws it.
    ///
    /// @param x the pixel its middle is in
    /// @param y the pixel its middle is in
    void draw(Sheet sheet, int x, int y) {
        if (x - reach < sheet.left || x + reach >= sheet.right || y - reach < sheet.top || y + reach >= sheet.bottom) {
            if (x + reach >= sheet.left
                    && x - reach < sheet.right
                    && y + reach >= sheet.top
                    && y - reach < sheet.bottom) {
                clipped(sheet, x, y);
            }
            return;
        }
        int[] pixels = sheet.pixels;
        int stride = sheet.stride;
        int middle = y * stride + x;
        for (int i = 0; i < edge; i++) {
            blend(pixels, middle + row(places[i]) * stride + column(places[i]), inks[i]);
        }
        for (int i = edge; i < inks.length; i++) {
            pixels[middle + row(places[i]) * stride + column(places[i])] = inks[i];
        }
    }

    private void clipped(Sheet sheet, int x, int y) {
        for (int i = 0; i < inks.length; i++) {
            int atX = x + column(places[i]);
            int atY = y + row(places[i]);
            if (atX >= sheet.left && atX < sheet.right && atY >= sheet.top && atY < sheet.bottom) {
                blend(sheet.pixels, atY * sheet.stride + atX, inks[i]);
            }
        }
    }

    private static void blend(int[] pixels, int at, int ink) {
        int rest = rest(ink >>> 24);
        int below = pixels[at];
        int pair = (((below & PAIR) * rest + 0x800080) >>> 8) & PAIR;
        int single = (((below & SINGLE) * rest + 0x8000) >>> 8) & SINGLE;
        pixels[at] = 0xff000000 | ((ink & PAIR) + pair) | ((ink & SINGLE) + single);
    }
}
