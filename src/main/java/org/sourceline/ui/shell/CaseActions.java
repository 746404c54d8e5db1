package org.sourceline.ui.shell;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableStringValue;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.kit.Words;

/// What can be done with an open case from anywhere in its window.
final class CaseActions {

    private static final Words WORDS = Words.of(CaseActions.class);

    private final Desk desk;
    private final ImportFiles importing;
    private final Workbench workbench;

    CaseActions(Desk desk, ImportFiles importing, Workbench workbench) {
        this.desk = desk;
        this.importing = importing;
        this.workbench = workbench;
    }

    /// All of them.
    List<Action> all() {
        return List.of(
                Doables.action("import", "Shortcut+I", () -> importing.ask(desk)),
                Doables.action("import-folder", "Shortcut+Shift+I", () -> importing.askFolder(desk)),
                step("undo", "Shortcut+Z", desk.nextUndo(), desk::undo),
                step("redo", "Shortcut+Shift+Z", desk.nextRedo(), desk::redo),
                Doables.action("history", "Shortcut+H", workbench::flipHistory),
                way("back", "Alt+Left", desk.navigator().canGoBack(), desk.navigator()::back),
                way("forward", "Alt+Right", desk.navigator().canGoForward(), desk.navigator()::forward),
                Doables.action("palette", "Shortcut+K", workbench::openPalette),
                Doables.action("keys", "Shortcut+Slash", workbench::flipKeys),
                Doables.action("next-pane", "F6", () -> workbench.cycle(1)),
                Doables.action("previous-pane", "Shift+F6", () -> workbench.cycle(-1)));
    }

    private static Action step(String id, String key, ReadOnlyStringProperty what, Runnable run) {
        ObservableStringValue title =
                text(() -> what.get().isEmpty() ? WORDS.say(id) : WORDS.say(id + ".what", what.get()), what);
        ObservableStringValue cannot = text(() -> what.get().isEmpty() ? WORDS.say(id + ".cannot") : "", what);
        return Doables.titled(id, title, key, cannot, run);
    }

    private static Action way(String id, String key, ReadOnlyBooleanProperty can, Runnable run) {
        return Doables.action(id, key, text(() -> can.get() ? "" : WORDS.say(id + ".cannot"), can), run);
    }

    private static StringExpression text(Callable<String> words, Observable... of) {
        return Bindings.createStringBinding(words, of);
    }
}
