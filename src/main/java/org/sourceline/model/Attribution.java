package org.sourceline.model;

/// An attribution: who an article says said it.
///
/// @param words the article's own words for the speaker ("one of the militia commanders"), or empty
/// @param entity id of the speaker when it is an entity of the case, or empty
public record Attribution(Kind kind, String words, String entity) {

    /// No speaker is given.
    public static final Attribution NONE = new Attribution(Kind.UNATTRIBUTED, "", "");

    /// How a speaker is known.
    public enum Kind {
        NAMED,
        DESCRIBED,
        ANONYMOUS,
        UNATTRIBUTED
    }

    /// A speaker known by description only, or nobody when the words are blank.
    public static Attribution described(String words) {
        return words.isBlank() ? NONE : new Attribution(Kind.DESCRIBED, words.strip(), "");
    }
}
