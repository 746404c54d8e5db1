package org.sourceline.ui.graph.motion;

import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// The beat of the screen as a node in it feels it: what is done before each of its frames is styled and laid out, and
/// what just before the frame is drawn.
public final class Beat {

    private final Runnable before;
    private final Runnable after;

    /// A beat that is felt as long as the node is in a scene.
    public Beat(Node node, Runnable before, Runnable after) {
        this.before = before;
        this.after = after;
        node.sceneProperty().subscribe(this::move);
    }

    private void move(@Nullable Scene from, @Nullable Scene to) {
        if (from != null) {
            from.removePreLayoutPulseListener(before);
            from.removePostLayoutPulseListener(after);
        }
        if (to != null) {
            to.addPreLayoutPulseListener(before);
            to.addPostLayoutPulseListener(after);
        }
    }
}
