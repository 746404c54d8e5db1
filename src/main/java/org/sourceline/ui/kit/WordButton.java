package org.sourceline.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/// A flat button that says what it does, and when it cannot, why not.
public final class WordButton extends StackPane {

    private final Button button = new Button();

    /// A button.
    ///
    /// @param title what it does, in words
    /// @param key the key that does the same, in words, or empty
    /// @param cannot why it cannot be done now; empty when it can
    public WordButton(ObservableStringValue title, String key, ObservableStringValue cannot, Runnable run) {
        getStyleClass().add("word-button");
        button.getStyleClass().add("flat-button");
        button.textProperty().bind(title);
        button.accessibleTextProperty().bind(title);
        button.disableProperty().bind(Bindings.isNotEmpty(cannot));
        button.mouseTransparentProperty().bind(button.disabledProperty());
        button.setOnAction(pressed -> run.run());
        button.setMinWidth(USE_PREF_SIZE);
        Tooltip tooltip = new Tooltip();
        String does = key.isEmpty() ? "" : "  " + key;
        tooltip.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> cannot.get().isEmpty() ? title.get() + does : title.get() + does + "\n" + cannot.get(),
                        title,
                        cannot));
        Tooltip.install(this, tooltip);
        getChildren().add(button);
    }

    /// The same with an icon of the Feather set before its words.
    public WordButton icon(String literal) {
        button.setGraphic(new FontIcon(literal));
        return this;
    }

    /// The same with the icon alone; the words stay in its tooltip.
    public WordButton wordless() {
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        return this;
    }

    /// Shows the words alone, or the icon alone with the words in its tooltip.
    public void shorten(boolean now) {
        button.setContentDisplay(now ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY);
    }

    /// The same with style classes added to the button.
    public WordButton styled(String... classes) {
        button.getStyleClass().addAll(classes);
        return this;
    }

    /// The same with an id by which it can be found.
    public WordButton named(String id) {
        button.setId(id);
        return this;
    }

    /// The button itself.
    public Button button() {
        return button;
    }
}
