package org.sourceline.ui.graph.glass;

import javafx.scene.shape.Line;

/// The line that the pointer draws from one node to another, for a link that is to be.
public final class LinkLine extends Line {

    /// A line, away until it is begun.
    public LinkLine() {
        getStyleClass().add("chart-link-line");
        setId("link-line");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /// Begins it at a point of the canvas.
    public void begin(double x, double y) {
        setStartX(x);
        setStartY(y);
        draw(x, y);
        setVisible(true);
    }

    /// Draws it to a point of the canvas.
    public void draw(double x, double y) {
        setEndX(x);
        setEndY(y);
    }

    /// Whether it is being drawn.
    public boolean isDrawn() {
        return isVisible();
    }

    /// Puts it away.
    public void end() {
        setVisible(false);
    }
}
