package org.sourceline.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
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

    private static final double LONG_TITLE = 180;
    private static final double SHORT_TITLE = 80;
    private static final double SEEK_SIDES = 20;

    private final Map<String, Action> actions;
    private final Label title;

    /// What gives room up where the window is narrow, the first before the others: words that stand in a tooltip too,
    /// then buttons for what stands in a menu.
    private final List<Consumer<Boolean>> steps = new ArrayList<>();

    TopBar(Desk desk, Map<String, Action> actions) {
        this.actions = actions;
        getStyleClass().add("top-bar");
        title = Prose.dress(new Label(desk.title()));
        title.getStyleClass().add("case-title");
        title.setTooltip(new Tooltip(desk.title()));
        WordButton history = button("history").icon("fth-clock").wordless();
        WordButton flip = button("flip").icon("fth-moon").wordless();
        WordButton bringIn = button("import").icon("fth-file-plus");
        Node seek = seek();
        getChildren()
                .setAll(
                        new Menus(actions).bar(),
                        line(),
                        title,
                        button("back").icon("fth-chevron-left").wordless(),
                        button("forward").icon("fth-chevron-right").wordless(),
                        button("undo").icon("fth-corner-up-left").wordless(),
                        button("redo").icon("fth-corner-up-right").wordless(),
                        history,
                        gap(),
                        seek,
                        gap(),
                        bringIn,
                        panes(),
                        flip);
        steps.add(bringIn::shorten);
        if (actions.containsKey("snapshot")) {
            WordButton takeOut = button("snapshot").icon("fth-camera").styled("primary");
            getChildren().add(takeOut);
            steps.add(takeOut::shorten);
        }
        steps.add(now -> title.setMinWidth(now ? SHORT_TITLE : Math.min(LONG_TITLE, title.prefWidth(-1))));
        steps.add(now -> shown(history, !now));
        steps.add(now -> shown(flip, !now));
        widthProperty().subscribe(width -> fit());
        title.fontProperty().subscribe(font -> fit());
    }

    private static void shown(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }

    /// Takes as few steps as make room for all.
    private void fit() {
        if (getScene() != null && getWidth() > 0) {
            steps.forEach(step -> step.accept(false));
            applyCss();
            for (int i = 0; i < steps.size() && super.computeMinWidth(-1) > getWidth(); i++) {
                steps.get(i).accept(true);
            }
            double left = Math.max(0, getWidth() - super.computeMinWidth(-1));
            title.setMinWidth(Math.min(Math.max(title.getMinWidth(), title.prefWidth(-1)), title.getMinWidth() + left));
        }
    }

    /// It makes do with what there is.
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    private WordButton button(String id) {
        return Doables.button(Objects.requireNonNull(actions.get(id), id));
    }

    private Node panes() {
        MenuButton panes = new MenuButton();
        panes.setId("panes");
        panes.setGraphic(new FontIcon("fth-layout"));
        panes.getStyleClass().addAll("flat-button", "pane-menu");
        panes.setAccessibleText(WORDS.say("panes"));
        panes.setTooltip(new Tooltip(WORDS.say("panes")));
        panes.getItems().setAll(Doables.items(Doables.beginning(actions, "pane-")));
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
        words.setMinWidth(USE_PREF_SIZE);
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
        inside.prefWidthProperty().bind(seek.widthProperty().subtract(SEEK_SIDES));
        seek.setTooltip(new Tooltip(WORDS.say("palette.field") + "  " + palette.keys()));
        steps.add(now -> {
            words.setText(WORDS.say(now ? "palette.field.short" : "palette.field"));
            seek.applyCss();
            seek.setMinWidth(inside.minWidth(-1) + SEEK_SIDES);
        });
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
