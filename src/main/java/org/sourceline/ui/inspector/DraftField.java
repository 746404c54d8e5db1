package org.sourceline.ui.inspector;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.sourceline.edit.Edit;
import org.sourceline.ui.kit.Prose;

/// A field of the inspector: says beside itself what is wrong, stores what is typed when it is left, takes back at
/// Escape.
final class DraftField {

    private final Fields fields;
    private final String id;
    private final String stored;
    private final TextInputControl input;
    private final Function<String, @Nullable String> wrong;
    private final Function<String, Edit> store;
    private final TextFlow words = Prose.paragraph();

    /// What was handed over to be stored last, so that Enter and then leaving the field store it once; Enter again
    /// tries again.
    private @Nullable String sent;

    DraftField(
            Fields fields,
            String id,
            String stored,
            TextInputControl input,
            Function<String, @Nullable String> wrong,
            Function<String, Edit> store) {
        this.fields = fields;
        this.id = id;
        this.stored = stored;
        this.input = input;
        this.wrong = wrong;
        this.store = store;
    }

    /// The field with what is wrong below it.
    Node node() {
        input.setId(id);
        if (input.getText().equals(stored)) {
            fields.forget(id);
        }
        input.textProperty().addListener((at, before, now) -> {
            fields.type(id, now);
            check();
        });
        input.focusedProperty().addListener((at, before, now) -> {
            if (!now && !fields.isRebuilding()) {
                commit();
            }
        });
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        check();
        return new VBox(2, input, words);
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && (input instanceof TextField || key.isShortcutDown())) {
            send();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            sent = null;
            input.setText(stored);
            fields.forget(id);
            key.consume();
        }
    }

    /// Stores what is typed, also when that failed before.
    void send() {
        sent = null;
        commit();
    }

    private void check() {
        String says = wrongWith(input.getText());
        words.getChildren().setAll(Prose.words(says, "field-words"));
        words.setManaged(!says.isEmpty());
        input.getStyleClass().remove("wrong");
        if (!says.isEmpty()) {
            input.getStyleClass().add("wrong");
        }
    }

    private String wrongWith(String text) {
        String says = text.equals(stored) ? null : wrong.apply(text);
        return says == null ? "" : says;
    }

    private void commit() {
        String text = input.getText();
        if (!text.equals(stored) && !text.equals(sent) && wrongWith(text).isEmpty()) {
            sent = text;
            fields.store(id, text, store.apply(text));
        }
    }
}
