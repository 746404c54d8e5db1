package org.sourceline.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What stands in an empty pane: what it is for, and the next step.
public final class EmptyNote extends VBox {

    /// A note.
    ///
    /// @param actions buttons for the next step, if any
    public EmptyNote(String what, String next, Node... actions) {
        getStyleClass().add("empty-note");
        setAlignment(Pos.CENTER);
        Label heading = new WrappingLabel(what);
        heading.getStyleClass().add("empty-heading");
        Label step = new WrappingLabel(next);
        step.getStyleClass().add("muted");
        getChildren().addAll(heading, step);
        getChildren().addAll(actions);
    }
}
