package org.sourceline.network.picture;

import java.awt.Color;
import java.awt.Shape;

/// A plate: what pictures of any format are drawn on, in pixels from the upper left corner.
interface Plate {

    /// Fills a shape.
    void fill(Shape shape, Color color);

    /// Draws along a path.
    ///
    /// @param dashes lengths of dashes and gaps in turn; none for a line without gaps
    void draw(Shape path, Pencil pencil, Color color, double... dashes);

    /// Writes a line of text whose baseline starts at a point and runs at an angle, in radians clockwise.
    void write(Line line, double x, double y, double angle, Color color);

    /// How lines are drawn.
    ///
    /// @param round whether ends are round rather than square to the line
    record Pencil(double width, boolean round) {}

    /// A line of text.
    ///
    /// @param size in pixels
    /// @param strong semi-bold rather than medium
    record Line(String text, double size, boolean strong) {}
}
