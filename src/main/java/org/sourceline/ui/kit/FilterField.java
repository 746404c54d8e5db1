package org.sourceline.ui.kit;

import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A field that appears as soon as one types in its list, to filter it, and goes when it is emptied.
public final class FilterField extends TextField {

    /// A field that filters a list.
    ///
    /// @param prompt what it does, in words
    public FilterField(ListView<?> list, String prompt) {
        getStyleClass().add("filter-field");
        setPromptText(prompt);
        setAccessibleText(prompt);
        textProperty().subscribe(text -> show());
        focusedProperty().subscribe(focused -> show());
        list.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            String typed = event.getCharacter();
            boolean command = event.isControlDown() || event.isMetaDown() || event.isAltDown();
            boolean letter = !typed.isEmpty() && Character.isLetterOrDigit(typed.codePointAt(0));
            if (letter && !command && event.getTarget() == list) {
                setText(getText() + typed);
                requestFocus();
                end();
                event.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                list.requestFocus();
                event.consume();
            } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                list.requestFocus();
                if (list.getSelectionModel().isEmpty() || event.getCode() == KeyCode.ENTER) {
                    list.getSelectionModel().clearAndSelect(0);
                }
                event.consume();
            }
        });
    }

    private void show() {
        boolean needed = isFocused() || !getText().isEmpty();
        setVisible(needed);
        setManaged(needed);
    }

    /// Opens it to be typed in.
    public void open() {
        setVisible(true);
        setManaged(true);
        requestFocus();
    }
}
