package org.sourceline.ui.graph.filter;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sourceline.network.Chart;
import org.sourceline.network.TypeIcon;
import org.sourceline.ui.desk.TypeMark;
import org.sourceline.ui.graph.choice.Choice;
import org.sourceline.ui.kit.Words;

/// The legend: each type with its shape, colour, word and count, and what the lines mean; a row selects
/// its type, its eye hides it.
public final class Legend extends VBox {

    private static final Words WORDS = Words.of(Legend.class);
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final double MARK = 13;
    private static final double WIDTH = 156;
    private static final double ROW = 23;
    private static final double REST = 130;

    private final Choice choice;
    private final Consumer<String> picked;
    private final VBox rows = new VBox();
    private final VBox lines = new VBox();
    private final ScrollPane body = new ScrollPane(new VBox(rows, lines));
    private final Button fold = new Button();
    private Consumer<Boolean> turned = away -> {};
    private List<Row> shown = List.of();

    /// A legend.
    ///
    /// @param picked told of the type whose row was pressed
    public Legend(Choice choice, Consumer<String> picked) {
        this.choice = choice;
        this.picked = picked;
        getStyleClass().add("legend");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        fold.getStyleClass().addAll("flat-button", "legend-row", "legend-fold");
        fold.setMaxWidth(Double.MAX_VALUE);
        fold.setOnAction(pressed -> {
            fold(body.isVisible());
            turned.accept(!body.isVisible());
        });
        body.setFitToWidth(true);
        body.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        body.getStyleClass().add("edge-to-edge");
        body.setMinHeight(0);
        lines.getStyleClass().add("legend-lines");
        lines.getChildren()
                .setAll(
                        line("width", 3.5, "at-rest"),
                        line("dashed", 1.4, "at-rest", "dashed"),
                        line("disputed", 1.2, "disputed"),
                        line("dotted", 1.4, "at-rest", "dotted"));
        getChildren().addAll(fold, body);
        fold(false);
    }

    /// Folds the legend away, but for its name, or unfolds it.
    public void fold(boolean away) {
        body.setVisible(!away);
        body.setManaged(!away);
        fold.setText(WORDS.say(away ? "legend.show" : "legend.hide"));
    }

    /// Tells whether it was folded away, whenever somebody folds or unfolds it.
    void whenTurned(Consumer<Boolean> told) {
        turned = told;
    }

    /// Tells when it has other rows.
    void rowsChanged(Runnable told) {
        rows.getChildren().addListener((InvalidationListener) changed -> told.run());
    }

    /// How high it is when it is not folded away, about.
    double openHeight() {
        return rows.getChildren().size() * ROW + REST;
    }

    /// Shows types in their colours, or in none where nodes are coloured by something else.
    public void colored(boolean byType) {
        String none = choice.desk().ontology().types().stream()
                .map(type -> TypeMark.colour(type.id()) + ": -sl-muted;")
                .collect(Collectors.joining(" "));
        rows.setStyle(byType ? "" : none);
    }

    /// Shows what is on the chart; a row that says the same stays.
    ///
    /// @param kinds its rows, those of hidden types included
    public void refresh(List<Chart.Kind> kinds) {
        List<Row> next = kinds.stream()
                .map(kind -> new Row(kind, choice.filters().hiddenTypes().contains(kind.type())))
                .toList();
        if (next.size() != shown.size()) {
            rows.getChildren().setAll(next.stream().map(this::row).toList());
        } else {
            for (int i = 0; i < next.size(); i++) {
                if (!next.get(i).equals(shown.get(i))) {
                    rows.getChildren().set(i, row(next.get(i)));
                }
            }
        }
        shown = next;
    }

    private record Row(Chart.Kind kind, boolean hidden) {}

    private Node row(Row says) {
        Chart.Kind kind = says.kind();
        boolean hidden = says.hidden();
        Label count = new Label(WORDS.say("count", kind.count()));
        count.getStyleClass().add("legend-count");
        count.setMinWidth(USE_PREF_SIZE);
        Label name = new Label(kind.label());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox words = new HBox(8, mark(kind), name, count);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setPrefWidth(WIDTH);
        Button row = new Button();
        row.setGraphic(words);
        row.setMaxWidth(Double.MAX_VALUE);
        row.getStyleClass().addAll("flat-button", "legend-row");
        row.setId("legend-" + kind.type());
        row.pseudoClassStateChanged(OFF, hidden);
        row.setDisable(hidden);
        says(row, WORDS.say("legend.type.select", kind.label(), kind.count()) + why(kind));
        row.setOnAction(pressed -> picked.accept(kind.type()));
        return new HBox(row, eye(kind, hidden));
    }

    /// Why a type has the icon that it has, where that is not one of its own.
    private String why(Chart.Kind kind) {
        return choice.desk()
                .ontology()
                .type(kind.type())
                .map(type -> switch (TypeIcon.reason(type)) {
                    case USUAL -> "";
                    case SCHEMA -> "\n" + WORDS.say("legend.icon.schema", type.ftm());
                    case LETTER -> "\n" + WORDS.say("legend.icon.letter");
                })
                .orElse("");
    }

    private Node eye(Chart.Kind kind, boolean hidden) {
        Button eye = new Button();
        eye.setGraphic(new FontIcon(hidden ? "fth-eye-off" : "fth-eye"));
        eye.getStyleClass().addAll("flat-button", "legend-eye");
        eye.setId("eye-" + kind.type());
        says(eye, WORDS.say(hidden ? "legend.type.show" : "legend.type.hide", kind.label(), kind.count()));
        eye.setOnAction(pressed -> choice.filter(filters -> filters.turningType(kind.type())));
        return eye;
    }

    private static void says(Button button, String words) {
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
    }

    private Node mark(Chart.Kind kind) {
        return choice.desk()
                .ontology()
                .type(kind.type())
                .map(type -> (Node) new TypeMark(type, MARK))
                .orElseGet(Region::new);
    }

    private static Node line(String meaning, double width, String... styles) {
        Line line = new Line(0, 0, 26, 0);
        line.setStrokeWidth(width);
        line.setStroke(Color.GRAY);
        line.getStyleClass().add("legend-line");
        line.getStyleClass().addAll(styles);
        VBox drawn = new VBox(2, line);
        if (meaning.equals("disputed")) {
            Line second = new Line(0, 0, 26, 0);
            second.getStyleClass().setAll(line.getStyleClass());
            second.setStrokeWidth(width);
            drawn.getChildren().add(second);
        }
        drawn.setAlignment(Pos.CENTER);
        drawn.setMinWidth(26);
        Label words = new Label(WORDS.say("line." + meaning));
        HBox row = new HBox(8, drawn, words);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
