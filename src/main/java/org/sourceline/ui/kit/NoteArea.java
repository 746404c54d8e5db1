package org.sourceline.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// An area for a few lines of notes, which Tab leaves as it leaves every other field.
///
/// Arabic is not wrapped, for JavaFX 26.0.2 throws when it has to break a run from right to left.
public final class NoteArea extends TextArea {

    private static final int LINES = 3;

    /// An area.
    ///
    /// @param prompt what is to be written in it, in words
    public NoteArea(String prompt) {
        setPromptText(prompt);
        setAccessibleText(prompt);
        setPrefRowCount(LINES);
        wrapTextProperty().bind(Bindings.createBooleanBinding(() -> !ScriptText.hasArabic(getText()), textProperty()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isShortcutDown() && !key.isAltDown()) {
            requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
        }
    }
}
