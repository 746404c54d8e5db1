package org.sourceline.network.raster;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.sourceline.network.NodeShape;

/// The stamps of one colour made so far, by shape, size in quarters of a pixel, and place within a pixel; any thread
/// may ask.
final class Stamps {

    private static final int SIZES = 512;
    private static final int PLACES = 16;

    /// So many bytes of stamps are kept.
    private static final long MOST = 40_000_000;

    /// From this radius on, a stamp is placed to half a pixel rather than a quarter.
    private static final int COARSE = 12;

    private static final Map<Kind, Stamps> KNOWN = new ConcurrentHashMap<>();
    private static final AtomicLong HELD = new AtomicLong();

    private final Kind kind;
    private final @Nullable OfShape[] shapes = new @Nullable OfShape[NodeShape.values().length];

    private Stamps(Kind kind) {
        this.kind = kind;
    }

    /// The stamps of one shape, by size and place.
    private static final class OfShape {

        private final @Nullable Stamp[] stamps = new @Nullable Stamp[SIZES * PLACES];
    }

    /// How stamps look.
    ///
    /// @param rim the width of the rim in the ground's colour
    private record Kind(double rim, int color, int ground) {}

    /// The stamps of that colour.
    ///
    /// @param rim the width of the rim in the ground's colour, to an eighth of a pixel
    static Stamps of(double rim, int color, int ground) {
        return KNOWN.computeIfAbsent(new Kind(Math.round(rim * 8) / 8.0, color, ground), Stamps::new);
    }

    /// The stamp of a shape whose middle is at those 256ths of pixels.
    Stamp of(NodeShape shape, float radius, int x, int y) {
        int size = Math.clamp(Math.round(radius * 4), 1, SIZES - 1);
        int within = radius > COARSE ? 2 : 3;
        int subX = (x >> 6) & within;
        int subY = (y >> 6) & within;
        OfShape ofShape = shapes[shape.ordinal()];
        if (ofShape == null) {
            ofShape = new OfShape();
            shapes[shape.ordinal()] = ofShape;
            hold(ofShape.stamps.length * 4L);
        }
        int key = size * PLACES + subX * 4 + subY;
        Stamp stamp = ofShape.stamps[key];
        if (stamp == null) {
            double middle = radius > COARSE ? 1 : 0.5;
            Stamp.Form form = new Stamp.Form(shape, size / 4.0, (subX + middle) / 4, (subY + middle) / 4, kind.rim);
            stamp = new Stamp(form, kind.color, kind.ground);
            ofShape.stamps[key] = stamp;
            hold(stamp.bytes());
        }
        return stamp;
    }

    private static void hold(long bytes) {
        if (HELD.addAndGet(bytes) > MOST) {
            HELD.set(0);
            KNOWN.clear();
        }
    }
}
