package org.sourceline.text.attribution;

import org.sourceline.model.Attribution;

/// Somebody or something that a text says said it, in the text's own words.
///
/// @param start UTF-16 offset of the first code unit of its words
/// @param end offset past the last
/// @param sure whether it stands in the sentence itself and is not carried over from one before
public record Voice(int start, int end, String words, Kind kind, boolean sure) {

    /// What kind of voice it is.
    public enum Kind {
        /// A person, group or body with a name.
        NAMED,
        /// One person without a name: "a security official".
        ANONYMOUS,
        /// Several without names: "Iraqi officials".
        COLLECTIVE,
        /// A statement, letter, video or report.
        DOCUMENT,
        /// A medium that passes on what others said.
        MEDIA
    }

    /// The same voice, heard on in a later sentence.
    Voice carried() {
        return new Voice(start, end, words, kind, false);
    }

    /// As a citation keeps it.
    ///
    /// @param entity id of the entity that it names, or empty
    public Attribution attribution(String entity) {
        Attribution.Kind as = switch (kind) {
            case NAMED, MEDIA -> Attribution.Kind.NAMED;
            case ANONYMOUS -> Attribution.Kind.ANONYMOUS;
            case COLLECTIVE, DOCUMENT -> Attribution.Kind.DESCRIBED;
        };
        return new Attribution(as, words, entity);
    }
}
