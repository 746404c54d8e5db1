package org.sourceline.ui.table;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.kit.WordButton;
import org.sourceline.ui.kit.Words;

/// What is under a table: how many rows are shown and selected, and what can be done to those selected.
final class TableFoot {

    private static final Words WORDS = Words.of(TableFoot.class);

    private TableFoot() {}

    /// The foot of a table.
    static Node of(TablePane table, BulkActions bulk) {
        Label count = new Label();
        count.setId("table-count");
        count.getStyleClass().add("meta");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> WORDS.say(
                                table.shown() == table.all() ? "count" : "count.sifted",
                                table.shown(),
                                table.all(),
                                table.count()),
                        table.revision()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(4, count, gap);
        foot.getStyleClass().add("table-foot");
        bulk.groups().forEach(group -> foot.getChildren().addAll(buttons(group, table)));
        return foot;
    }

    private static List<Node> buttons(BulkActions.Group group, TablePane table) {
        if (group.title().isEmpty()) {
            List<Node> buttons = new ArrayList<>();
            group.actions()
                    .forEach(action ->
                            buttons.add(new WordButton(action.title(), key(action), action.cannot(), action::perform)
                                    .styled("small", "outlined")
                                    .named("bulk-" + action.id())));
            return buttons;
        }
        MenuButton button = new MenuButton(group.title());
        button.getStyleClass().addAll("flat-button", "small", "outlined");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnShowing(event -> button.getItems().setAll(items(group)));
        button.getItems().setAll(items(group));
        button.disableProperty().bind(Bindings.createBooleanBinding(() -> table.count() == 0, table.revision()));
        return List.of(button);
    }

    /// The context menu of a table, which says anew each time what it does to how many.
    static ContextMenu menu(BulkActions bulk, MenuItem first) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(first);
        menu.setOnShowing(event -> {
            menu.getItems().setAll(first);
            bulk.groups().forEach(group -> {
                if (group.title().isEmpty()) {
                    menu.getItems().addAll(items(group));
                } else {
                    Menu under = new Menu(group.title());
                    under.getItems().setAll(items(group));
                    menu.getItems().add(under);
                }
            });
        });
        return menu;
    }

    private static List<MenuItem> items(BulkActions.Group group) {
        return group.actions().stream().map(TableFoot::item).toList();
    }

    private static MenuItem item(Action action) {
        String key = key(action);
        MenuItem item = new MenuItem(action.title().get());
        item.setMnemonicParsing(false);
        if (!key.isEmpty()) {
            Label hint = new Label(key);
            hint.getStyleClass().add("key");
            item.setGraphic(hint);
        }
        item.setDisable(!action.cannot().get().isEmpty());
        item.setOnAction(event -> action.perform());
        return item;
    }

    private static String key(Action action) {
        return action.key() == null ? "" : action.key().getDisplayText();
    }
}
