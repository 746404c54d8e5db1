package org.sourceline.ui.shell.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.desk.Panel;
import org.sourceline.ui.kit.Overlay;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.Words;

/// The sheet of keys: every key of the window and its panes with what it does.
public final class KeySheet extends Overlay {

    private static final Words WORDS = Words.of(KeySheet.class);
    private static final int COLUMNS = 3;
    private static final double WIDTH = 960;

    /// What is done by keys that are no action's, by the pane they are pressed in; each key with its word.
    private static final Map<String, List<String>> MORE = Map.of(
            "chart",
            List.of(
                    "arrows", "link", "open", "pin", "zoom", "whole", "expand", "hide", "keep", "isolate", "group",
                    "join", "ways", "before", "every", "note"),
            "reader",
            List.of("overlapping"),
            "articles",
            List.of("type"),
            "entities",
            List.of("type"));

    private final List<Group> groups = new ArrayList<>();
    private final ScrollPane scroll = new ScrollPane();

    /// The keys of the window or of one pane.
    ///
    /// @param id the pane's id, or empty for the window
    private record Group(String id, String title, List<Action> actions) {}

    /// A sheet of keys, closed.
    ///
    /// @param anywhere what can be done in any pane
    public KeySheet(List<Action> anywhere, List<Panel> panels) {
        super("key-sheet");
        groups.add(new Group("", WORDS.say("keys.anywhere"), anywhere));
        panels.forEach(panel -> groups.add(new Group(panel.id(), panel.title(), panel.actions())));
        Label title = new Label(WORDS.say("keys.title"));
        title.getStyleClass().add("strong");
        Label hint = new Label(WORDS.say("keys.hint"));
        hint.getStyleClass().add("meta");
        HBox head = new HBox(10, title, hint);
        head.setAlignment(Pos.BASELINE_LEFT);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(WORDS.say("keys.title"));
        VBox box = new VBox(10, head, scroll);
        box.getStyleClass().add("key-sheet");
        fill(box, WIDTH);
    }

    /// Opens on a question mark typed anywhere but in a text.
    public void openOnQuestionMark(Node within) {
        within.addEventHandler(KeyEvent.KEY_TYPED, key -> {
            if (key.getCharacter().equals("?") && !(key.getTarget() instanceof TextInputControl)) {
                flip();
                key.consume();
            }
        });
    }

    /// Opens it, or closes it where it is open.
    public void flip() {
        if (isVisible()) {
            close();
        } else {
            scroll.setContent(columns());
            open(scroll);
        }
    }

    /// All keys in columns of one height; no title stands last in one.
    private Node columns() {
        List<Node> all = new ArrayList<>();
        for (Group group : groups) {
            List<Node> rows = rows(group);
            if (!rows.isEmpty()) {
                Label title = new Label(group.title());
                title.getStyleClass().addAll("accent-words", "key-group");
                all.add(title);
                all.addAll(rows);
            }
        }
        HBox columns = new HBox(28);
        int high = (all.size() + COLUMNS - 1) / COLUMNS;
        for (int from = 0; from < all.size(); ) {
            int to = Math.min(all.size(), from + high);
            to -= to < all.size() && all.get(to - 1) instanceof Label ? 1 : 0;
            VBox column = new VBox(4);
            column.getChildren()
                    .setAll(all.subList(from, columns.getChildren().size() + 1 == COLUMNS ? all.size() : to));
            from = columns.getChildren().size() + 1 == COLUMNS ? all.size() : to;
            column.setPrefWidth(WIDTH / COLUMNS);
            column.setMinWidth(0);
            HBox.setHgrow(column, Priority.ALWAYS);
            columns.getChildren().add(column);
        }
        return columns;
    }

    private static List<Node> rows(Group group) {
        List<Node> rows = new ArrayList<>();
        group.actions().stream()
                .filter(action -> action.key() != null)
                .forEach(action -> rows.add(row(action.keys(), action.title().get())));
        MORE.getOrDefault(group.id(), List.of())
                .forEach(key -> rows.add(row(WORDS.say("key." + key), WORDS.say("does." + key))));
        return rows;
    }

    private static Node row(String keys, String does) {
        Label key = new Label(keys);
        key.getStyleClass().add("key");
        key.setMinWidth(USE_PREF_SIZE);
        Label words = Prose.dress(new Label(does));
        words.setMinWidth(0);
        words.setTooltip(new Tooltip(does));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(8, words, key);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
