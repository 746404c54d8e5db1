package org.sourceline.ui.reader;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.WindowEvent;
import org.sourceline.edit.AttendArticle;
import org.sourceline.model.Article;
import org.sourceline.model.Citation;
import org.sourceline.ui.kit.ScriptText;
import org.sourceline.ui.kit.Words;
import org.sourceline.ui.reader.page.Parts;
import org.sourceline.ui.reader.page.ReaderModel;

/// How far one is with the article: its tags and claims, whether it is read, and the notes on it.
///
/// Notes are stored when one leaves them or the window closes; until then what is typed stays, article by article.
final class Attention extends VBox {

    private static final Words WORDS = Words.of(Attention.class);
    private final ReaderModel model;
    private final Runnable done;
    private final Label progress = Parts.label("", "bar-quiet");
    private final Button read;
    private final TextArea notes = new TextArea();
    private final Map<String, String> typed = new HashMap<>();
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
        notes.setPromptText(WORDS.say("notes.prompt"));
        notes.setAccessibleText(WORDS.say("notes.prompt"));
        notes.setPrefRowCount(3);
        notes.wrapTextProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !ScriptText.hasArabic(notes.getText()), notes.textProperty()));
        notes.textProperty().subscribe(this::type);
        notes.focusedProperty().subscribe(focused -> {
            if (!focused) {
                store();
            }
        });
        notes.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        notes.sceneProperty().flatMap(scene -> scene.windowProperty()).subscribe(window -> {
            if (window != null) {
                window.addEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, closing -> store());
            }
        });
        getChildren().setAll(Parts.wrapping(progress, read, note), notes);
    }

    private void type(String text) {
        if (!showing && !article.isEmpty()) {
            typed.put(article, text);
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
        Map.copyOf(typed)
                .forEach((id, text) -> model.desk()
                        .edit(
                                AttendArticle.note(id, text),
                                stored -> typed.remove(id, text),
                                () -> typed.remove(id, text)));
    }

    private java.util.Optional<Article> shown() {
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
            String text = typed.getOrDefault(article, open.notes());
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
