package org.sourceline.ui.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.sourceline.ui.kit.Settings;
import org.sourceline.ui.kit.Words;

/// Which columns a table shows, in which order and how wide; kept from one day to the next.
final class ColumnChoice {

    private static final Words WORDS = Words.of(ColumnChoice.class);
    private static final double LEAST = 40;

    private final Settings settings;
    private final String setting;
    private final TableView<Row> view;
    private final List<TableColumn<Row, ?>> all;
    private boolean reading;

    /// Puts the columns into the table as they were left.
    ///
    /// @param columns what there is, in the first order
    /// @param all one on the screen for each, in the same order, its id the column's
    ColumnChoice(
            Settings settings,
            String table,
            List<? extends Column<?>> columns,
            TableView<Row> view,
            List<TableColumn<Row, ?>> all) {
        this.settings = settings;
        this.setting = "table." + table;
        this.view = view;
        this.all = all;
        StringBuilder first = new StringBuilder();
        for (Column<?> column : columns) {
            if (column.shown()) {
                first.append(column.id()).append('=').append(column.width()).append(',');
            }
        }
        put(settings.get(setting, first.toString()));
        view.getColumns().subscribe(this::keep);
        all.forEach(column -> column.widthProperty().subscribe(width -> keep()));
    }

    private void put(String kept) {
        reading = true;
        Map<String, TableColumn<Row, ?>> byId = new LinkedHashMap<>();
        all.forEach(column -> byId.put(column.getId(), column));
        List<TableColumn<Row, ?>> shown = new ArrayList<>();
        for (String each : kept.split(",")) {
            int at = each.indexOf('=');
            TableColumn<Row, ?> column = at < 0 ? null : byId.get(each.substring(0, at));
            if (column != null && !shown.contains(column)) {
                column.setPrefWidth(width(each.substring(at + 1), column.getPrefWidth()));
                shown.add(column);
            }
        }
        view.getColumns().setAll(shown.isEmpty() ? all : shown);
        reading = false;
    }

    private static double width(String written, double otherwise) {
        try {
            return Math.max(LEAST, Double.parseDouble(written));
        } catch (NumberFormatException notOurs) {
            return otherwise;
        }
    }

    private void keep() {
        if (!reading) {
            settings.put(
                    setting,
                    view.getColumns().stream()
                            .map(column -> column.getId() + "=" + Math.round(column.getWidth()))
                            .collect(Collectors.joining(",")));
        }
    }

    /// One item a column, to take it in or out; the first column, which names the row, stays.
    List<MenuItem> menu() {
        List<MenuItem> items = new ArrayList<>();
        for (TableColumn<Row, ?> column : all.subList(1, all.size())) {
            CheckMenuItem item = new CheckMenuItem(WORDS.say("column." + column.getId()));
            item.setId("column-" + column.getId());
            item.setSelected(view.getColumns().contains(column));
            item.setOnAction(chosen -> show(column, item.isSelected()));
            items.add(item);
        }
        return items;
    }

    private void show(TableColumn<Row, ?> column, boolean wanted) {
        if (!wanted) {
            view.getColumns().remove(column);
        } else if (!view.getColumns().contains(column)) {
            long before = all.subList(0, all.indexOf(column)).stream()
                    .filter(view.getColumns()::contains)
                    .count();
            view.getColumns().add((int) Math.min(before, view.getColumns().size()), column);
        }
    }
}
