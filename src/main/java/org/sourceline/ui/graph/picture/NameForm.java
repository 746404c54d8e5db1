package org.sourceline.ui.graph.picture;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Asks for the name of a picture or a group.
public final class NameForm extends HBox {

    private static final double WIDTH = 420;

    private final Runnable away;
    private final Label what = new Label();
    private final TextField name = new TextField();
    private final Button give = new Button();
    private Consumer<String> named = words -> {};

    /// A form that is not there until it is opened.
    ///
    /// @param away told when it is put away
    public NameForm(Runnable away) {
        super(6);
        this.away = away;
        setId("picture-form");
        getStyleClass().addAll("selection-bar", "name-form");
        setMaxSize(WIDTH, USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        name.setId("picture-name");
        what.setMinWidth(USE_PREF_SIZE);
        what.setLabelFor(name);
        HBox.setHgrow(name, Priority.ALWAYS);
        give.setId("picture-store");
        give.getStyleClass().addAll("flat-button", "primary");
        give.setMinWidth(USE_PREF_SIZE);
        give.disableProperty().bind(name.textProperty().map(String::isBlank));
        give.setOnAction(pressed -> give());
        name.setOnAction(entered -> give());
        name.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                close();
                key.consume();
            }
        });
        getChildren().setAll(what, name, give);
        show(false);
    }

    /// Opens it.
    ///
    /// @param asks what the name is of, in words
    /// @param does what its button does, in words
    public void open(String asks, String does, String first, Consumer<String> then) {
        what.setText(asks);
        give.setText(does);
        name.setText(first);
        named = then;
        show(true);
        name.requestFocus();
        name.selectAll();
    }

    private void give() {
        if (!name.getText().isBlank()) {
            close();
            named.accept(name.getText().strip());
        }
    }

    private void close() {
        show(false);
        away.run();
    }

    private void show(boolean there) {
        setVisible(there);
        setManaged(there);
    }
}
