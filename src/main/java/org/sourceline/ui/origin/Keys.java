package org.sourceline.ui.origin;

import javafx.scene.Node;
import javafx.scene.Scene;

/// Where the keys go.
final class Keys {

    private Keys() {}

    /// Whether the keys go to a node or to something that is in it still; what is taken out keeps the focus until the
    /// next layout, and so may a parent's own flag.
    static boolean areIn(Node node) {
        Scene scene = node.getScene();
        Node at = scene == null ? null : scene.getFocusOwner();
        while (at != null && !at.equals(node)) {
            at = at.getParent();
        }
        return at != null;
    }
}
