package org.sourceline.ui.desk.draft;

import java.util.Map;
import java.util.Optional;

/// What is typed about one thing, such as an article's notes or a claim being made: a text for each field.
public final class Draft {

    private final Drafts drafts;
    private final String prefix;

    Draft(Drafts drafts, String prefix) {
        this.drafts = drafts;
        this.prefix = prefix;
    }

    /// What is typed in a field; empty where nothing was.
    public Optional<String> get(String field) {
        return drafts.get(prefix + field);
    }

    /// What is typed in a field, or `otherwise`.
    public String get(String field, String otherwise) {
        return get(field).orElse(otherwise);
    }

    /// The whole number typed in a field, or 0.
    public int number(String field) {
        String digits = get(field, "");
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }

    /// Keeps what is typed in a field.
    public void put(String field, String text) {
        drafts.put(prefix + field, text);
    }

    /// Forgets a field, which is stored now or taken back.
    public void forget(String field) {
        drafts.drop(prefix + field);
    }

    /// All that is typed about it now, by its fields.
    public Map<String, String> texts() {
        return drafts.under(prefix);
    }

    /// Forgets what was handed over and is stored now; what was typed since stays.
    ///
    /// @param handed the texts handed over, by their fields
    public void forget(Map<String, String> handed) {
        handed.forEach((field, text) -> drafts.drop(prefix + field, text));
    }

    /// Forgets all of it.
    public void forget() {
        drafts.forget(prefix);
    }

    /// Whether nothing is typed about it.
    public boolean isEmpty() {
        return !drafts.has(prefix);
    }
}
