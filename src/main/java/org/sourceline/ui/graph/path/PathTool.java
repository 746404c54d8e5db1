package org.sourceline.ui.graph.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sourceline.network.path.Answer;
import org.sourceline.network.path.Question.Kind;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.kit.ThemeSheet;
import org.sourceline.ui.kit.WordButton;
import org.sourceline.ui.kit.Words;
import org.sourceline.ui.kit.WrappingLabel;

/// The tool for paths, beside the chart: the entities chosen, what is asked, and what was found.
public final class PathTool extends VBox {

    private static final Words WORDS = Words.of(PathTool.class);
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");
    private static final double WIDTH = 320;
    private static final double SHARE = 0.45;
    private static final double BESIDE = 184;

    /// How wide a pane has room for the tool beside the chart.
    private static final double ROOMY = 760;

    private final PathViewModel model;
    private final PathWords says;
    private final Surface surface;
    private final EndsForm ends;
    private final AskForm asks;
    private final VBox form = new VBox(6);
    private final VBox results = new VBox(6);
    private final StackPane body = new StackPane();
    private final VBox routes = new VBox();
    private final Label found = new WrappingLabel("");
    private final HBox foot = new HBox(6);
    private final SimpleStringProperty keep = new SimpleStringProperty("");
    private final SimpleStringProperty noChart = new SimpleStringProperty("");
    private final SimpleStringProperty notTwo = new SimpleStringProperty("");
    private final List<Action> actions;

    /// A tool, away until it is opened.
    public PathTool(Desk desk, Surface surface) {
        this.surface = surface;
        model = new PathViewModel(desk, surface, this::show);
        says = new PathWords(desk.ontology());
        ends = new EndsForm(model, desk.ontology());
        asks = new AskForm(model);
        actions = List.of(
                action("chart-paths", noChart, () -> open(Set.of(), Kind.STRONGEST)),
                action("chart-paths-selected", notTwo, () -> open(surface.selected(), Kind.STRONGEST)),
                action("chart-connect-selected", notTwo, () -> open(surface.selected(), Kind.CONNECTING)));
        build();
        refresh(false);
        show();
    }

    private static Action action(String id, SimpleStringProperty cannot, Runnable run) {
        return new Action(id, new SimpleStringProperty(WORDS.say(id)), null, cannot, run);
    }

    private void build() {
        setId("path-tool");
        getStyleClass().add("path-tool");
        getStylesheets().add(ThemeSheet.sheet(PathTool.class, "path.css"));
        setMinSize(0, 0);
        Label title = new Label(WORDS.say("title"));
        title.getStyleClass().add("pane-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(
                6,
                title,
                gap,
                button("path-close", "close", this::close).icon("fth-x").wordless());
        head.setMinHeight(USE_PREF_SIZE);
        form.getChildren().setAll(ends, asks);
        form.setMinHeight(USE_PREF_SIZE);
        buildResults();
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinSize(0, 0);
        body.getChildren().setAll(new VBox(6, form, results));
        getChildren().setAll(head, body);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                close();
                key.consume();
            }
        });
    }

    private void buildResults() {
        ScrollPane scroll = new ScrollPane(routes);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        scroll.managedProperty().bind(scroll.visibleProperty());
        scroll.visibleProperty().bind(Bindings.isNotEmpty(routes.getChildren()));
        found.getStyleClass().addAll("meta", "path-found");
        found.setMinHeight(USE_PREF_SIZE);
        WordButton only = new WordButton(keep, "", new SimpleStringProperty(""), this::keep).named("path-keep");
        only.styled("small");
        foot.getChildren().setAll(only);
        foot.managedProperty().bind(foot.visibleProperty());
        foot.setMinHeight(USE_PREF_SIZE);
        results.getChildren().setAll(found, scroll, foot);
        results.setMinSize(0, 0);
        HBox.setHgrow(results, Priority.ALWAYS);
    }

    /// Stands beside what is in the middle of a pane, or below it where the pane is narrow.
    public void dock(BorderPane pane) {
        pane.widthProperty().subscribe(width -> {
            boolean roomy = width.doubleValue() >= ROOMY;
            if (pane.getRight() != this && roomy) {
                pane.setBottom(null);
                pane.setRight(this);
            } else if (pane.getBottom() != this && !roomy) {
                pane.setRight(null);
                pane.setBottom(this);
            }
            pseudoClassStateChanged(BELOW, !roomy);
            setPrefWidth(roomy ? WIDTH : USE_COMPUTED_SIZE);
            size(pane);
        });
        pane.heightProperty().subscribe(height -> size(pane));
    }

    private void size(BorderPane pane) {
        boolean below = pane.getBottom() == this;
        form.setPrefWidth(below ? BESIDE : USE_COMPUTED_SIZE);
        form.setMinWidth(below ? BESIDE : 0);
        if (below && !(body.getChildren().getFirst() instanceof HBox)) {
            body.getChildren().setAll(new HBox(10, form, results));
        } else if (!below && !(body.getChildren().getFirst() instanceof VBox)) {
            body.getChildren().setAll(new VBox(6, form, results));
        }
        setPrefHeight(below ? Math.round(pane.getHeight() * SHARE) : USE_COMPUTED_SIZE);
    }

    private static WordButton button(String id, String word, Runnable run) {
        return new WordButton(new SimpleStringProperty(WORDS.say(word)), "", new SimpleStringProperty(""), run)
                .styled("small")
                .named(id);
    }

    private void open(Set<String> entities, Kind kind) {
        model.open(true, entities, kind);
        ends.requestFocus();
    }

    private void close() {
        model.open(false, Set.of(), model.kind());
        show();
        surface.leave();
    }

    private void keep() {
        model.keep();
        show();
    }

    /// What can be done: find paths, between what is selected too.
    public List<Action> actions() {
        return actions;
    }

    /// Says what cannot be done with what the chart shows and what is selected on it.
    ///
    /// @param changed whether the chart or the case is another; what was asked is asked again then
    public void refresh(boolean changed) {
        if (changed) {
            model.again();
        }
        boolean nothing = surface.chart().nodes().isEmpty();
        noChart.set(nothing ? WORDS.say("cannot.empty") : "");
        notTwo.set(surface.selected().size() < 2 ? WORDS.say("cannot.two") : "");
    }

    private void show() {
        setVisible(model.isOpen());
        setManaged(model.isOpen());
        if (!model.isOpen()) {
            return;
        }
        ends.show();
        asks.show();
        Answer answer = model.answer();
        List<Node> rows = new ArrayList<>();
        for (int i = 0; i < answer.routes().size(); i++) {
            rows.add(new RouteRow(model, says, answer.routes().get(i), i + 1).node());
        }
        boolean focused = routes.getChildren().stream().anyMatch(Node::isFocused);
        int at = focused ? focusedRow() : -1;
        routes.getChildren().setAll(rows);
        if (at >= 0 && at < rows.size()) {
            rows.get(at).requestFocus();
        }
        found.setText(words());
        foot.setVisible(!rows.isEmpty());
        keep.set(WORDS.say(model.lit().isPresent() ? "keep.one" : "keep.all"));
    }

    private int focusedRow() {
        return Stream.iterate(0, i -> i < routes.getChildren().size(), i -> i + 1)
                .filter(i -> routes.getChildren().get(i).isFocused())
                .findFirst()
                .orElse(-1);
    }

    private String words() {
        int chosen = model.ends().size();
        if (chosen < 2) {
            return WORDS.say(chosen == 0 ? "pick" : "pick.one");
        }
        if (!model.isAnswered()) {
            return WORDS.say("searching");
        }
        return model.answer().routes().isEmpty()
                ? says.nothing(model.kind(), model.longest(), model.support())
                : says.found(model.answer(), model.kind(), model.longest());
    }
}
