package org.sourceline.ui.inspector;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.desk.draft.Draft;
import org.sourceline.ui.kit.ScriptText;

/// The inspector's fields: what is typed in one stays until it is stored, also while the rest is shown anew.
final class Fields {

    private final Draft typed;
    private @Nullable String focused;
    private int caret;
    private boolean rebuilding;

    /// Fields.
    ///
    /// @param typed what was typed in them before, each under its id
    Fields(Draft typed) {
        this.typed = typed;
    }

    /// Runs what shows the inspector anew, and then puts the keyboard back where it was.
    void keep(Node within, Runnable rebuild) {
        Node owner = within.getScene() == null ? null : within.getScene().getFocusOwner();
        String before = owner == null ? null : owner.getId();
        focused = before != null && isIn(owner, within) ? before : null;
        caret = owner instanceof TextInputControl input ? input.getCaretPosition() : 0;
        rebuilding = true;
        rebuild.run();
        rebuilding = false;
        Node again = focused == null ? null : within.lookup("#" + focused);
        if (again != null) {
            again.requestFocus();
            if (again instanceof TextInputControl input) {
                input.positionCaret(caret);
            }
        }
    }

    private static boolean isIn(@Nullable Node node, Node within) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == within) {
                return true;
            }
        }
        return false;
    }

    /// A field of one line: Enter or leaving it stores what is typed, Escape takes it back.
    ///
    /// @param id what it is found by, the same whenever the same thing is shown
    /// @param stored what is stored now
    /// @param wrong says what is wrong with a text; null when nothing is
    Node field(
            String id, String stored, String prompt, Function<String, @Nullable String> wrong, Consumer<String> store) {
        TextField field = new TextField(typed.get(id, stored));
        field.setPromptText(prompt);
        return new DraftField(this, id, stored, field, wrong, store).node();
    }

    /// A field of several lines: leaving it stores what is typed, Escape takes it back.
    ///
    /// Arabic is not wrapped, for JavaFX 26.0.2 throws when it has to break a run from right to left.
    Node area(String id, String stored, String prompt, Consumer<String> store) {
        TextArea area = new TextArea(typed.get(id, stored));
        area.setPromptText(prompt);
        area.wrapTextProperty()
                .bind(Bindings.createBooleanBinding(() -> !ScriptText.hasArabic(area.getText()), area.textProperty()));
        area.setPrefRowCount(3);
        return new DraftField(this, id, stored, area, text -> null, store).node();
    }

    /// Remembers what is typed in a field.
    void type(String id, String text) {
        typed.put(id, text);
    }

    /// Whether the inspector is being shown anew, so that a field left by that is not left by the analyst.
    boolean isRebuilding() {
        return rebuilding;
    }

    /// What is typed in a field and not stored, unless nothing is.
    Optional<String> typed(String id) {
        return typed.get(id);
    }

    /// Forgets what was typed in a field.
    void forget(String id) {
        typed.forget(id);
    }

    /// Remembers what is typed in a field that stores nothing by itself.
    TextField loose(String id, String prompt) {
        TextField field = new TextField(typed.get(id, ""));
        field.setId(id);
        field.setPromptText(prompt);
        field.textProperty().addListener((at, before, now) -> typed.put(id, now));
        return field;
    }
}
