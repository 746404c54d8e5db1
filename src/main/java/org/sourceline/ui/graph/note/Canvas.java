package org.sourceline.ui.graph.note;

import java.awt.geom.Point2D;

/// What notes lie on: a canvas that knows where a point of the chart is.
public interface Canvas {

    /// Where a point of the chart is on the canvas.
    Point2D onCanvas(double chartX, double chartY);

    /// Where a point of the canvas is on the chart.
    Point2D onChart(double canvasX, double canvasY);
}
