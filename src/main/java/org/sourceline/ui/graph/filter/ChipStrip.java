package org.sourceline.ui.graph.filter;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sourceline.ui.graph.choice.Chip;
import org.sourceline.ui.graph.choice.Choice;
import org.sourceline.ui.kit.Words;

/// The strip above the chart that says what limits it; each word takes its limit away. It is there when needed only.
public final class ChipStrip extends FlowPane {

    private static final Words WORDS = Words.of(ChipStrip.class);
    private static final double GAP = 6;

    private final Choice choice;

    /// A strip for what is asked for.
    public ChipStrip(Choice choice) {
        super(GAP, GAP);
        this.choice = choice;
        getStyleClass().add("chip-strip");
        setId("chip-strip");
        choice.query().subscribe(query -> show());
    }

    private void show() {
        List<Chip> chips = Chip.of(choice.query().get(), choice.desk());
        getChildren().setAll(chips.stream().map(this::box).toList());
        if (chips.size() > 1) {
            Button all = new Button(WORDS.say("clear.all"));
            all.setId("chip-clear-all");
            all.getStyleClass().addAll("flat-button", "small", "link");
            all.setOnAction(pressed -> choice.begin());
            getChildren().add(all);
        }
        setVisible(!chips.isEmpty());
        setManaged(!chips.isEmpty());
    }

    private Node box(Chip chip) {
        Label words = new Label(chip.words());
        Button clear = new Button();
        clear.setGraphic(new FontIcon("fth-x"));
        clear.setId("chip-" + chip.id());
        clear.getStyleClass().addAll("flat-button", "chip-clear");
        String says = WORDS.say("clear.chip", chip.words());
        clear.setAccessibleText(says);
        clear.setTooltip(new Tooltip(says));
        clear.setOnAction(pressed -> choice.ask(chip.clear()));
        HBox box = new HBox(2, words, clear);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().addAll("chip", "accent", "filter-chip");
        return box;
    }
}
