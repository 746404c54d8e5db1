package org.sourceline.bench;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.sourceline.job.Jobs;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.kit.Settings;
import org.sourceline.ui.table.TablesPanel;

/// The tables of a case on the screen, as the window shows them: how long one waits for them.
final class TablesBench {

    private static final String WORD = "saray";

    private final Jobs jobs;
    private final TablesPanel panel;
    private final BenchScreen screen;

    /// Tables that nobody has looked at yet.
    TablesBench(Desk desk, Jobs jobs) throws InterruptedException {
        this.jobs = jobs;
        panel = BenchScreen.on(() -> new TablesPanel(desk, Settings.forgetful()));
        screen = BenchScreen.showing(() -> (Parent) panel.node());
    }

    /// Milliseconds until a table that was not shown before is laid out with its rows.
    double first(String table) throws InterruptedException {
        Runnable open = panel.actions().stream()
                .filter(action -> action.id().equals("table-" + table))
                .findFirst()
                .orElseThrow()::perform;
        return screen.untilThere(() -> count(table) > 0, open);
    }

    /// Milliseconds until the table, just shown, has only the rows with some words.
    double firstWord(String table) throws InterruptedException {
        TextField filter = filter();
        int all = BenchScreen.on(() -> count(table));
        double millis = screen.untilThere(() -> count(table) < all, () -> filter.setText(WORD));
        screen.untilShown(jobs, filter::clear);
        return millis;
    }

    /// Milliseconds until the table is in the order of a column.
    double sort(String table, String column) throws InterruptedException {
        return screen.untilShown(jobs, () -> sort(view(table), column));
    }

    /// Milliseconds from each key in the filter to what it leads to.
    double[] keys() throws InterruptedException {
        return screen.keys(jobs, filter());
    }

    /// Milliseconds between frames while scrolling.
    double[] frames(String table, int count) throws InterruptedException {
        return screen.frames(count, at -> view(table).scrollTo(at * 37));
    }

    /// Takes the tables off the screen.
    void close() throws InterruptedException {
        screen.close();
    }

    private int count(String table) {
        return panel.node().lookup("#table-" + table) instanceof TableView<?> view
                ? view.getItems().size()
                : 0;
    }

    private TableView<?> view(String table) {
        return (TableView<?>) panel.node().lookup("#table-" + table);
    }

    private TextField filter() throws InterruptedException {
        return BenchScreen.on(() -> (TextField) panel.node().lookup("#table-filter"));
    }

    private static <T> void sort(TableView<T> table, String id) {
        TableColumn<T, ?> column = table.getColumns().stream()
                .filter(each -> each.getId().equals(id))
                .findFirst()
                .orElseThrow();
        column.setSortType(TableColumn.SortType.DESCENDING);
        table.getSortOrder().setAll(List.of(column));
    }
}
