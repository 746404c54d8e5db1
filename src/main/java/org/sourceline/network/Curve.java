package org.sourceline.network;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// The course of a link on the canvas: the visible part of a Bézier curve, from one node's border to the other's.
///
/// It is kept as a chain of short straight pieces, at most a tenth of a pixel off the curve; drawing, labels, arrows
/// and picking all go by the same chain.
public final class Curve {

    private static final int SEARCH = 14;

    private final double[] xs;
    private final double[] ys;
    private final double[] along;
    private final Rectangle2D bounds;

    private Curve(double[] xs, double[] ys) {
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

    /// The end of a link: a node's middle and border.
    ///
    /// @param gap pixels left free between border and line
    public record End(double x, double y, double radius, NodeShape shape, double gap) {

        boolean covers(double px, double py) {
            double dx = px - x;
            double dy = py - y;
            return Math.hypot(dx, dy) < shape.reach(dx, dy) * radius + gap;
        }
    }

    /// The curve between two nodes that bows by `bow` pixels to the left of the way from one to the other.
    public static Curve between(End from, End to, double bow) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = Math.max(1e-6, Math.hypot(dx, dy));
        double mx = (from.x() + to.x()) / 2 + 2 * bow * dy / length;
        double my = (from.y() + to.y()) / 2 - 2 * bow * dx / length;
        double[] bx = {from.x(), (from.x() + 2 * mx) / 3, (to.x() + 2 * mx) / 3, to.x()};
        double[] by = {from.y(), (from.y() + 2 * my) / 3, (to.y() + 2 * my) / 3, to.y()};
        int pieces = bow == 0 ? 1 : (int) Math.clamp(length / 8, 16, 48);
        return clipped(bx, by, from, to, pieces);
    }

    /// The loop at a node, the wider the higher its `rank` among the node's loops.
    public static Curve loop(End node, int rank) {
        double size = node.radius() * 2.6 + 26 + 16 * rank;
        double[] bx = {node.x(), node.x() - size * 0.8, node.x() + size * 0.8, node.x()};
        double[] by = {node.y(), node.y() - size * 1.25, node.y() - size * 1.25, node.y()};
        return clipped(bx, by, node, node, 40);
    }

    private static Curve clipped(double[] bx, double[] by, End from, End to, int pieces) {
        double first = border(bx, by, from, 0, 0.5);
        double last = border(bx, by, to, 1, 0.5);
        double[] xs = new double[pieces + 1];
        double[] ys = new double[pieces + 1];
        for (int i = 0; i <= pieces; i++) {
            double t = first + (last - first) * i / pieces;
            xs[i] = at(bx, t);
            ys[i] = at(by, t);
        }
        return new Curve(xs, ys);
    }

    private static double border(double[] bx, double[] by, End end, double inside, double outside) {
        double covered = inside;
        double free = outside;
        for (int i = 0; i < SEARCH; i++) {
            double middle = (covered + free) / 2;
            if (end.covers(at(bx, middle), at(by, middle))) {
                covered = middle;
            } else {
                free = middle;
            }
        }
        return free;
    }

    private static double at(double[] b, double t) {
        double u = 1 - t;
        return u * u * u * b[0] + 3 * u * u * t * b[1] + 3 * u * t * t * b[2] + t * t * t * b[3];
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
