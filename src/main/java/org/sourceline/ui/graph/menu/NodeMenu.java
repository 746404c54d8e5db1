package org.sourceline.ui.graph.menu;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.sourceline.model.chart.Expansion;
import org.sourceline.network.ChartNode;
import org.sourceline.network.choice.Neighbour;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.graph.choice.Choice;
import org.sourceline.ui.kit.Words;

/// The menu of a node: its neighbours that are not shown, by predicate and by type, and what can be done with it.
///
/// Where there are many, the first thing offered is to show the best sourced.
public final class NodeMenu {

    private static final Words WORDS = Words.of(NodeMenu.class);

    private final Choice choice;
    private final ChartNode node;
    private final List<Neighbour> hidden;
    private final Consumer<List<Neighbour>> choose;

    /// The menu of a node.
    ///
    /// @param hidden its neighbours that are not shown, the best sourced first
    /// @param choose lets the analyst choose among neighbours
    public NodeMenu(Choice choice, ChartNode node, List<Neighbour> hidden, Consumer<List<Neighbour>> choose) {
        this.choice = choice;
        this.node = node;
        this.hidden = hidden;
        this.choose = choose;
    }

    /// The menu with more that can be done.
    public ContextMenu with(List<Action> actions) {
        ContextMenu menu = expanding();
        if (!menu.getItems().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        actions.stream()
                .filter(action -> action.cannot().get().isEmpty())
                .map(action -> item("menu-" + action.id(), action.title().get(), action::perform))
                .forEach(menu.getItems()::add);
        return menu;
    }

    /// The menu of its neighbours alone.
    public ContextMenu expanding() {
        ContextMenu menu = new ContextMenu();
        menu.setId("node-menu");
        if (!hidden.isEmpty()) {
            menu.getItems().setAll(all());
            branches(
                            "by-predicate",
                            each -> each.predicates().stream(),
                            choice.desk().ontology()::readingOf,
                            this::over)
                    .ifPresent(menu.getItems()::add);
            branches(
                            "by-type",
                            each -> Stream.of(each.node().type()),
                            choice.desk().ontology()::labelOf,
                            this::to)
                    .ifPresent(menu.getItems()::add);
            menu.getItems().add(item("expand-choose", WORDS.say("choose"), () -> choose.accept(hidden)));
        }
        return menu;
    }

    private Expansion plain() {
        return Expansion.of(node.id());
    }

    private Expansion over(String predicate) {
        return plain().over(predicate);
    }

    private Expansion to(String type) {
        return plain().to(type);
    }

    private List<MenuItem> all() {
        MenuItem every = item("expand-all", WORDS.say("all", hidden.size()), () -> choice.expand(plain()));
        if (hidden.size() <= Choice.MANY) {
            return List.of(every);
        }
        MenuItem count = new MenuItem(WORDS.say("many", hidden.size()));
        count.setId("expand-count");
        count.setDisable(true);
        MenuItem best =
                item("expand-best", WORDS.say("best", Choice.MANY), () -> choice.expand(choice.guarded(plain())));
        return List.of(count, best, every);
    }

    /// A submenu with a way to each sort of neighbour; none where there is one sort only.
    private Optional<Menu> branches(
            String id,
            Function<Neighbour, Stream<String>> sorts,
            Function<String, String> name,
            Function<String, Expansion> expansion) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        hidden.forEach(each -> sorts.apply(each).forEach(sort -> counts.merge(sort, 1, Integer::sum)));
        if (counts.size() < 2) {
            return Optional.empty();
        }
        Menu menu = new Menu(WORDS.say(id));
        menu.setId("expand-" + id);
        List<MenuItem> items = new ArrayList<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(sort -> {
                    boolean many = sort.getValue() > Choice.MANY;
                    Expansion meant = expansion.apply(sort.getKey());
                    String said = WORDS.say(
                            many ? "branch.best" : "branch", name.apply(sort.getKey()), sort.getValue(), Choice.MANY);
                    items.add(item(
                            "expand-" + sort.getKey(),
                            said,
                            () -> choice.expand(many ? choice.guarded(meant) : meant)));
                });
        menu.getItems().setAll(items);
        return Optional.of(menu);
    }

    private static MenuItem item(String id, String words, Runnable run) {
        MenuItem item = new MenuItem(words);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> run.run());
        return item;
    }
}
