package org.sourceline.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// What lies over the window for a moment and keeps the keys in its one place for them: Escape or a click beside it
/// puts it away, and the keys go back to where they were.
public class Overlay extends StackPane {

    private @Nullable Node before;

    /// An overlay, closed.
    ///
    /// @param id by which it can be found
    public Overlay(String id) {
        setId(id);
        getStyleClass().add("palette-ground");
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                close();
                key.consume();
            } else if (key.getCode() == KeyCode.TAB) {
                key.consume();
            }
        });
        setOnMouseClicked(click -> {
            if (click.getTarget() == this) {
                close();
            }
        });
    }

    /// Fills it.
    ///
    /// @param width the most it takes of the window's
    protected final void fill(Region content, double width) {
        content.getStyleClass().add("palette");
        content.setMaxSize(width, USE_PREF_SIZE);
        StackPane.setAlignment(content, Pos.TOP_CENTER);
        getChildren().setAll(content);
    }

    /// Opens it.
    ///
    /// @param first where the keys go
    protected final void open(Node first) {
        before = getScene() == null ? null : getScene().getFocusOwner();
        setVisible(true);
        first.requestFocus();
    }

    /// Puts it away.
    protected final void close() {
        setVisible(false);
        if (before != null) {
            before.requestFocus();
        }
    }
}
