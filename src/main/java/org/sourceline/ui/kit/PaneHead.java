package org.sourceline.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The head of a pane: its title, a word on what it shows, and what can be done there.
public final class PaneHead extends HBox {

    private final Label note = new Label();

    /// A head.
    ///
    /// @param right what stands at its far end
    public PaneHead(String title, Node... right) {
        getStyleClass().add("pane-head");
        setAlignment(Pos.CENTER_LEFT);
        Label name = new Label(title);
        name.getStyleClass().add("pane-title");
        name.setMinWidth(USE_PREF_SIZE);
        note.getStyleClass().add("pane-note");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(name, note, gap);
        getChildren().addAll(right);
    }

    /// Says what the pane shows.
    public void say(String words) {
        note.setText(words);
        Prose.dress(note);
    }
}
