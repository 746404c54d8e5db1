package org.sourceline.ui.inspector;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;
import org.sourceline.edit.Edit;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.draft.Draft;
import org.sourceline.ui.kit.NoteArea;

/// The inspector's fields: what is typed in one stays until it is stored, also while the rest is shown anew.
final class Fields {

    private final Desk desk;
    private final Runnable refresh;
    private final Draft typed;
    private final Map<String, DraftField> shown = new HashMap<>();
    private @Nullable String focused;
    private int caret;
    private boolean rebuilding;

    /// Fields.
    ///
    /// @param refresh shows the inspector anew
    Fields(Desk desk, Runnable refresh) {
        this.desk = desk;
        this.refresh = refresh;
        typed = desk.drafts().of("inspector");
    }

    /// Runs what shows the inspector anew, and then puts the keyboard back where it was.
    ///
    /// @param all whether no field stays
    void keep(Node within, boolean all, Runnable rebuild) {
        Node owner = within.getScene() == null ? null : within.getScene().getFocusOwner();
        String before = owner == null ? null : owner.getId();
        focused = before != null && isIn(owner, within) ? before : null;
        caret = owner instanceof TextInputControl input ? input.getCaretPosition() : 0;
        if (all) {
            shown.clear();
        }
        rebuilding = true;
        rebuild.run();
        Node again = focused == null ? null : within.lookup("#" + focused);
        if (again != null && again != owner) {
            again.requestFocus();
            if (again instanceof TextInputControl input) {
                input.positionCaret(caret);
            }
        }
        rebuilding = false;
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
            String id,
            String stored,
            String prompt,
            Function<String, @Nullable String> wrong,
            Function<String, Edit> store) {
        TextField field = prompting(prompt, typed.get(id, stored));
        return shown(id, new DraftField(this, id, stored, field, wrong, store));
    }

    /// A field of several lines: leaving it stores what is typed, Escape takes it back.
    Node area(String id, String stored, String prompt, Function<String, Edit> store) {
        NoteArea area = new NoteArea(prompt);
        area.setText(typed.get(id, stored));
        return shown(id, new DraftField(this, id, stored, area, text -> null, store));
    }

    private Node shown(String id, DraftField field) {
        shown.put(id, field);
        return field.node();
    }

    /// Stores what is typed in a field, where that field is shown.
    void send(String id) {
        DraftField field = shown.get(id);
        if (field != null) {
            field.send();
        }
    }

    /// Carries out the edit that stores a field's text, and forgets the text then.
    void store(String id, String text, Edit edit) {
        Map<String, String> handed = Map.of(id, text);
        desk.edit(edit, done -> forget(handed), () -> forget(handed));
    }

    /// What is typed in some fields now, by their ids.
    Map<String, String> typed(List<String> ids) {
        Map<String, String> texts = typed.texts();
        texts.keySet().retainAll(ids);
        return texts;
    }

    /// Forgets texts that are stored now; what was typed since stays.
    ///
    /// @param handed what was handed over to be stored, by the fields' ids
    void forget(Map<String, String> handed) {
        boolean still = handed.entrySet().stream()
                .anyMatch(each ->
                        typed(each.getKey()).filter(each.getValue()::equals).isPresent());
        typed.forget(handed);
        if (still) {
            refresh.run();
        }
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
        TextField field = prompting(prompt, typed.get(id, ""));
        field.setId(id);
        field.textProperty().addListener((at, before, now) -> typed.put(id, now));
        return field;
    }

    private static TextField prompting(String prompt, String text) {
        TextField field = new TextField(text);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        return field;
    }
}
