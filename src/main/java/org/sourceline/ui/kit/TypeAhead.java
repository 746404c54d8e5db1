package org.sourceline.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/// A text field that offers choices for what is typed in it, in a list above it.
///
/// @param <T> a choice
public final class TypeAhead<T> extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double GAP = 4;
    private final TextField field = new TextField();
    private Pane list = new VBox();
    private final Function<String, List<T>> offers;
    private final Function<T, Node> row;
    private final Consumer<T> chosen;
    private final boolean first;
    private List<T> offered = List.of();
    private int at = -1;
    private boolean quiet;

    /// A field with choices.
    ///
    /// @param offers the choices for what is typed
    /// @param row how a choice looks
    /// @param chosen given what is chosen
    /// @param first whether Enter or Tab takes the first choice for what is typed, and not only one moved to by an
    ///   arrow
    public TypeAhead(Function<String, List<T>> offers, Function<T, Node> row, Consumer<T> chosen, boolean first) {
        this.offers = offers;
        this.row = row;
        this.chosen = chosen;
        this.first = first;
        getStyleClass().add("type-ahead");
        put(list);
        field.textProperty().subscribe(text -> offer());
        field.focusedProperty().subscribe(focused -> offer());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void put(Pane choices) {
        list = choices;
        list.getStyleClass().add("choices");
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        getChildren().setAll(list, field);
        offer();
    }

    /// The same with its choices side by side, in as many rows as they need.
    public TypeAhead<T> inRows() {
        put(new FlowPane(GAP, GAP));
        list.getStyleClass().add("in-rows");
        return this;
    }

    /// The field itself.
    public TextField field() {
        return field;
    }

    /// Puts text in without offering anything for it.
    public void quietly(String text) {
        if (!field.getText().equals(text)) {
            quiet = true;
            field.setText(text);
            field.end();
            quiet = false;
        }
    }

    /// Whether choices are on the screen.
    public boolean isOffering() {
        return !offered.isEmpty();
    }

    private void offer() {
        if (quiet) {
            return;
        }
        offered = field.isFocused() ? offers.apply(field.getText()) : List.of();
        at = first && !offered.isEmpty() && !field.getText().isBlank() ? 0 : -1;
        list.getChildren().setAll(offered.stream().map(this::boxed).toList());
        list.setVisible(isOffering());
        list.setManaged(isOffering());
        mark();
    }

    private Node boxed(T choice) {
        HBox box = new HBox(row.apply(choice));
        box.getStyleClass().add("choice");
        box.setOnMousePressed(event -> {
            choose(choice);
            event.consume();
        });
        return box;
    }

    private void mark() {
        for (int i = 0; i < list.getChildren().size(); i++) {
            list.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == at);
        }
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(event, 1);
            case UP -> move(event, -1);
            case ENTER, TAB -> {
                if (!event.isShiftDown() && at >= 0 && at < offered.size()) {
                    choose(offered.get(at));
                }
            }
            default -> {}
        }
    }

    private void move(KeyEvent event, int step) {
        if (isOffering()) {
            at = Math.clamp((long) at + step, -1, offered.size() - 1);
            mark();
            event.consume();
        }
    }

    private void choose(T choice) {
        chosen.accept(choice);
        offered = List.of();
        at = -1;
        list.getChildren().clear();
        list.setVisible(false);
        list.setManaged(false);
    }
}
