package org.sourceline.ui.shell.palette;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.TypeMark;
import org.sourceline.ui.desk.draft.Draft;
import org.sourceline.ui.kit.Overlay;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.Words;

/// The palette: finds whatever can be done or gone to by a few letters of its name.
public final class Palette extends Overlay {

    private static final Words WORDS = Words.of(Palette.class);
    private static final String WORDS_TYPED = "words";
    private static final double WIDTH = 640;
    private static final double HEIGHT = 400;
    private static final double ROW = 28;
    private static final double MARK = 16;

    private final Draft sought;
    private final PaletteModel model;
    private final TextField field = new TextField();
    private final ListView<Found> list = new ListView<>();

    /// A palette for the case on a desk, closed.
    public Palette(Desk desk, List<Action> actions) {
        super("palette");
        sought = desk.drafts().of("palette");
        model = new PaletteModel(desk, actions, this::learned);
        field.setPromptText(WORDS.say("prompt"));
        field.setAccessibleText(WORDS.say("prompt"));
        field.setId("palette-field");
        field.textProperty().addListener((at, old, now) -> sought(now));
        visibleProperty().addListener((at, before, open) -> {
            if (!open) {
                sought.forget();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("palette-list");
        list.setCellFactory(view -> new Row());
        list.setFocusTraversable(false);
        list.setAccessibleText(WORDS.say("results"));
        list.setPlaceholder(new Label(WORDS.say("nothing")));
        list.setOnMouseClicked(click -> choose());
        VBox box = new VBox(6, field, list);
        list.setFixedCellSize(ROW);
        list.setMaxHeight(HEIGHT);
        fill(box, WIDTH);
    }

    /// Opens it: empty, or with the words that it was not put away with.
    public void open() {
        field.setText(sought.get(WORDS_TYPED, ""));
        field.selectAll();
        refresh();
        open(field);
    }

    private void sought(String words) {
        if (isVisible()) {
            sought.put(WORDS_TYPED, words);
            refresh();
        }
    }

    private void learned() {
        if (isVisible()) {
            refresh();
        }
    }

    private void refresh() {
        list.getItems().setAll(model.find(field.getText()));
        list.setPrefHeight(Math.max(1, list.getItems().size()) * ROW + 4.0);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            choose();
        } else if (key.getCode() == KeyCode.DOWN) {
            list.getSelectionModel().selectNext();
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 4));
        } else if (key.getCode() == KeyCode.UP) {
            list.getSelectionModel().selectPrevious();
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 4));
        } else {
            return;
        }
        key.consume();
    }

    private void choose() {
        Found found = list.getSelectionModel().getSelectedItem();
        if (found != null && found.cannot().isEmpty()) {
            close();
            found.run().run();
        }
    }

    private static final class Row extends ListCell<Found> {

        @Override
        protected void updateItem(@Nullable Found found, boolean empty) {
            super.updateItem(found, empty);
            setText(null);
            if (found == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Label title = Prose.dress(new Label(found.title()));
            title.setMinWidth(0);
            Label note = Prose.dress(new Label(found.cannot().isEmpty() ? found.note() : found.cannot()));
            note.getStyleClass().add("meta");
            note.setMinWidth(USE_PREF_SIZE);
            setAccessibleText(found.title() + ", " + note.getText());
            StackPane mark =
                    new StackPane(found.type() == null ? new FontIcon(found.icon()) : new TypeMark(found.type(), 12));
            mark.getStyleClass().add("palette-mark");
            mark.setMinWidth(MARK);
            HBox row = new HBox(8, mark);
            row.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(title, Priority.ALWAYS);
            title.setMaxWidth(Double.MAX_VALUE);
            if (!found.cannot().isEmpty()) {
                title.getStyleClass().add("muted");
            }
            row.getChildren().addAll(title, note);
            row.setPrefWidth(0);
            setGraphic(row);
        }
    }
}
