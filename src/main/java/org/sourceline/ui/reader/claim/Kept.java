package org.sourceline.ui.reader.claim;

import java.util.function.Consumer;
import org.sourceline.ui.desk.draft.Draft;

/// A field that shows what is stored until something else is typed in it, which is kept until it is stored.
final class Kept {

    private final Draft draft;
    private final String name;
    private final Consumer<String> show;
    private String stored = "";
    private boolean following;

    /// A field.
    ///
    /// @param name under what the draft keeps what is typed in it
    /// @param show puts a text into it
    Kept(Draft draft, String name, Consumer<String> show) {
        this.draft = draft;
        this.name = name;
        this.show = show;
    }

    /// Takes what is stored now.
    void follow(String now) {
        stored = now;
        following = true;
        show.accept(draft.get(name, now));
        following = false;
    }

    /// Takes what is typed.
    void type(String text) {
        if (!following && text.equals(stored)) {
            draft.forget(name);
        } else if (!following) {
            draft.put(name, text);
        }
    }
}
