package org.sourceline.ui.reader.find;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.sourceline.ui.kit.Words;
import org.sourceline.ui.reader.page.Parts;

/// The line above the text in which one types what to find in it.
public final class FindBar extends HBox {

    private static final Words WORDS = Words.of(FindBar.class);
    private final Search search;
    private final Runnable done;
    private final TextField field = new TextField();
    private final Label count = Parts.label("", "bar-quiet");

    /// A line for a search.
    ///
    /// @param done gives the keys back to the text
    public FindBar(Search search, Runnable done) {
        this.search = search;
        this.done = done;
        getStyleClass().add("find-bar");
        field.setId("find-words");
        field.setPromptText(WORDS.say("find.prompt"));
        field.setAccessibleText(WORDS.say("find.prompt"));
        HBox.setHgrow(field, Priority.ALWAYS);
        field.textProperty().bindBidirectional(search.words());
        count.setMinWidth(USE_PREF_SIZE);
        Button back = Parts.button("↑", "", () -> search.step(-1));
        back.setAccessibleText(WORDS.say("find.previous"));
        Button on = Parts.button("↓", "", () -> search.step(1));
        on.setAccessibleText(WORDS.say("find.next"));
        Button close = Parts.button(WORDS.say("find.close"), "Esc", this::close);
        getChildren().setAll(field, count, back, on, close);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
        } else if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
            search.step(event.isShiftDown() ? -1 : 1);
        } else if (event.getCode() == KeyCode.F3) {
            search.step(event.isShiftDown() ? -1 : 1);
        } else {
            return;
        }
        event.consume();
    }

    /// Opens it to be typed in; what was looked for last is still there.
    public void open() {
        search.open();
        refresh();
        field.requestFocus();
        field.selectAll();
    }

    private void close() {
        search.close();
        refresh();
        done.run();
    }

    /// Shows how many places were found.
    public void refresh() {
        Parts.shown(this, search.isOpen());
        count.setText(
                search.words().get().isEmpty()
                        ? ""
                        : search.count() == 0
                                ? WORDS.say("find.none")
                                : WORDS.say("find.count", search.here(), search.count()));
    }
}
