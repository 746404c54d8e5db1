package org.sourceline.network.label;

import java.awt.Shape;

/// Whatever shapes words: the outline of a line of text, its letters joined and ordered as its script wants.
@FunctionalInterface
public interface Letters {

    /// Shapes a line of text.
    ///
    /// @param size in pixels
    /// @param strong semi-bold rather than medium
    Line shape(String text, double size, boolean strong);

    /// A line of text that has been shaped.
    ///
    /// @param outline its letters' outlines, the baseline starting at the origin
    /// @param width its width in pixels
    record Line(Shape outline, double width) {}
}
