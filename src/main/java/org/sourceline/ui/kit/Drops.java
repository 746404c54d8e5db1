package org.sourceline.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;

/// Takes files and folders dropped on a pane, and says what becomes of them while they hang over it.
public final class Drops {

    private Drops() {}

    /// Takes whatever is dropped on a pane from now on.
    ///
    /// @param hint what happens to what is dropped, in words
    public static void on(StackPane pane, String hint, Consumer<List<Path>> take) {
        Label words = new Label(hint);
        words.getStyleClass().add("drop-words");
        StackPane over = new StackPane(words);
        over.getStyleClass().add("drop-hint");
        over.setMouseTransparent(true);
        over.setVisible(false);
        pane.getChildren().add(over);
        pane.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                over.toFront();
                over.setVisible(true);
                event.consume();
            }
        });
        pane.addEventHandler(DragEvent.DRAG_EXITED, event -> over.setVisible(false));
        pane.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            over.setVisible(false);
            Dragboard board = event.getDragboard();
            if (board.hasFiles()) {
                take.accept(board.getFiles().stream().map(File::toPath).toList());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }
}
