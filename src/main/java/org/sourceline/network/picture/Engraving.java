package org.sourceline.network.picture;

import java.awt.Color;
import java.awt.Shape;
import org.sourceline.network.scene.Scene.Style;

/// How the marks of a chart are drawn on plates.
final class Engraving {

    private Engraving() {}

    /// Draws a link's line; `ground` shows between the two of a double one.
    static void line(Plate plate, Style style, double width, Shape path, Color color, Color ground) {
        switch (style) {
            case SOLID -> plate.draw(path, new Plate.Pencil(width, false), color);
            case DASHED -> plate.draw(path, new Plate.Pencil(width, false), color, 5, 3.5);
            case DOTTED -> plate.draw(path, new Plate.Pencil(width + 0.4, true), color, 0.1, 4.2);
            case DOUBLE -> {
                plate.draw(path, new Plate.Pencil(width + 2.8, false), color);
                plate.draw(path, new Plate.Pencil(width + 0.6, false), ground);
            }
        }
    }
}
