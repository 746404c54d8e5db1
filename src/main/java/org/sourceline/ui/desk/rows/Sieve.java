package org.sourceline.ui.desk.rows;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TextInputControl;
import org.sourceline.ui.desk.draft.Draft;
import org.sourceline.ui.desk.draft.Drafts;

/// The words that a list is sifted by, kept for as long as they stand, and what the list leaves out by them.
public final class Sieve {

    private final Draft kept;
    private final TextInputControl field;
    private final Consumer<String> sift;
    private final ReadOnlyStringWrapper leftOut = new ReadOnlyStringWrapper("");
    private String list = "";

    /// A sieve over no list yet.
    ///
    /// @param field what the words are typed in
    /// @param sift given the words
    public Sieve(Drafts drafts, TextInputControl field, Consumer<String> sift) {
        kept = drafts.of("filter");
        this.field = field;
        this.sift = sift;
        field.textProperty().addListener((at, before, words) -> sift(words));
    }

    private void sift(String words) {
        if (words.isEmpty()) {
            kept.forget(list);
        } else {
            kept.put(list, words);
        }
        sift.accept(words);
    }

    /// Sifts a list from now on, first by the words kept for it.
    public void over(String id) {
        list = id;
        String words = kept.get(id, "");
        if (words.equals(field.getText())) {
            sift(words);
        } else {
            field.setText(words);
        }
    }

    /// Says what the list leaves out; nothing where it has no words for that.
    public void says(String words) {
        leftOut.set(words);
    }

    /// What the list leaves out, in words; empty where it leaves out nothing.
    public ReadOnlyStringProperty leftOut() {
        return leftOut.getReadOnlyProperty();
    }

    /// Sifts by no words, so that all of the list is shown.
    public void lift() {
        field.clear();
    }
}
