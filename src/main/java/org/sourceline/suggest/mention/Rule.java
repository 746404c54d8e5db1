package org.sourceline.suggest.mention;

import java.util.Locale;

/// A way by which words are taken for a name.
public enum Rule {
    /// A name or alias of the case, written as it is kept or in other case, marks or hyphens.
    KNOWN,
    /// Another spelling of a name of the case, or the same in another script.
    VARIANT,
    /// The first letters of a name.
    ACRONYM,
    /// The last name of a person, or another part, after the whole name.
    SHORT,
    /// A description that refers back: "the group", "the Quds Force chief".
    DESCRIPTION,
    /// A title, role or noun beside it tells what it names.
    CUE,
    /// A word in it tells what it names: brigade, ministry, airport.
    HEAD,
    /// A place, medium or body that everybody knows.
    COMMON,
    /// What stands in brackets after a name: its translation or short form.
    BRACKETED,
    /// A run of words with capitals.
    RUN,
    /// What was learned from the names tagged in the case.
    LEARNED;

    /// What it is called in files and on the command line.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
