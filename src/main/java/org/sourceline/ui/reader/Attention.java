package org.sourceline.ui.reader;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.sourceline.edit.AttendArticle;
import org.sourceline.model.Article;
import org.sourceline.model.Citation;
import org.sourceline.ui.desk.draft.Draft;
import org.sourceline.ui.kit.NoteArea;
import org.sourceline.ui.kit.Words;
import org.sourceline.ui.reader.page.Parts;
import org.sourceline.ui.reader.page.ReaderModel;

/// How far one is with the article: its tags and claims, whether it is read, and the notes on it.
///
/// Notes are stored when one leaves them or the window closes; until they are, what is typed stays, article by article.
final class Attention extends VBox {

    private static final Words WORDS = Words.of(Attention.class);
    private static final String NOTES = "notes";
    private final ReaderModel model;
    private final Runnable done;
    private final Label progress = Parts.label("", "bar-quiet");
    private final Button read;
    private final NoteArea notes = new NoteArea(WORDS.say("notes.prompt"));
    private final Set<String> typed = new HashSet<>();
    private String article = "";
    private boolean opened;
    private boolean showing;

    Attention(ReaderModel model, Runnable done) {
        this.model = model;
        this.done = done;
        getStyleClass().add("attention");
        read = Parts.button("", "D", this::turnRead);
        Button note = Parts.button(WORDS.say("notes"), "O", this::openNotes);
        notes.setId("article-notes");
        notes.textProperty().subscribe(this::type);
        notes.focusedProperty().subscribe(focused -> {
            if (!focused) {
                store();
            }
        });
        notes.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        getChildren().setAll(Parts.wrapping(progress, read, note), notes);
    }

    private void type(String text) {
        if (!showing && !article.isEmpty()) {
            typed.add(article);
            draft(article).put(NOTES, text);
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            done.run();
            event.consume();
        }
    }

    /// Marks the article as read, or as not read yet.
    void turnRead() {
        shown().ifPresent(open -> model.desk().edit(AttendArticle.read(open.id(), !open.read())));
    }

    /// Goes into the notes.
    void openNotes() {
        opened = true;
        refresh();
        notes.requestFocus();
        notes.end();
    }

    private void store() {
        Set.copyOf(typed)
                .forEach(id -> draft(id)
                        .get(NOTES)
                        .ifPresent(text -> model.desk()
                                .edit(
                                        AttendArticle.note(id, text),
                                        stored -> forget(id, text),
                                        () -> forget(id, text))));
    }

    private void forget(String id, String stored) {
        if (draft(id).get(NOTES, "").equals(stored)) {
            draft(id).forget(NOTES);
            typed.remove(id);
        }
    }

    private Draft draft(String id) {
        return model.desk().drafts().of(NOTES, id);
    }

    private Optional<Article> shown() {
        return model.reading().map(reading -> reading.article());
    }

    /// Whether the article is read.
    boolean isRead() {
        return shown().filter(Article::read).isPresent();
    }

    /// Shows how far one is; what is being typed stays.
    void refresh() {
        shown().ifPresent(open -> {
            if (!open.id().equals(article)) {
                article = open.id();
                opened = false;
            }
            draft(article).get(NOTES).ifPresent(kept -> typed.add(article));
            String text = draft(article).get(NOTES, open.notes());
            if (!text.equals(notes.getText())) {
                showing = true;
                notes.setText(text);
                showing = false;
            }
            long claims =
                    model.citations().stream().map(Citation::claim).distinct().count();
            progress.setText(WORDS.say("progress", model.mentions().size(), claims));
            read.setText(WORDS.say(open.read() ? "read.is" : "read.mark"));
            read.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("chosen"), open.read());
            Parts.shown(notes, opened || !text.isEmpty());
        });
    }
}
