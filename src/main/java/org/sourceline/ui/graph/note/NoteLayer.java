package org.sourceline.ui.graph.note;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.sourceline.edit.picture.WriteNote;
import org.sourceline.model.Ids;
import org.sourceline.model.chart.Note;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.draft.Draft;
import org.sourceline.ui.graph.picture.Pictures;
import org.sourceline.ui.kit.NoteArea;
import org.sourceline.ui.kit.Words;

/// The notes of the picture shown, over its canvas: each can be read, dragged elsewhere, and written anew.
public final class NoteLayer extends Pane {

    private static final Words WORDS = Words.of(NoteLayer.class);

    private final Desk desk;
    private final Pictures pictures;
    private final Canvas canvas;
    private final Ids ids = Ids.random();
    private final NoteArea editor = new NoteArea(WORDS.say("prompt"));
    private final List<Card> cards = new ArrayList<>();
    private final Draft draft;
    private @Nullable Note edited;

    /// A layer without notes.
    public NoteLayer(Desk desk, Pictures pictures, Canvas canvas) {
        this.desk = desk;
        this.pictures = pictures;
        this.canvas = canvas;
        draft = desk.drafts().of("note");
        setId("notes");
        setPickOnBounds(false);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        editor.setId("note-editor");
        editor.getStyleClass().add("note-editor");
        editor.setVisible(false);
        editor.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        editor.textProperty().addListener((at, before, now) -> keep());
        editor.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused) {
                store();
            }
        });
        getChildren().add(editor);
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            leave();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
            store();
            key.consume();
        }
    }

    private void leave() {
        edited = null;
        editor.setVisible(false);
        draft.forget();
    }

    /// Keeps what is being written, in case the window closes before it is stored.
    private void keep() {
        Note note = edited;
        if (note != null) {
            draft.put("picture", pictures.current().get());
            draft.put("id", note.id());
            draft.put("before", note.text());
            draft.put("x", Double.toString(note.x()));
            draft.put("y", Double.toString(note.y()));
            draft.put("text", editor.getText());
        }
    }

    /// Goes on with what was being written when the window closed, where the picture is shown that it is on.
    private void takeUp() {
        boolean here = draft.get("picture", "").equals(pictures.current().get());
        if (edited == null && here) {
            String written = draft.get("text", "");
            edit(new Note(
                    draft.get("id", ""),
                    draft.get("before", ""),
                    Double.parseDouble(draft.get("x", "0")),
                    Double.parseDouble(draft.get("y", "0"))));
            editor.setText(written);
        }
    }

    /// Shows these notes, and no others.
    public void show(List<Note> notes) {
        takeUp();
        if (!cards.stream().map(Card::note).toList().equals(notes)) {
            getChildren().removeAll(cards);
            cards.clear();
            notes.forEach(note -> cards.add(new Card(note, this)));
            getChildren().addAll(0, cards);
        }
        place();
    }

    /// Puts the notes where they are on the canvas as it is now.
    public void place() {
        for (Card card : cards) {
            put(card, card.note().x(), card.note().y());
        }
        Note at = edited;
        if (at != null) {
            put(editor, at.x(), at.y());
        }
    }

    private void put(Node node, double x, double y) {
        Point2D spot = canvas.onCanvas(x, y);
        node.relocate(Math.rint(spot.getX()), Math.rint(spot.getY()));
    }

    /// Begins a note in the middle of the canvas.
    public void begin() {
        Point2D spot = canvas.onChart(getWidth() / 2 - 80, getHeight() / 3);
        edit(new Note(ids.next("n"), "", spot.getX(), spot.getY()));
    }

    /// Begins to write a note anew.
    void edit(Note note) {
        store();
        edited = note;
        editor.setText(note.text());
        editor.setVisible(true);
        editor.autosize();
        place();
        editor.requestFocus();
        editor.end();
    }

    private void store() {
        Note note = edited;
        edited = null;
        editor.setVisible(false);
        String text = editor.getText().strip();
        if (note != null && !text.equals(note.text())) {
            Map<String, String> handed = draft.texts();
            desk.edit(
                    new WriteNote(pictures.current().get(), new Note(note.id(), text, note.x(), note.y())),
                    written -> draft.forget(handed));
        } else if (note != null) {
            draft.forget();
        }
    }

    /// Leaves a note where it was dragged to.
    void drop(Note note, double x, double y) {
        Point2D spot = canvas.onChart(x, y);
        write(new Note(note.id(), note.text(), spot.getX(), spot.getY()));
    }

    /// Takes a note away.
    void remove(Note note) {
        write(new Note(note.id(), "", note.x(), note.y()));
    }

    private void write(Note note) {
        desk.edit(new WriteNote(pictures.current().get(), note));
    }
}
