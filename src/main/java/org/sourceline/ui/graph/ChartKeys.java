package org.sourceline.ui.graph;

import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.sourceline.ui.desk.Action;

/// What keys do on the chart: arrows go from node to node, L along links, Enter opens, P pins, + − 0 zoom; E expands, H
/// hides, K keeps, I isolates, G groups what is selected and names a group, R joins two that are, W
/// finds the ways between them, N writes a note, Z goes back to what was shown, and the menu's key opens its menu.
final class ChartKeys {

    private static final double STEP = 1.25;

    private final ChartCanvas canvas;
    private final ChartDoings doings;
    private final HandActions hand;

    ChartKeys(ChartCanvas canvas, ChartDoings doings, HandActions hand) {
        this.canvas = canvas;
        this.doings = doings;
        this.hand = hand;
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent key) {
        boolean plain = !key.isShortcutDown() && !key.isAltDown();
        if (plain
                ? does(key) || handles(key)
                : key.isShortcutDown() && key.getCode() == KeyCode.A && does("select-all")) {
            key.consume();
            withhold();
        }
    }

    /// Keeps the letter that a key stands for from being typed into a field that the key opened.
    private void withhold() {
        Scene scene = canvas.getScene();
        EventHandler<KeyEvent> letters = KeyEvent::consume;
        scene.addEventFilter(KeyEvent.KEY_TYPED, letters);
        scene.addEventFilter(KeyEvent.ANY, new EventHandler<>() {
            @Override
            public void handle(KeyEvent next) {
                if (next.getEventType() != KeyEvent.KEY_TYPED) {
                    scene.removeEventFilter(KeyEvent.KEY_TYPED, letters);
                    scene.removeEventFilter(KeyEvent.ANY, this);
                }
            }
        });
    }

    private boolean handles(KeyEvent key) {
        return switch (key.getCode()) {
            case E -> does(key.isShiftDown() ? "collapse" : "expand");
            case H, DELETE -> does("hide");
            case K -> does("keep");
            case I -> does("isolate");
            case G -> does(key.isShiftDown() ? "ungroup" : "group");
            case N -> does("note");
            case R -> does("link");
            case J -> does("paths-selected");
            case Z -> does("back");
            case CONTEXT_MENU -> doings.menu();
            default -> false;
        };
    }

    private boolean does(String what) {
        hand.refresh();
        hand.pick("chart-" + what).forEach(Action::perform);
        return true;
    }

    private boolean does(KeyEvent key) {
        switch (key.getCode()) {
            case LEFT -> doings.walk(-1, 0);
            case RIGHT -> doings.walk(1, 0);
            case UP -> doings.walk(0, -1);
            case DOWN -> doings.walk(0, 1);
            case L -> doings.walkLinks();
            case ENTER, SPACE -> doings.open();
            case P -> doings.togglePin();
            case ESCAPE -> doings.leave();
            case PLUS, ADD, EQUALS -> zoom(STEP);
            case MINUS, SUBTRACT -> zoom(1 / STEP);
            case DIGIT0, NUMPAD0 -> canvas.fit();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void zoom(double factor) {
        canvas.zoom(factor, canvas.getWidth() / 2, canvas.getHeight() / 2);
    }
}
