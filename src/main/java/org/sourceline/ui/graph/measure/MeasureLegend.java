package org.sourceline.ui.graph.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.sourceline.network.ChartNode;
import org.sourceline.network.Emphasis;
import org.sourceline.network.measure.Measure;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.ThemeSheet;
import org.sourceline.ui.kit.Words;
import org.sourceline.ui.kit.WrappingLabel;

/// The legend of what nodes are sized and coloured by; away where that is what is usual.
public final class MeasureLegend extends VBox {

    private static final Words WORDS = Words.of(MeasureLegend.class);
    private static final double WIDTH = 214;
    private static final double MARK = 5;

    private final Measuring measuring;
    private final Consumer<Set<String>> pressed;

    /// A legend.
    ///
    /// @param pressed given the ids of the nodes of a community whose row was pressed
    public MeasureLegend(Measuring measuring, Consumer<Set<String>> pressed) {
        this.measuring = measuring;
        this.pressed = pressed;
        getStyleClass().addAll("legend", "measure-legend");
        getStylesheets().add(ThemeSheet.sheet(MeasureLegend.class, "measure.css"));
        setPrefWidth(WIDTH);
        setMaxSize(WIDTH, USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        measuring.watch(this::show);
        show();
    }

    private void show() {
        List<Node> rows = new ArrayList<>();
        measuring.size().ifPresent(measure -> {
            rows.add(head("size", measure));
            rows.add(sizes(measure));
        });
        measuring.colour().ifPresent(measure -> {
            rows.add(head("colour", measure));
            if (measure.sorts()) {
                communities(rows);
            } else {
                rows.add(scale(measure));
            }
        });
        getChildren().setAll(rows);
        setVisible(!rows.isEmpty());
    }

    private Node head(String what, Measure measure) {
        Label words = new WrappingLabel(WORDS.say(what, MeasureWords.name(measure)));
        words.getStyleClass().add("measure-head");
        words.setId("measure-" + what);
        return words;
    }

    private Node sizes(Measure measure) {
        if (!measuring.isMeasured()) {
            return new Label(WORDS.say("waiting"));
        }
        HBox row = new HBox(6, circle(3, "muted"), new Label(number(0)), circle(9, "muted"));
        row.getChildren().add(new Label(number(measuring.most(measure))));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("measure-row");
        return row;
    }

    private Node scale(Measure measure) {
        if (!measuring.isMeasured()) {
            return new Label(WORDS.say("waiting"));
        }
        HBox row = new HBox(4, new Label(number(0)));
        Emphasis.scaleColors().forEach(token -> row.getChildren().add(circle(MARK, token)));
        row.getChildren().add(new Label(number(measuring.most(measure))));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("measure-row");
        return row;
    }

    private void communities(List<Node> rows) {
        List<List<ChartNode>> communities = measuring.communities();
        if (communities.isEmpty()) {
            rows.add(new Label(WORDS.say("waiting")));
        }
        int own = Math.min(Emphasis.GROUPS, communities.size());
        for (int i = 0; i < own; i++) {
            List<ChartNode> members = communities.get(i);
            String name = members.size() == 1 ? members.getFirst().name() : MeasureWords.community(members.getFirst());
            rows.add(row(Emphasis.groupColor(i), name, members));
        }
        List<ChartNode> rest =
                communities.stream().skip(own).flatMap(List::stream).toList();
        if (!rest.isEmpty()) {
            rows.add(row(Emphasis.groupColor(own), WORDS.say("smaller", communities.size() - own), rest));
        }
    }

    private Node row(String token, String name, List<ChartNode> members) {
        Label words = Prose.dress(new Label(name));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Label count = new Label(WORDS.say("count", members.size()));
        count.getStyleClass().add("legend-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox content = new HBox(8, circle(MARK, token), words, count);
        content.setAlignment(Pos.CENTER_LEFT);
        content.setPrefWidth(WIDTH - 26);
        Button button = new Button();
        button.setGraphic(content);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().addAll("flat-button", "legend-row");
        String says = WORDS.say("light", name, members.size());
        button.setAccessibleText(says);
        button.setTooltip(new Tooltip(says));
        button.setOnAction(
                press -> pressed.accept(members.stream().map(ChartNode::id).collect(Collectors.toSet())));
        return button;
    }

    private static Circle circle(double radius, String token) {
        Circle circle = new Circle(radius);
        circle.setStyle("-fx-fill: -sl-" + token + ";");
        return circle;
    }

    private static String number(double value) {
        return WORDS.say(value > 0 && value < 1 ? "small" : "number", value);
    }
}
