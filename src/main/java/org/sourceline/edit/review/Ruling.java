package org.sourceline.edit.review;

import org.sourceline.edit.tag.Tag;
import org.sourceline.model.Mention.Decision.Verdict;

/// What an analyst decides on one suggestion.
///
/// @param tag where the suggestion stands and which entity it is to name, as the analyst would have it
/// @param words the words there, for a mention; of a claim its subject, predicate and object, by id
/// @param type id of the type or predicate that was suggested
/// @param entity id of the entity that was suggested, or empty
/// @param rule which rule suggested it
public record Ruling(Tag tag, String words, String type, String entity, String rule, Verdict verdict) {

    /// Whether the tag is to be put.
    public boolean takesUp() {
        return verdict == Verdict.ACCEPTED || verdict == Verdict.CORRECTED;
    }
}
