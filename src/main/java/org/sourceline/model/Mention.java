package org.sourceline.model;

/// A mention: a passage that names an entity.
///
/// @param entity id of the entity named
public record Mention(String id, Passage passage, String entity) implements Item {

    /// A decision: what an analyst made of something that was suggested, a mention or a claim.
    ///
    /// @param article id of the article it was suggested in
    /// @param start UTF-16 offset of the passage's first code unit
    /// @param end offset past its last
    /// @param words the passage's words; of a claim its subject, predicate and object, by id
    /// @param type id of the type or predicate suggested
    /// @param entity id of the entity suggested, or empty
    /// @param rule which rule suggested it
    public record Decision(
            String id,
            String article,
            int start,
            int end,
            String words,
            String type,
            String entity,
            String rule,
            Verdict verdict)
            implements Item {

        /// What an analyst makes of a suggestion.
        public enum Verdict {
            /// Taken up as it was suggested.
            ACCEPTED,
            /// Taken up, but as another entity or type than was suggested.
            CORRECTED,
            /// Not right at this place.
            REJECTED_HERE,
            /// These words are no name, or not this one, anywhere.
            REJECTED_EVERYWHERE,
            /// Put off.
            LATER
        }

        /// Whether it is about this very place.
        public boolean at(String otherArticle, int otherStart, int otherEnd) {
            return article.equals(otherArticle) && start == otherStart && end == otherEnd;
        }
    }
}
