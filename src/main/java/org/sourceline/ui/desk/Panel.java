package org.sourceline.ui.desk;

import java.util.List;
import javafx.scene.Node;

/// A panel: one of the places of the window.
public interface Panel {

    /// Its name for settings and tests, such as `reader`.
    String id();

    /// What it is called.
    String title();

    /// What it shows, with its own head.
    Node node();

    /// What can be done in it.
    List<Action> actions();
}
