package org.sourceline.ui.kit;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Shows what is in it larger: words, rows, gaps and marks alike, as far as there is room for all of it.
public final class Enlarged extends Region {

    private final Parent content;
    private final ObservableDoubleValue factor;
    private final Scale scale = new Scale(1, 1, 0, 0);

    /// Kept here and held weakly by the factor, which outlives what is shown.
    private final InvalidationListener again = changed -> requestLayout();

    /// Shows `content` larger by a factor.
    public Enlarged(Parent content, ObservableDoubleValue factor) {
        this.content = content;
        this.factor = factor;
        getChildren().add(content);
        content.getTransforms().add(scale);
        factor.addListener(new WeakInvalidationListener(again));
    }

    /// What is shown.
    public Parent content() {
        return content;
    }

    @Override
    protected void layoutChildren() {
        double most = getWidth() / Math.max(1, content.minWidth(-1));
        double now = Math.clamp(most, 1, Math.max(1, factor.get()));
        scale.setX(now);
        scale.setY(now);
        content.resizeRelocate(0, 0, getWidth() / now, getHeight() / now);
    }
}
