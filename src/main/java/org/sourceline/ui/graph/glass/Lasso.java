package org.sourceline.ui.graph.glass;

import java.util.stream.IntStream;
import javafx.scene.shape.Polygon;

/// A lasso: the outline that the pointer draws around nodes to select them.
public final class Lasso extends Polygon {

    /// A lasso, away until it is begun.
    public Lasso() {
        getStyleClass().add("chart-lasso");
        setId("lasso");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /// Begins it at a point of the canvas.
    public void begin(double x, double y) {
        getPoints().setAll(x, y);
        setVisible(true);
    }

    /// Draws it on to a point of the canvas.
    public void draw(double x, double y) {
        getPoints().addAll(x, y);
    }

    /// Whether it is being drawn.
    public boolean isDrawn() {
        return isVisible();
    }

    /// Puts it away.
    ///
    /// @return the abscissas of its corners, then their ordinates
    public float[][] end() {
        setVisible(false);
        return new float[][] {corners(0), corners(1)};
    }

    private float[] corners(int axis) {
        float[] corners = new float[getPoints().size() / 2];
        IntStream.range(0, corners.length)
                .forEach(i -> corners[i] = getPoints().get(2 * i + axis).floatValue());
        return corners;
    }
}
