package org.sourceline.ui.desk;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// A panel: one of the places of the window.
public interface Panel {

    /// Its name for settings and tests, such as `reader`.
    String id();

    /// What it is called.
    String title();

    /// What it shows, with its own head.
    Node node();

    /// Its head, at whose end stands what moves and closes it.
    HBox head();

    /// What can be done in it.
    List<Action> actions();

    /// What its filter leaves out, in words for the status line; empty where it leaves out nothing.
    default ObservableStringValue leftOut() {
        return new SimpleStringProperty("");
    }

    /// Shows what its filter leaves out.
    default void showAll() {}
}
