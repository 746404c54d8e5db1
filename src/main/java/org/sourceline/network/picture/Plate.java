package org.sourceline.network.picture;

import java.awt.Color;
import java.awt.Shape;
import org.jspecify.annotations.Nullable;

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

    /// Moves what is drawn from now on, on top of what it was moved before.
    void move(double x, double y);

    /// Begins a thing that formats which keep things apart keep as one, up to [#end].
    ///
    /// @param kind `node` or `link`
    /// @param says what people are told of it
    default void begin(String kind, String says) {}

    /// Ends the thing that was begun.
    default void end() {}

    /// How lines are drawn.
    ///
    /// @param round whether ends are round rather than square to the line
    record Pencil(double width, boolean round) {}

    /// A line of text.
    ///
    /// @param size in pixels
    /// @param strong semi-bold rather than medium
    /// @param halo the colour around its letters, where there is one
    record Line(
            String text,
            double size,
            boolean strong,
            @Nullable Color halo) {

        /// The width of a halo on each side of a letter's line.
        static final double HALO = 2;

        /// A line of text without a halo.
        Line(String text, double size, boolean strong) {
            this(text, size, strong, null);
        }
    }
}
