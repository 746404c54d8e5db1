package org.sourceline.ui.shell.pane;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.desk.Panel;
import org.sourceline.ui.kit.WordButton;
import org.sourceline.ui.kit.Words;

/// What can be done with panes: by key and palette with the one at hand, at its head with each.
public final class PaneActions {

    private static final Words WORDS = Words.of(PaneActions.class);

    private final Arrangement arrangement;
    private final ObservableValue<Panel> at;

    /// What can be done with panes that stand so.
    ///
    /// @param at the pane at hand
    public PaneActions(Arrangement arrangement, ObservableValue<Panel> at) {
        this.arrangement = arrangement;
        this.at = at;
    }

    /// All of them.
    public List<Action> all() {
        List<Action> all = new ArrayList<>();
        for (Panel panel : arrangement.panels()) {
            all.add(flip(panel, all.size() + 1));
        }
        all.add(ofCurrent(
                "pane-alone",
                "Shortcut+M",
                pane -> say(arrangement.isAlone(pane) ? "restore" : "alone", pane),
                pane -> "",
                arrangement::turnAlone));
        all.add(ofCurrent(
                "pane-larger",
                "Shortcut+Alt+Right",
                pane -> say("larger", pane),
                this::noOther,
                pane -> arrangement.enlarge(pane, true)));
        all.add(ofCurrent(
                "pane-smaller",
                "Shortcut+Alt+Left",
                pane -> say("smaller", pane),
                this::noOther,
                pane -> arrangement.enlarge(pane, false)));
        for (Panel other : arrangement.panels()) {
            all.add(move(other, false));
        }
        for (Panel other : arrangement.panels()) {
            all.add(move(other, true));
        }
        all.add(action("pane-reset", title(() -> WORDS.say("reset")), null, title(() -> ""), arrangement::reset));
        return all;
    }

    private Action flip(Panel panel, int number) {
        return action(
                "pane-" + panel.id(),
                title(() -> say(arrangement.isShown(panel) ? "close" : "open", panel)),
                "Shortcut+" + number,
                title(() -> arrangement.isOnly(panel) && !arrangement.isAlone(panel) ? WORDS.say("cannot") : ""),
                () -> {
                    if (arrangement.isShown(panel)) {
                        arrangement.close(panel);
                    } else {
                        arrangement.show(panel);
                    }
                });
    }

    private Action move(Panel other, boolean below) {
        String way = below ? "below" : "right";
        return ofCurrent(
                "move-" + way + "-" + other.id(),
                null,
                pane -> WORDS.say("move." + way, pane.title(), other.title()),
                pane -> pane.equals(other) ? WORDS.say("move.itself") : "",
                pane -> arrangement.move(pane, other, below));
    }

    private Action ofCurrent(
            String id,
            @Nullable String key,
            Function<Panel, String> title,
            Function<Panel, String> cannot,
            Consumer<Panel> run) {
        return action(
                id,
                title(() -> title.apply(at.getValue())),
                key,
                title(() -> cannot.apply(at.getValue())),
                () -> run.accept(at.getValue()));
    }

    private ObservableStringValue title(Callable<String> words) {
        return Bindings.createStringBinding(words, arrangement.turn(), at);
    }

    private static Action action(
            String id, ObservableStringValue title, @Nullable String key, ObservableStringValue cannot, Runnable run) {
        return new Action(id, title, key == null ? null : KeyCombination.valueOf(key), cannot, run);
    }

    private String noOther(Panel pane) {
        return arrangement.isOnly(pane) ? WORDS.say("only") : "";
    }

    private static String say(String key, Panel panel) {
        return WORDS.say(key, panel.title());
    }

    /// Puts at the end of each pane's head what moves it and what closes it.
    public void atHeads() {
        int number = 1;
        for (Panel panel : arrangement.panels()) {
            HBox end = new HBox(menu(panel), close(flip(panel, number++)));
            end.setMinWidth(Region.USE_PREF_SIZE);
            end.setAlignment(Pos.CENTER);
            panel.head().getChildren().add(end);
        }
    }

    private static WordButton close(Action action) {
        return new WordButton(action.title(), action.keys(), action.cannot(), action::perform)
                .icon("fth-x")
                .wordless()
                .styled("small", "head-end")
                .named("close-" + action.id());
    }

    private MenuButton menu(Panel panel) {
        MenuButton menu = new MenuButton();
        menu.setId("arrange-" + panel.id());
        menu.setGraphic(new FontIcon("fth-more-vertical"));
        menu.getStyleClass().addAll("flat-button", "small", "pane-menu", "head-end");
        menu.setAccessibleText(say("arrange", panel));
        menu.setTooltip(new Tooltip(say("arrange", panel)));
        menu.getItems().setAll(items(panel));
        menu.setOnShowing(shown -> menu.getItems().setAll(items(panel)));
        return menu;
    }

    private List<MenuItem> items(Panel panel) {
        String alone = arrangement.isAlone(panel) ? "restore" : "alone";
        return List.of(
                item(say(alone, panel), () -> arrangement.turnAlone(panel)),
                new SeparatorMenuItem(),
                others("right", panel, false),
                others("below", panel, true),
                new SeparatorMenuItem(),
                item(WORDS.say("reset"), arrangement::reset));
    }

    private Menu others(String way, Panel panel, boolean below) {
        Menu menu = new Menu(WORDS.say("menu." + way));
        arrangement.panels().stream()
                .filter(other -> !other.equals(panel))
                .forEach(other ->
                        menu.getItems().add(item(other.title(), () -> arrangement.move(panel, other, below))));
        return menu;
    }

    private static MenuItem item(String words, Runnable run) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> run.run());
        return item;
    }
}
