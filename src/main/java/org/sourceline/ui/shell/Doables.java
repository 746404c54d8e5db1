package org.sourceline.ui.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.kit.WordButton;
import org.sourceline.ui.kit.Words;

/// Makes actions, and the menus and buttons that show them.
final class Doables {

    private static final Words WORDS = Words.of(Doables.class);

    /// Where a menu has a line between actions.
    static final Action LINE = action("line", null, () -> {});

    /// How the ids begin of what decides on a suggestion or a derivation; its keys work only where one looks at that.
    private static final List<String> DECIDING = List.of("suggestion-", "queue-", "derivation-");

    private Doables() {}

    /// An action that can always be done; its title stands under its id.
    static Action action(String id, @Nullable String key, Runnable run) {
        return action(id, key, new SimpleStringProperty(""), run);
    }

    /// An action; its title stands under its id.
    static Action action(String id, @Nullable String key, ObservableStringValue cannot, Runnable run) {
        return titled(id, new SimpleStringProperty(WORDS.say(id)), key, cannot, run);
    }

    /// An action with a title that changes.
    static Action titled(
            String id, ObservableStringValue title, @Nullable String key, ObservableStringValue cannot, Runnable run) {
        return new Action(id, title, key == null ? null : KeyCombination.valueOf(key), cannot, run);
    }

    /// A button for an action.
    static WordButton button(Action action) {
        return new WordButton(action.title(), action.keys(), action.cannot(), action::perform).named(action.id());
    }

    /// A menu of actions; what cannot be done says why.
    static Menu menu(String id, List<Action> actions) {
        Menu menu = new Menu(WORDS.say(id));
        menu.setId(id);
        menu.getItems().setAll(items(actions));
        return menu;
    }

    /// The items of a menu; what cannot be done says why.
    static List<MenuItem> items(List<Action> actions) {
        return actions.stream()
                .map(action -> action.id().equals(LINE.id()) ? new SeparatorMenuItem() : item(action))
                .toList();
    }

    private static MenuItem item(Action action) {
        MenuItem item = new MenuItem();
        item.setId("menu-" + action.id());
        item.setMnemonicParsing(false);
        item.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> action.cannot().get().isEmpty()
                                ? action.title().get()
                                : action.title().get() + " — " + action.cannot().get(),
                        action.title(),
                        action.cannot()));
        item.disableProperty().bind(Bindings.isNotEmpty(action.cannot()));
        if (action.key() != null && DECIDING.stream().noneMatch(action.id()::startsWith)) {
            item.setAccelerator(action.key());
        }
        item.setOnAction(chosen -> action.perform());
        return item;
    }

    /// Those of the actions with these ids, in that order.
    static List<Action> pick(Map<String, Action> actions, String... ids) {
        return Arrays.stream(ids)
                .flatMap(id -> id.equals("-") ? Stream.of(LINE) : Stream.ofNullable(actions.get(id)))
                .toList();
    }

    /// Those whose id begins so.
    static List<Action> beginning(Map<String, Action> actions, String part) {
        return actions.values().stream()
                .filter(action -> action.id().startsWith(part))
                .toList();
    }
}
