package org.sourceline.network.raster;

/// A pattern of dashes: how much of each place along it is drawn, its dashes' ends smooth over a pixel.
final class Dashes {

    private static final int PLACES = 256;

    private final double period;
    private final short[] shares = new short[PLACES];

    /// Dashes that long with gaps that long between them, in pixels.
    Dashes(double dash, double gap) {
        period = dash + gap;
        for (int i = 0; i < PLACES; i++) {
            double at = (i + 0.5) * period / PLACES;
            double inside = Math.max(Math.min(at, dash - at), Math.min(at - period, dash + period - at));
            shares[i] = (short) Math.round(256 * Math.clamp(inside + 0.5, 0.0, Math.min(1, dash)));
        }
    }

    /// Pixels along the line as a place in the pattern, of which the lower 16 bits count.
    int place(double pixels) {
        return (int) (long) (pixels / period * (PLACES << 8));
    }

    /// How much is drawn at a place, of 256.
    int share(int place) {
        return shares[(place >> 8) & (PLACES - 1)];
    }
}
