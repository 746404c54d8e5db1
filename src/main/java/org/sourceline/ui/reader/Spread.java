package org.sourceline.ui.reader;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// The text with the bars beneath it: the bars take the height they need and the text keeps what is left.
///
/// Where that were too little to read in, the bars scroll.
final class Spread extends Region {

    private static final double LEAST_TEXT = 150;
    private final ScrollPane text;
    private final Region bars;
    private final ScrollPane foot;

    Spread(ScrollPane text, Region bars) {
        this.text = text;
        this.bars = bars;
        foot = new ScrollPane(bars);
        foot.setFitToWidth(true);
        foot.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        foot.setFocusTraversable(false);
        foot.getStyleClass().add("reader-foot");
        setMinWidth(0);
        bars.needsLayoutProperty().subscribe(needed -> {
            if (needed) {
                requestLayout();
            }
        });
        getChildren().setAll(text, foot);
    }

    @Override
    protected double computePrefHeight(double width) {
        return text.prefHeight(width) + bars.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double wanted = Math.ceil(bars.prefHeight(width));
        double most = Math.max(getHeight() / 2, getHeight() - LEAST_TEXT);
        double height = Math.clamp(wanted, 0, Math.max(0, most));
        foot.setVisible(height > 0);
        text.resizeRelocate(0, 0, width, getHeight() - height);
        foot.resizeRelocate(0, getHeight() - height, width, height);
    }
}
