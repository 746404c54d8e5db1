package org.sourceline.ui.kit;

import javafx.scene.control.Label;

/// A label that wraps and is never laid out narrower than a word, for the reason that [Flow] gives.
public class WrappingLabel extends Label {

    private static final double NARROWEST = 140;

    /// A label with these words.
    public WrappingLabel(String words) {
        super(words);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width == USE_COMPUTED_SIZE ? width : Math.max(width, NARROWEST));
    }

    @Override
    public void resize(double width, double height) {
        super.resize(Math.max(width, NARROWEST), height);
    }
}
