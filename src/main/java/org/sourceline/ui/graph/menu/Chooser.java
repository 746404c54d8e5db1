package org.sourceline.ui.graph.menu;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sourceline.network.choice.Neighbour;
import org.sourceline.text.Spelling;
import org.sourceline.ui.desk.TypeMark;
import org.sourceline.ui.graph.choice.Choice;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.Words;

/// A list of neighbours to choose from, the best sourced first; those chosen are added to the chart.
public final class Chooser extends VBox {

    private static final Words WORDS = Words.of(Chooser.class);
    private static final double WIDTH = 320;
    private static final double ROW = 42;

    private final Choice choice;
    private final Runnable closed;
    private final Label title = new Label();
    private final TextField filter = new TextField();
    private final ObservableList<Neighbour> all = FXCollections.observableArrayList();
    private final FilteredList<Neighbour> found = new FilteredList<>(all);
    private final ListView<Neighbour> list = new ListView<>(found);
    private final Button add = new Button();

    /// A chooser, away until it is opened.
    ///
    /// @param closed told when it is put away
    public Chooser(Choice choice, Runnable closed) {
        this.choice = choice;
        this.closed = closed;
        setId("neighbour-chooser");
        getStyleClass().add("filter-form");
        setMaxSize(WIDTH, USE_PREF_SIZE);
        title.getStyleClass().add("pane-title");
        filter.setId("neighbour-filter");
        filter.setPromptText(WORDS.say("filter"));
        filter.textProperty().subscribe(text -> {
            String key = Spelling.key(text);
            found.setPredicate(
                    each -> key.isEmpty() || Spelling.key(each.node().name()).contains(key));
        });
        list.setId("neighbours");
        list.setFixedCellSize(ROW);
        list.setPrefHeight(8 * ROW);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().getSelectedItems().subscribe(this::count);
        list.setCellFactory(view -> new Cell());
        add.setId("neighbours-add");
        add.getStyleClass().addAll("flat-button", "primary");
        add.setOnAction(pressed -> add());
        HBox foot = new HBox(add);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(title, filter, list, foot);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        show(false);
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            close();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && !add.isDisabled()) {
            add();
            key.consume();
        } else if (key.getCode() == KeyCode.DOWN && filter.isFocused()) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
            key.consume();
        }
    }

    /// Opens it for the neighbours of a node.
    public void open(String name, List<Neighbour> neighbours) {
        title.setText(WORDS.say("title", name));
        Prose.dress(title);
        all.setAll(neighbours);
        filter.clear();
        list.getSelectionModel().clearSelection();
        count();
        show(true);
        filter.requestFocus();
    }

    private void count() {
        int chosen = list.getSelectionModel().getSelectedItems().size();
        add.setText(WORDS.say("add", chosen));
        add.setDisable(chosen == 0);
    }

    private void add() {
        List<Neighbour> chosen = List.copyOf(list.getSelectionModel().getSelectedItems());
        choice.add(chosen.stream().map(each -> each.node().id()).toList());
        close();
    }

    private void close() {
        show(false);
        closed.run();
    }

    private void show(boolean there) {
        setVisible(there);
        setManaged(there);
    }

    private final class Cell extends ListCell<Neighbour> {

        private final Label name = new Label();
        private final Label sources = new Label();

        Cell() {
            setPrefWidth(0);
            name.setMinWidth(0);
            sources.getStyleClass().add("meta");
            sources.setMinWidth(0);
        }

        @Override
        protected void updateItem(Neighbour item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            name.setText(item.node().name());
            Prose.dress(name);
            sources.setText(WORDS.say("sources", item.articles(), item.reports(), item.origins()));
            VBox said = new VBox(name, sources);
            said.setAlignment(Pos.CENTER_LEFT);
            HBox row = new HBox(8, said);
            row.setAlignment(Pos.CENTER_LEFT);
            choice.desk()
                    .ontology()
                    .type(item.node().type())
                    .ifPresent(type -> row.getChildren().addFirst(new TypeMark(type, 12)));
            setGraphic(row);
        }
    }
}
