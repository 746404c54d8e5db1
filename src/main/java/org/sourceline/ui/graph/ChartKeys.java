package org.sourceline.ui.graph;

import javafx.scene.input.KeyEvent;

/// What keys do on the chart: arrows go from node to node, L along links, Enter opens, P pins, + − 0 zoom.
final class ChartKeys {

    private static final double STEP = 1.25;

    private final ChartCanvas canvas;
    private final ChartDoings doings;

    ChartKeys(ChartCanvas canvas, ChartDoings doings) {
        this.canvas = canvas;
        this.doings = doings;
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent key) {
        if (!key.isShortcutDown() && !key.isAltDown() && does(key)) {
            key.consume();
        }
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
