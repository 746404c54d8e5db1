package org.sourceline.ui.graph.note;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sourceline.model.chart.Note;
import org.sourceline.network.NoteCard;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.Words;

/// A note on the canvas: two clicks or Enter write it anew, a drag puts it elsewhere, Delete takes it away.
final class Card extends VBox {

    private static final Words WORDS = Words.of(Card.class);

    private final Note note;
    private final NoteLayer layer;
    private double grabX;
    private double grabY;
    private boolean dragged;

    Card(Note note, NoteLayer layer) {
        this.note = note;
        this.layer = layer;
        NoteCard card = NoteCard.of(note);
        getStyleClass().add("note-card");
        setId("note-" + note.id());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(WORDS.say("note", note.text()));
        card.lines().forEach(line -> {
            Label label = Prose.dress(new Label(line));
            label.setMinWidth(Region.USE_PREF_SIZE);
            getChildren().add(label);
        });
        setMinSize(card.width(), card.height());
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::grab);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::drop);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    Note note() {
        return note;
    }

    private void grab(MouseEvent at) {
        requestFocus();
        grabX = at.getX();
        grabY = at.getY();
        dragged = false;
        at.consume();
    }

    private void drag(MouseEvent at) {
        dragged = true;
        relocate(getLayoutX() + at.getX() - grabX, getLayoutY() + at.getY() - grabY);
        at.consume();
    }

    private void drop(MouseEvent at) {
        if (dragged) {
            layer.drop(note, getLayoutX(), getLayoutY());
        } else if (at.getClickCount() == 2) {
            layer.edit(note);
        }
        at.consume();
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            layer.edit(note);
            key.consume();
        } else if (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE) {
            layer.remove(note);
            key.consume();
        }
    }
}
