package org.sourceline.store;

import java.util.Locale;

/// A field by which one item refers to another.
public enum Reference {
    ARTICLE,
    ENTITY,
    CLAIM,
    SUBJECT,
    OBJECT,
    SOURCE,
    WHERE,
    SPEAKER,
    A,
    B,
    PARENT,
    ORIGIN;

    /// The field's name in the store.
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}
