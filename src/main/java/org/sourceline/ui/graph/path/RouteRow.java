package org.sourceline.ui.graph.path;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.sourceline.network.path.Answer.Route;
import org.sourceline.network.path.Answer.Step;
import org.sourceline.network.path.Question.Kind;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.RowButton;
import org.sourceline.ui.kit.Words;

/// The row of a path or network: what it goes over, in words, and its weakest link; pressed, it is lit on the chart.
final class RouteRow {

    private static final Words WORDS = Words.of(RouteRow.class);
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private final PathViewModel model;
    private final PathWords says;
    private final Route route;
    private final int number;

    RouteRow(PathViewModel model, PathWords says, Route route, int number) {
        this.model = model;
        this.says = says;
        this.route = route;
        this.number = number;
    }

    /// The row.
    Node node() {
        Label rank = new Label(Integer.toString(number));
        rank.getStyleClass().add("path-rank");
        rank.setMinWidth(Label.USE_PREF_SIZE);
        VBox words = new VBox(2, Prose.line(says.head(route, model.kind()), "meta"));
        words.getChildren().add(model.kind() == Kind.CONNECTING ? network() : chain());
        words.getChildren().add(Prose.line(says.weakest(route), "path-weakest"));
        long absent = model.absent(route);
        if (absent > 0) {
            words.getChildren().add(Prose.line(WORDS.say("absent", absent), "meta"));
        }
        HBox content = new HBox(8, rank, words);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        RowButton row = new RowButton(content, says.all(route, model.kind()), () -> model.light(route));
        row.setId("path-" + number);
        row.getStyleClass().add("path-row");
        row.pseudoClassStateChanged(LIT, model.lit().filter(route::equals).isPresent());
        return row;
    }

    /// The steps one after the other: name, reading, name.
    private TextFlow chain() {
        TextFlow flow = Prose.line(route.begin().name(), "path-name", "strong");
        for (Step step : route.steps()) {
            add(flow, " " + says.reading(step) + " ", step.equals(route.weakest()) ? "path-weak" : "path-reading");
            add(flow, step.to().name(), "path-name", "strong");
        }
        return flow;
    }

    private static void add(TextFlow flow, String words, String... styles) {
        List<Text> texts = Prose.words(words, styles);
        flow.getChildren().addAll(texts);
    }

    /// The links, a line each.
    private Node network() {
        VBox lines = new VBox(1);
        for (Step step : route.steps()) {
            lines.getChildren().add(Prose.line(says.sentence(step), "path-name"));
        }
        return lines;
    }
}
