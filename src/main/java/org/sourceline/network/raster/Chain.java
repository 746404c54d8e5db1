package org.sourceline.network.raster;

import org.sourceline.network.scene.Geometry;

/// The course of one link at a time, as a chain of points on a sheet; lengths are in pixels.
final class Chain {

    private static final float ONE = Geometry.ONE;

    private final Geometry geometry;
    private final int originX;
    private final int originY;
    private int[] xs = new int[64];
    private int[] ys = new int[64];
    private float[] along = new float[64];
    private int points;

    /// A chain for links of a geometry, seen from that origin.
    Chain(Geometry geometry, int originX, int originY) {
        this.geometry = geometry;
        this.originX = originX;
        this.originY = originY;
    }

    /// Takes the course of a link.
    void load(int link) {
        points = geometry.points(link);
        if (points > xs.length) {
            xs = new int[2 * points];
            ys = new int[2 * points];
            along = new float[2 * points];
        }
        for (int i = 0; i < points; i++) {
            xs[i] = geometry.x(link, i) - originX;
            ys[i] = geometry.y(link, i) - originY;
            along[i] = i == 0 ? 0 : along[i - 1] + far(xs[i] - xs[i - 1], ys[i] - ys[i - 1]);
        }
    }

    private static float far(float dx, float dy) {
        return (float) Math.sqrt(dx * dx + dy * dy) / ONE;
    }

    /// Its length.
    double length() {
        return along[points - 1];
    }

    private int piece(double at) {
        int i = 1;
        while (i < points - 1 && along[i] <= at) {
            i++;
        }
        return i;
    }

    private double share(int piece, double at) {
        return at <= along[piece - 1] ? 0 : (at - along[piece - 1]) / Math.max(1e-6, along[piece] - along[piece - 1]);
    }

    private int x(int piece, double share) {
        return xs[piece - 1] + (int) Math.rint(share * (xs[piece] - xs[piece - 1]));
    }

    private int y(int piece, double share) {
        return ys[piece - 1] + (int) Math.rint(share * (ys[piece] - ys[piece - 1]));
    }

    /// Draws the stretch between two places along it.
    void draw(Pen pen, double begin, double stop) {
        double start = Math.max(0, begin);
        double end = Math.min(length(), stop);
        if (start >= end) {
            return;
        }
        int first = piece(start);
        int last = piece(end);
        double from = share(first, start);
        double to = share(last, end);
        int x = x(first, from);
        int y = y(first, from);
        for (int i = first; i <= last; i++) {
            int nextX = i == last ? x(i, to) : xs[i];
            int nextY = i == last ? y(i, to) : ys[i];
            pen.line(x, y, nextX, nextY, i == first, i == last);
            x = nextX;
            y = nextY;
        }
    }

    /// Draws the arrowhead at its end.
    void arrow(Arrowheads heads, float size) {
        double at = Math.max(0, length() - size);
        int piece = piece(at);
        double share = points == 2 ? 0 : share(piece, at);
        float dx = xs[points - 1] - x(piece, share);
        float dy = ys[points - 1] - y(piece, share);
        float length = far(dx, dy) * ONE;
        if (length > 0) {
            heads.draw(xs[points - 1], ys[points - 1], dx / length, dy / length, size);
        }
    }

    /// How far along it the point nearest to a point is.
    double nearest(double x, double y) {
        double best = 0;
        double least = Double.MAX_VALUE;
        for (int i = 1; i < points; i++) {
            double dx = xs[i] - xs[i - 1];
            double dy = ys[i] - ys[i - 1];
            double square = Math.max(1e-9, dx * dx + dy * dy);
            double share = Math.clamp(((x - xs[i - 1]) * dx + (y - ys[i - 1]) * dy) / square, 0, 1);
            double far = Math.hypot(x - xs[i - 1] - share * dx, y - ys[i - 1] - share * dy);
            if (far < least) {
                least = far;
                best = along[i - 1] + share * (along[i] - along[i - 1]);
            }
        }
        return best;
    }
}
