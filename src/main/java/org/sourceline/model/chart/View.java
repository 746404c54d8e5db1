package org.sourceline.model.chart;

/// How a chart is looked at.
///
/// @param x chart abscissa at the middle of the canvas
/// @param y chart ordinate at the middle of the canvas
/// @param zoom pixels per chart unit; 0 where all of it is fitted into the canvas
/// @param layout id of the layout that placed what the analyst did not, such as `force`
/// @param style id of the style it is drawn in; empty for the usual one
/// @param size id of the measure that nodes are as large as; empty for their number of links
/// @param colour id of the measure that nodes are coloured by; empty for their type
public record View(double x, double y, double zoom, String layout, String style, String size, String colour) {

    /// All of it in the usual way.
    public static final View FITTED = new View(0, 0, 0, "", "", "", "");

    /// The same as seen from there.
    public View from(double newX, double newY, double newZoom) {
        return new View(newX, newY, newZoom, layout, style, size, colour);
    }

    /// The same laid out so.
    public View laidOut(String by) {
        return new View(x, y, zoom, by, style, size, colour);
    }

    /// The same with nodes as large and coloured as those measures say.
    public View measured(String bySize, String byColour) {
        return new View(x, y, zoom, layout, style, bySize, byColour);
    }
}
