package org.sourceline.ui.shell.history;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sourceline.store.ChangeSet;
import org.sourceline.store.Journal;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.kit.Overlay;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.Words;

/// The list of every step, newest first: what it was, who did it, when, and whether it was taken back.
public final class HistoryList extends Overlay {

    private static final Words WORDS = Words.of(HistoryList.class);
    private static final double WIDTH = 460;
    private static final double HEIGHT = 480;
    private static final double ROW = 44;

    private final Desk desk;
    private final ListView<ChangeSet> list = new ListView<>();
    private final Label count = new Label();

    /// A list of the steps of the case on a desk, closed.
    public HistoryList(Desk desk) {
        super("history-sheet");
        this.desk = desk;
        Label title = new Label(WORDS.say("title"));
        title.getStyleClass().add("strong");
        count.getStyleClass().add("meta");
        HBox head = new HBox(8, title, count);
        head.setAlignment(Pos.BASELINE_LEFT);
        head.getStyleClass().add("history-head");
        list.setId("history-list");
        list.setAccessibleText(WORDS.say("title"));
        list.setCellFactory(view -> new Row());
        list.setFixedCellSize(ROW);
        list.setPlaceholder(new Label(WORDS.say("empty")));
        list.setOnMouseClicked(click -> go());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox box = new VBox(6, head, list);
        list.setMaxHeight(HEIGHT);
        fill(box, WIDTH);
        desk.watch(changes -> refresh());
    }

    /// Opens it, or closes it where it is open.
    public void flip() {
        if (isVisible()) {
            close();
        } else {
            open(list);
            refresh();
        }
    }

    private void refresh() {
        if (isVisible()) {
            desk.ask(WORDS.say("reading"), Journal::entries, entries -> show(entries.reversed()));
        }
    }

    private void show(List<ChangeSet> steps) {
        int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
        list.getItems().setAll(steps);
        list.getSelectionModel().clearAndSelect(Math.min(at, steps.size() - 1));
        list.setPrefHeight(Math.max(1, steps.size()) * ROW + 4.0);
        long undone = steps.stream().filter(ChangeSet::undone).count();
        count.setText(WORDS.say("count", steps.size(), undone));
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            go();
            key.consume();
        }
    }

    private void go() {
        ChangeSet step = list.getSelectionModel().getSelectedItem();
        if (step != null) {
            close();
            desk.navigator().go(step.place());
        }
    }

    private final class Row extends ListCell<ChangeSet> {

        private final DateTimeFormatter time =
                DateTimeFormatter.ofPattern(WORDS.say("time"), WORDS.language()).withZone(ZoneId.systemDefault());

        @Override
        protected void updateItem(@Nullable ChangeSet step, boolean empty) {
            super.updateItem(step, empty);
            setText(null);
            if (step == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            String called = desk.titleOf(step);
            Label title = Prose.dress(new Label(called));
            title.setMinWidth(0);
            Label meta = Prose.dress(new Label(Prose.apart(step.author(), time.format(step.time()))));
            meta.getStyleClass().add("meta");
            HBox line = new HBox(8, title);
            HBox.setHgrow(title, Priority.ALWAYS);
            title.setMaxWidth(Double.MAX_VALUE);
            if (step.undone()) {
                title.getStyleClass().add("muted");
                Label undone = new Label(WORDS.say("undone"));
                undone.getStyleClass().add("chip");
                undone.setMinWidth(USE_PREF_SIZE);
                line.getChildren().add(undone);
            }
            VBox row = new VBox(1, line, meta);
            row.setAlignment(Pos.CENTER_LEFT);
            row.setPrefWidth(0);
            setGraphic(row);
            setAccessibleText(WORDS.say("row", called, step.author(), time.format(step.time()), step.undone() ? 1 : 0));
        }
    }
}
