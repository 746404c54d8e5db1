package org.sourceline.ui.kit;

import javafx.scene.control.Label;

/// A label that wraps and is never laid out narrower than a word, for the reason that [Flow] gives.
public class WrappingLabel extends Label {

    private static final double NARROWEST = 140;

    private final double narrowest;

    /// A label with these words, in whatever script they are.
    public WrappingLabel(String words) {
        this(words, NARROWEST);
    }

    /// A label with these words, never narrower than that.
    ///
    /// @param narrowest below the usual only for words of Sourceline itself
    public WrappingLabel(String words, double narrowest) {
        super(words);
        this.narrowest = narrowest;
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width == USE_COMPUTED_SIZE ? width : Math.max(width, narrowest));
    }

    @Override
    public void resize(double width, double height) {
        super.resize(Math.max(width, narrowest), height);
    }
}
