package org.sourceline.network;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/// A camera: which part of the chart is seen, and how large.
///
/// @param x chart abscissa at the middle of the canvas
/// @param y chart ordinate at the middle of the canvas, growing downwards
/// @param zoom pixels per chart unit
public record Camera(double x, double y, double zoom) {

    /// The largest zoom.
    public static final double NEAREST = 4;

    /// The smallest zoom, at which most of a very large chart is still seen.
    public static final double FARTHEST = 0.02;

    /// The camera that shows all of `bounds` in a canvas of that size, no larger than life by much.
    public static Camera fit(Rectangle2D bounds, double width, double height) {
        double zoom = Math.min(width / Math.max(1, bounds.getWidth()), height / Math.max(1, bounds.getHeight()));
        return new Camera(bounds.getCenterX(), bounds.getCenterY(), Math.clamp(zoom, FARTHEST, 1.35));
    }

    /// Where a point of the chart is on a canvas of that size.
    public Point2D.Double onCanvas(double chartX, double chartY, double width, double height) {
        return new Point2D.Double((chartX - x) * zoom + width / 2, (chartY - y) * zoom + height / 2);
    }

    /// Where a point of a canvas of that size is on the chart.
    public Point2D.Double onChart(double canvasX, double canvasY, double width, double height) {
        return new Point2D.Double((canvasX - width / 2) / zoom + x, (canvasY - height / 2) / zoom + y);
    }

    /// The camera after the canvas was dragged by so many pixels.
    public Camera dragged(double dx, double dy) {
        return new Camera(x - dx / zoom, y - dy / zoom, zoom);
    }

    /// The camera with `factor` times the zoom, the chart's point under that pixel staying where it is.
    public Camera zoomed(double factor, Point2D pixel, double width, double height) {
        double to = Math.clamp(zoom * factor, FARTHEST, NEAREST);
        double dx = pixel.getX() - width / 2;
        double dy = pixel.getY() - height / 2;
        return new Camera(x + dx / zoom - dx / to, y + dy / zoom - dy / to, to);
    }
}
