package org.sourceline.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.kit.Words;

/// The window's menus: whatever can be done stands in one of them.
final class Menus {

    private static final Words WORDS = Words.of(Menus.class);

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

    Menus(Map<String, Action> actions) {
        this.actions = actions;
    }

    /// All of them.
    MenuBar bar() {
        MenuBar bar = new MenuBar();
        bar.setUseSystemMenuBar(true);
        bar.setMinWidth(Region.USE_PREF_SIZE);
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
                .collect(Collectors.groupingBy(Menus::group, TreeMap::new, Collectors.toList()));
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
                view.getItems()
                        .add(Doables.menu("menu.view." + part.replace("-", ""), Doables.beginning(actions, part)));
            } else {
                view.getItems().addAll(Doables.items(Doables.beginning(actions, part)));
                view.getItems().add(new SeparatorMenuItem());
            }
        }
        return view;
    }
}
