package org.sourceline.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.WordButton;
import org.sourceline.ui.kit.Words;

/// The top bar: menus, the case's title, ways back, undo and redo, the palette, and what brings in and takes out.
final class TopBar extends HBox {

    private static final Words WORDS = Words.of(TopBar.class);

    private static final int LONG_TITLE = 24;

    /// What stands in a menu by its own name; the rest stands under Edit.
    private static final Set<String> KNOWN = Set.of(
            "new",
            "open",
            "sample",
            "import",
            "import-folder",
            "snapshot",
            "close",
            "quit",
            "undo",
            "redo",
            "history",
            "back",
            "forward",
            "next-pane",
            "previous-pane",
            "palette",
            "about",
            "keys",
            "walk",
            "flip");

    /// How the ids begin of what stands in the View menu.
    private static final List<String> VIEWS =
            List.of("table", "origins", "review", "pane-", "move-", "look-", "text-", "chart-", "language-");

    /// Those of them that have a menu of their own there.
    private static final Set<String> SUBMENUS = Set.of("move-", "chart-", "language-");

    /// What the reader does with tags, beside what says so by its id.
    private static final Set<String> TAGGING = Set.of(
            "tag",
            "untag",
            "grow",
            "shrink",
            "next-mention",
            "previous-mention",
            "next-overlapping",
            "previous-overlapping",
            "open-entity");

    private final Map<String, Action> actions;

    TopBar(Desk desk, Map<String, Action> actions) {
        this.actions = actions;
        getStyleClass().add("top-bar");
        Label title = Prose.dress(new Label(desk.title()));
        title.getStyleClass().add("case-title");
        title.setMinWidth(desk.title().length() > LONG_TITLE ? 180 : USE_PREF_SIZE);
        getChildren()
                .setAll(
                        menus(),
                        line(),
                        title,
                        button("back").icon("fth-chevron-left").wordless(),
                        button("forward").icon("fth-chevron-right").wordless(),
                        button("undo").icon("fth-corner-up-left").wordless(),
                        button("redo").icon("fth-corner-up-right").wordless(),
                        button("history").icon("fth-clock").wordless(),
                        gap(),
                        seek(),
                        gap(),
                        button("import"),
                        panes(),
                        button("flip").icon("fth-moon").wordless());
        if (actions.containsKey("snapshot")) {
            getChildren().add(button("snapshot").styled("primary"));
        }
    }

    private WordButton button(String id) {
        return Doables.button(Objects.requireNonNull(actions.get(id), id));
    }

    private Node menus() {
        MenuBar bar = new MenuBar();
        bar.setUseSystemMenuBar(true);
        bar.setMinWidth(USE_PREF_SIZE);
        bar.getMenus()
                .setAll(
                        Doables.menu(
                                "menu.file",
                                Doables.pick(
                                        actions,
                                        "new",
                                        "open",
                                        "sample",
                                        "-",
                                        "import",
                                        "import-folder",
                                        "snapshot",
                                        "-",
                                        "close",
                                        "quit")),
                        edit(),
                        Doables.menu(
                                "menu.go",
                                Doables.pick(
                                        actions, "back", "forward", "-", "next-pane", "previous-pane", "-", "palette")),
                        view(),
                        Doables.menu("menu.help", Doables.pick(actions, "palette", "keys", "walk", "-", "about")));
        return bar;
    }

    /// Undo and redo, and whatever panels can do that no other menu has, by what it is done to.
    private Menu edit() {
        Map<String, List<String>> groups = actions.keySet().stream()
                .filter(id -> !KNOWN.contains(id) && VIEWS.stream().noneMatch(id::startsWith))
                .collect(Collectors.groupingBy(TopBar::group, TreeMap::new, Collectors.toList()));
        List<String> own = groups.getOrDefault("", List.of());
        Menu edit = Doables.menu(
                "menu.edit",
                Doables.pick(
                        actions,
                        Stream.concat(Stream.of("undo", "redo", "history", "-"), own.stream())
                                .toArray(String[]::new)));
        groups.forEach((group, ids) -> {
            if (!group.isEmpty()) {
                edit.getItems().add(Doables.menu(group, Doables.pick(actions, ids.toArray(String[]::new))));
            }
        });
        return edit;
    }

    private static String group(String id) {
        if (TAGGING.contains(id) || id.startsWith("tag-")) {
            return "menu.edit.tag";
        } else if (id.startsWith("suggestion-")) {
            return "menu.edit.suggestion";
        } else if (id.startsWith("queue-")) {
            return "menu.edit.review";
        } else if (id.startsWith("claim-") || id.equals("cite")) {
            return "menu.edit.claim";
        } else if (id.endsWith("-article") || id.endsWith("-articles")) {
            return "menu.edit.article";
        }
        if (id.startsWith("derivation-")) {
            return "menu.edit.derivation";
        }
        boolean entities = id.endsWith("-entity") || id.endsWith("-entities");
        return entities || id.startsWith("judge-") || id.startsWith("retype-") ? "menu.edit.entity" : "";
    }

    private Menu view() {
        Menu view = new Menu(WORDS.say("menu.view"));
        view.setId("menu.view");
        for (String part : VIEWS) {
            if (SUBMENUS.contains(part)) {
                view.getItems().add(Doables.menu("menu.view." + part.replace("-", ""), beginning(part)));
            } else {
                view.getItems().addAll(Doables.items(beginning(part)));
                view.getItems().add(new SeparatorMenuItem());
            }
        }
        return view;
    }

    private List<Action> beginning(String part) {
        return actions.values().stream()
                .filter(action -> action.id().startsWith(part))
                .toList();
    }

    private Node panes() {
        MenuButton panes = new MenuButton();
        panes.setId("panes");
        panes.setGraphic(new FontIcon("fth-layout"));
        panes.getStyleClass().addAll("flat-button", "pane-menu");
        panes.setAccessibleText(WORDS.say("panes"));
        panes.setTooltip(new Tooltip(WORDS.say("panes")));
        panes.getItems().setAll(Doables.items(beginning("pane-")));
        panes.getItems().forEach(item -> {
            item.setId(null);
            item.setAccelerator(null);
        });
        return panes;
    }

    private Node seek() {
        Action palette = Objects.requireNonNull(actions.get("palette"));
        Label words = new Label(WORDS.say("palette.field"));
        words.getStyleClass().add("muted");
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label key = new Label(palette.keys());
        key.getStyleClass().add("key");
        key.setMinWidth(USE_PREF_SIZE);
        HBox inside = new HBox(8, new FontIcon("fth-search"), words, key);
        inside.getStyleClass().add("seek-words");
        Button seek = new Button();
        seek.setId("seek");
        seek.setGraphic(inside);
        seek.getStyleClass().addAll("flat-button", "seek");
        seek.setAccessibleText(WORDS.say("palette.field"));
        seek.setOnAction(pressed -> palette.perform());
        inside.prefWidthProperty().bind(seek.widthProperty().subtract(20));
        HBox.setHgrow(seek, Priority.SOMETIMES);
        return seek;
    }

    private static Node line() {
        Region line = new Region();
        line.getStyleClass().add("bar-line");
        return line;
    }

    private static Node gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
