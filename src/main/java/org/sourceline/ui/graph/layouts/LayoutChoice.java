package org.sourceline.ui.graph.layouts;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.sourceline.network.layout.Layout;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.kit.Settings;
import org.sourceline.ui.kit.WordButton;
import org.sourceline.ui.kit.Words;

/// The choice of a layout: an action for each, a button that opens their menu, and the one last chosen for a case.
public final class LayoutChoice {

    private static final Words WORDS = Words.of(LayoutChoice.class);

    private final Settings settings;
    private final String name;
    private final Consumer<Layout> run;
    private final SimpleStringProperty cannot = new SimpleStringProperty("");
    private final List<Action> actions;

    /// A choice for the case in that folder.
    ///
    /// @param run lays the chart out so
    public LayoutChoice(Settings settings, Path folder, Consumer<Layout> run) {
        this.settings = settings;
        this.name = "chart.layout." + folder;
        this.run = run;
        actions = choices().stream()
                .map(layout -> new Action(
                        "chart-lay-" + layout.id(),
                        new SimpleStringProperty(WORDS.say("lay", WORDS.say(layout.id()))),
                        null,
                        cannot,
                        () -> choose(layout)))
                .toList();
    }

    /// All but the tidying of what is there.
    private static List<Layout> choices() {
        return Arrays.stream(Layout.values())
                .filter(layout -> layout != Layout.TIDY)
                .toList();
    }

    private void choose(Layout layout) {
        settings.put(name, layout.id());
        run.accept(layout);
    }

    /// The layout last chosen, by which a chart that has no places yet is laid out.
    public Layout chosen() {
        return Layout.byId(settings.get(name, Layout.FORCE.id())).orElse(Layout.FORCE);
    }

    /// What is made of the layout with an id; of an unknown one, what is made of the one last chosen.
    public <T> Function<String, T> of(Function<Layout, T> made) {
        return id -> made.apply(Layout.byId(id).orElseGet(this::chosen));
    }

    /// Says why nothing can be laid out; empty where something can.
    public void refresh(String reason) {
        cannot.set(reason);
    }

    /// An action for each layout.
    public List<Action> actions() {
        return actions;
    }

    /// A button for the chart's head, which opens a menu of layouts.
    public WordButton button() {
        ContextMenu menu = new ContextMenu();
        ToggleGroup group = new ToggleGroup();
        for (Layout layout : choices()) {
            RadioMenuItem item = new RadioMenuItem(WORDS.say(layout.id()));
            item.setToggleGroup(group);
            item.setId("lay-" + layout.id());
            item.setUserData(layout);
            item.setOnAction(chosen -> choose(layout));
            menu.getItems().add(item);
        }
        WordButton[] button = new WordButton[1];
        button[0] = new WordButton(new SimpleStringProperty(WORDS.say("button")), "", cannot, () -> {
            group.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData() == chosen()));
            menu.show(button[0], Side.BOTTOM, 0, 4);
        });
        return button[0].icon("fth-share-2").wordless().styled("small").named("chart-layouts");
    }
}
