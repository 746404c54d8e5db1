package org.sourceline.ui.kit;

import javafx.scene.text.TextFlow;

/// A paragraph that is never laid out narrower than a word.
///
/// JavaFX 26.0.2 throws when it has to break a word that runs from right to left, and layouts ask for widths of
/// nothing; once it has thrown, the window paints no more.
public class Flow extends TextFlow {

    private static final double NARROWEST = 140;

    /// An empty paragraph.
    public Flow() {}

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width == USE_COMPUTED_SIZE ? width : Math.max(width, NARROWEST));
    }

    @Override
    public void resize(double width, double height) {
        super.resize(Math.max(width, NARROWEST), height);
    }
}
