package org.sourceline.network.scene;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// The course of a link on the canvas: the visible part of a Bézier curve, from one node's border to the other's.
///
/// It is a chain of short straight pieces, at most a tenth of a pixel off the curve.
public final class Curve {

    private final double[] xs;
    private final double[] ys;
    private final double[] along;
    private final Rectangle2D bounds;

    /// The curve through these points, which are not copied.
    Curve(double[] xs, double[] ys) {
        this.xs = xs;
        this.ys = ys;
        along = new double[xs.length];
        double left = xs[0];
        double right = xs[0];
        double top = ys[0];
        double bottom = ys[0];
        for (int i = 1; i < xs.length; i++) {
            along[i] = along[i - 1] + Math.hypot(xs[i] - xs[i - 1], ys[i] - ys[i - 1]);
            left = Math.min(left, xs[i]);
            right = Math.max(right, xs[i]);
            top = Math.min(top, ys[i]);
            bottom = Math.max(bottom, ys[i]);
        }
        bounds = new Rectangle2D.Double(left, top, right - left, bottom - top);
    }

    /// Its length in pixels.
    public double length() {
        return along[along.length - 1];
    }

    /// The smallest upright rectangle that holds it.
    public Rectangle2D bounds() {
        return bounds;
    }

    /// The number of points of its chain.
    public int points() {
        return xs.length;
    }

    /// The abscissa of a point of its chain.
    public double x(int point) {
        return xs[point];
    }

    /// The ordinate of a point of its chain.
    public double y(int point) {
        return ys[point];
    }

    /// The point so many pixels along it, as abscissa, ordinate and direction in radians.
    public double[] at(double pixels) {
        int i = 1;
        while (i < along.length - 1 && along[i] < pixels) {
            i++;
        }
        double piece = Math.max(1e-9, along[i] - along[i - 1]);
        double share = (pixels - along[i - 1]) / piece;
        double dx = xs[i] - xs[i - 1];
        double dy = ys[i] - ys[i - 1];
        return new double[] {xs[i - 1] + share * dx, ys[i - 1] + share * dy, Math.atan2(dy, dx)};
    }

    /// Its stretch from so many to so many pixels along it, as a path.
    public Path2D part(double from, double to) {
        Path2D path = new Path2D.Double();
        double[] start = at(Math.clamp(from, 0, length()));
        path.moveTo(start[0], start[1]);
        for (int i = 0; i < xs.length; i++) {
            if (along[i] > from && along[i] < to) {
                path.lineTo(xs[i], ys[i]);
            }
        }
        double[] end = at(Math.clamp(to, 0, length()));
        path.lineTo(end[0], end[1]);
        return path;
    }

    /// How many pixels along it the point nearest to a point is.
    public double nearest(double x, double y) {
        double best = 0;
        double least = Double.MAX_VALUE;
        for (int i = 1; i < xs.length; i++) {
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

    /// The distance of a point from it, in pixels.
    public double distance(double x, double y) {
        double nearest = Double.MAX_VALUE;
        for (int i = 1; i < xs.length; i++) {
            nearest = Math.min(nearest, Line2D.ptSegDistSq(xs[i - 1], ys[i - 1], xs[i], ys[i], x, y));
        }
        return Math.sqrt(nearest);
    }
}
