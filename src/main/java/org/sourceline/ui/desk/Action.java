package org.sourceline.ui.desk;

import javafx.beans.value.ObservableStringValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// An action: something one can do, by menu, toolbar, key or palette alike.
///
/// @param id its name for tests and settings, such as `undo`
/// @param title what it does, in words
/// @param key the key that does it, if any
/// @param cannot why it cannot be done now; empty when it can
public record Action(
        String id,
        ObservableStringValue title,
        @Nullable KeyCombination key,
        ObservableStringValue cannot,
        Runnable run) {

    /// Does it, unless it cannot be done now.
    public void perform() {
        if (cannot.get().isEmpty()) {
            run.run();
        }
    }

    /// The key that does it, in words; empty where it has none.
    public String keys() {
        return key == null ? "" : key.getDisplayText();
    }
}
