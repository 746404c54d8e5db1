package org.sourceline.network.raster;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.sourceline.network.NodeShape;

/// The stamps made so far, by shape, size in quarters of a pixel, and place within a pixel; any thread may ask.
final class Stamps {

    private static final int SIZES = 512;
    private static final long MOST = 12_000_000;

    /// From this radius on, a stamp is placed to half a pixel rather than a quarter.
    private static final int COARSE = 12;

    private static final int RIMS = 6;
    private static final Map<Double, Stamps> BY_RIM = new ConcurrentHashMap<>();

    private final double rim;
    private final AtomicLong held = new AtomicLong();
    private volatile @Nullable Stamp[] known = new @Nullable Stamp[NodeShape.values().length * SIZES * 16];

    private Stamps(double rim) {
        this.rim = rim;
    }

    /// The stamps whose rims are that wide, in pixels.
    static Stamps rimmed(double rim) {
        Stamps stamps = BY_RIM.get(rim);
        if (stamps == null) {
            if (BY_RIM.size() >= RIMS) {
                BY_RIM.clear();
            }
            stamps = BY_RIM.computeIfAbsent(rim, Stamps::new);
        }
        return stamps;
    }

    /// The stamp of a shape whose middle is at those 256ths of pixels.
    Stamp of(NodeShape shape, float radius, int x, int y) {
        int size = Math.clamp(Math.round(radius * 4), 1, SIZES - 1);
        int within = radius > COARSE ? 2 : 3;
        int subX = (x >> 6) & within;
        int subY = (y >> 6) & within;
        int key = ((shape.ordinal() * SIZES + size) << 4) | (subX << 2) | subY;
        @Nullable Stamp[] stamps = known;
        Stamp stamp = stamps[key];
        if (stamp == null) {
            double middle = radius > COARSE ? 1 : 0.5;
            stamp = new Stamp(shape, size / 4.0, (subX + middle) / 4, (subY + middle) / 4, rim);
            stamps[key] = stamp;
            if (held.addAndGet(stamp.bytes()) > MOST) {
                held.set(0);
                known = new @Nullable Stamp[stamps.length];
            }
        }
        return stamp;
    }
}
