package org.sourceline.ui.desk.draft;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What is being typed in a case and not stored in it yet: texts under names, the same for all who show the case.
///
/// They outlast what shows them, so a view built anew finds them again, and by their [Keeper] the window and the
/// program too. Whoever stores what was typed forgets it, and nobody before it is stored.
public final class Drafts {

    private final Map<String, String> texts;
    private final Keeper keeper;

    /// Drafts.
    ///
    /// @param texts those of the run before
    public Drafts(Map<String, String> texts, Keeper keeper) {
        this.texts = new HashMap<>(texts);
        this.keeper = keeper;
    }

    /// Drafts that last as long as the case is open.
    public static Drafts forgetful() {
        return new Drafts(Map.of(), Keeper.none());
    }

    /// The draft of one thing.
    ///
    /// @param what which, such as `tag` and an article's id
    public Draft of(String... what) {
        return new Draft(this, String.join("/", what) + "/");
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    boolean has(String prefix) {
        return texts.keySet().stream().anyMatch(name -> name.startsWith(prefix));
    }

    void put(String name, String text) {
        if (!text.equals(texts.put(name, text))) {
            keeper.keep(Map.copyOf(texts));
        }
    }

    void drop(String name) {
        if (texts.remove(name) != null) {
            keeper.keep(Map.copyOf(texts));
        }
    }

    void drop(String name, String text) {
        if (texts.remove(name, text)) {
            keeper.keep(Map.copyOf(texts));
        }
    }

    Map<String, String> under(String prefix) {
        Map<String, String> under = new TreeMap<>();
        texts.forEach((name, text) -> {
            if (name.startsWith(prefix)) {
                under.put(name.substring(prefix.length()), text);
            }
        });
        return under;
    }

    void forget(String prefix) {
        if (texts.keySet().removeIf(name -> name.startsWith(prefix))) {
            keeper.keep(Map.copyOf(texts));
        }
    }

    /// Sees to it that they are kept, before it returns; not for the screen's thread.
    public void finish() {
        keeper.finish();
    }
}
