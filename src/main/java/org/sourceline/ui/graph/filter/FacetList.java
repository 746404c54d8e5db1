package org.sourceline.ui.graph.filter;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.sourceline.network.choice.Facets.Facet;
import org.sourceline.ui.kit.Words;

/// A list of things to tick, each with how much of the case it is.
final class FacetList extends ListView<Facet> {

    private static final Words WORDS = Words.of(FacetList.class);
    private static final double ROW = 24;
    private static final int MOST = 7;

    private final Predicate<String> ticked;
    private final Consumer<String> turn;

    /// A list.
    ///
    /// @param ticked whether a thing is ticked, by its id
    /// @param turn ticks a thing or no longer, by its id
    FacetList(String id, Predicate<String> ticked, Consumer<String> turn) {
        this.ticked = ticked;
        this.turn = turn;
        setId(id);
        getStyleClass().add("facet-list");
        setFixedCellSize(ROW);
        setCellFactory(list -> new Cell());
        setOnKeyPressed(key -> {
            Facet at = getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.SPACE && at != null) {
                turn.accept(at.id());
                key.consume();
            }
        });
    }

    void show(List<Facet> facets) {
        if (!getItems().equals(facets)) {
            getItems().setAll(facets);
        }
        double height = ROW * Math.clamp(facets.size(), 1, MOST) + 2;
        setPrefHeight(height);
        setMinHeight(height);
        refresh();
    }

    private final class Cell extends ListCell<Facet> {

        private final CheckBox tick = new CheckBox();
        private final Label count = new Label();
        private final HBox row;

        Cell() {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            tick.setFocusTraversable(false);
            tick.setMinWidth(0);
            tick.setMnemonicParsing(false);
            count.getStyleClass().add("meta");
            count.setMinWidth(Region.USE_PREF_SIZE);
            row = new HBox(6, tick, gap, count);
            row.setAlignment(Pos.CENTER_LEFT);
            row.setMaxWidth(Double.MAX_VALUE);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Facet facet, boolean empty) {
            super.updateItem(facet, empty);
            setGraphic(empty ? null : row);
            if (!empty) {
                tick.setText(facet.label());
                tick.setSelected(ticked.test(facet.id()));
                tick.setOnAction(pressed -> turn.accept(facet.id()));
                count.setText(WORDS.say("count", facet.count()));
            }
        }
    }
}
