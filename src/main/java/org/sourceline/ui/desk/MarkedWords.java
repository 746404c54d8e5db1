package org.sourceline.ui.desk;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;
import org.sourceline.ui.kit.Prose;

/// Words of a passage, some of them highlighted, read in their own direction.
public final class MarkedWords extends Region {

    private final TextFlow flow;
    private final Group grounds = new Group();
    private final List<int[]> marks;

    /// Words.
    ///
    /// @param marks pairs of offsets into the words
    public MarkedWords(String words, List<int[]> marks) {
        this.marks = List.copyOf(marks);
        flow = Prose.paragraph(words);
        flow.getStyleClass().add("passage-words");
        setNodeOrientation(flow.getNodeOrientation());
        grounds.setManaged(false);
        getChildren().addAll(grounds, flow);
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        flow.layout();
        grounds.getChildren().clear();
        for (int[] mark : marks) {
            PathElement[] shape = flow.getRangeShape(mark[0], mark[1], false);
            Path ground = new Path(shape);
            ground.getStyleClass().add("passage-mark");
            ground.setStroke(null);
            grounds.getChildren().add(ground);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return flow.prefWidth(height);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
