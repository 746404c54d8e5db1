package org.sourceline.ui.kit;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/// A row that can be pressed, as high as its words need when they wrap; a button's own skin cannot say how high that
/// is.
public final class RowButton extends StackPane {

    private static final PseudoClass ARMED = PseudoClass.getPseudoClass("armed");

    private final Runnable action;

    /// A row.
    ///
    /// @param says what it is, for people who listen to the screen
    public RowButton(Node content, String says, Runnable action) {
        this.action = action;
        getStyleClass().addAll("flat-button", "row-button");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(says);
        getChildren().add(content);
        addEventHandler(MouseEvent.MOUSE_PRESSED, press -> pseudoClassStateChanged(ARMED, true));
        addEventHandler(MouseEvent.MOUSE_RELEASED, release -> pseudoClassStateChanged(ARMED, false));
        addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                fire();
                click.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                fire();
                key.consume();
            }
        });
    }

    /// Presses it.
    public void fire() {
        action.run();
    }

    @Override
    public void executeAccessibleAction(AccessibleAction asked, Object... parameters) {
        if (asked == AccessibleAction.FIRE) {
            fire();
        } else {
            super.executeAccessibleAction(asked, parameters);
        }
    }
}
