package org.sourceline.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.sourceline.model.Place;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.rows.Rows;
import org.sourceline.ui.desk.rows.Sifter;
import org.sourceline.ui.kit.Settings;
import org.sourceline.ui.kit.Words;

/// One table on the screen: its rows as they are sifted and sorted elsewhere, and what is selected of them.
final class TablePane {

    private static final Words WORDS = Words.of(TablePane.class);
    private static final double ROW = 26;
    private static final double LETTER = 6.7;
    private static final double BESIDE_HEADING = 24;

    /// Beyond so many selected, a change of the case leaves the selection to be made anew.
    private static final int MOST_KEPT = 5000;

    private final Desk desk;
    private final Listing listing;
    private final TableView<Row> view = new TableView<>();
    private final Rows<Row> rows;
    private final ColumnChoice columns;
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private final Label none = new Label();
    private final Label next = new Label();
    private String words = "";
    private int all;
    private boolean narrowed;
    private boolean swapping;

    /// A table.
    TablePane(Desk desk, Listing listing, Settings settings) {
        this.desk = desk;
        this.listing = listing;
        rows = new Rows<>(desk, WORDS.say("sifting." + listing.id()), listing, RowOrder.usual(), this::show);
        view.setId("table-" + listing.id());
        view.setFixedCellSize(ROW);
        view.setAccessibleText(WORDS.say("table." + listing.id()));
        view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        List<TableColumn<Row, ?>> made = new ArrayList<>();
        for (int i = 0; i < listing.columns().size(); i++) {
            made.add(column(listing.columns().get(i), i));
        }
        columns = new ColumnChoice(settings, listing.id(), listing.columns(), view, List.copyOf(made));
        view.setSortPolicy(table -> {
            rows.order(order());
            return true;
        });
        view.getSelectionModel().getSelectedIndices().subscribe(this::chosen);
        none.getStyleClass().add("empty-heading");
        next.getStyleClass().add("muted");
        VBox empty = new VBox(6, none, next);
        empty.getStyleClass().addAll("empty-note", "table-empty");
        view.setPlaceholder(empty);
        sayEmpty();
    }

    private TableColumn<Row, Object> column(Column<?> column, int at) {
        String heading = WORDS.say("column." + column.id());
        TableColumn<Row, Object> made = new TableColumn<>(heading);
        made.setId(column.id());
        made.setPrefWidth(column.width());
        made.setMinWidth(heading.length() * LETTER + BESIDE_HEADING);
        if (column.number()) {
            made.getStyleClass().add("number");
        }
        made.setCellValueFactory(
                row -> new SimpleObjectProperty<>(row.getValue().cell(at)));
        made.setCellFactory(each -> new RowCell(desk.ontology()));
        return made;
    }

    /// The order that the heads of the columns ask for; by name where they ask for none.
    private RowOrder order() {
        List<String> ids = listing.columns().stream().map(Column::id).toList();
        List<RowOrder.By> asked = view.getSortOrder().stream()
                .map(column -> new RowOrder.By(
                        ids.indexOf(column.getId()), column.getSortType() == TableColumn.SortType.DESCENDING))
                .toList();
        return new RowOrder(asked).then(RowOrder.usual());
    }

    /// Begins to show rows.
    void begin() {
        rows.begin();
    }

    /// Shows the rows with these words.
    void filter(String now) {
        words = now;
        rows.filter(now);
    }

    /// Shows those rows only that pass.
    void only(Predicate<? super Row> now) {
        narrowed = !now.equals(Sifter.ALL);
        rows.only(now);
    }

    private void show(Sifter.Sifted<Row> sifted) {
        Set<String> chosen = new HashSet<>();
        if (count() <= MOST_KEPT) {
            selected().forEach(row -> chosen.add(row.id()));
        }
        swapping = true;
        all = sifted.all();
        view.getItems().setAll(sifted.rows());
        view.getSelectionModel().clearSelection();
        select(chosen);
        swapping = false;
        sayEmpty();
        revision.set(revision.get() + 1);
    }

    private void select(Set<String> ids) {
        List<Row> shown = view.getItems();
        int[] at = new int[ids.size()];
        int found = 0;
        for (int i = 0; i < shown.size() && found < at.length; i++) {
            if (ids.contains(shown.get(i).id())) {
                at[found++] = i;
            }
        }
        if (found > 0) {
            int[] rest = Arrays.copyOfRange(at, 1, found);
            view.getSelectionModel().selectIndices(at[0], rest);
        }
    }

    private void sayEmpty() {
        boolean sifted = narrowed || !words.isBlank();
        none.setText(WORDS.say(sifted ? "none" : "empty." + listing.id()));
        next.setText(WORDS.say(sifted ? "none.next" : "empty." + listing.id() + ".next"));
    }

    private void chosen() {
        revision.set(revision.get() + 1);
        if (!swapping && count() == 1) {
            selected().stream()
                    .map(Row::place)
                    .filter(place -> !(place instanceof Place.OfCase))
                    .forEach(desk.navigator()::go);
        }
    }

    /// Selects the row of a place and shows it, where there is one.
    void follow(Place place) {
        boolean there = count() == 1 && selected().getFirst().place().equals(place);
        if (there || swapping) {
            return;
        }
        List<Row> shown = view.getItems();
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).place().equals(place)) {
                swapping = true;
                view.getSelectionModel().clearAndSelect(i);
                view.scrollTo(Math.max(0, i - 4));
                swapping = false;
                revision.set(revision.get() + 1);
                return;
            }
        }
    }

    /// What is selected, in the order of the table.
    List<Row> selected() {
        return view.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList();
    }

    /// How many rows are selected.
    int count() {
        return view.getSelectionModel().getSelectedIndices().size();
    }

    /// How many rows are shown.
    int shown() {
        return view.getItems().size();
    }

    /// How many rows there are, shown or not.
    int all() {
        return all;
    }

    /// Counts up whenever other rows are shown or selected.
    ReadOnlyLongProperty revision() {
        return revision.getReadOnlyProperty();
    }

    /// Tells what a row being entered leads to.
    void onEnter(Consumer<Row> enter) {
        view.setRowFactory(table -> {
            TableRow<Row> row = new TableRow<>();
            row.setOnMouseClicked(click -> {
                if (click.getClickCount() == 2 && row.getItem() != null) {
                    enter.accept(row.getItem());
                }
            });
            return row;
        });
    }

    /// What it lists.
    Listing listing() {
        return listing;
    }

    /// Its columns.
    ColumnChoice columns() {
        return columns;
    }

    /// The table on the screen.
    TableView<Row> view() {
        return view;
    }
}
