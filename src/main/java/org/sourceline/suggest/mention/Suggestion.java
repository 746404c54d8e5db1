package org.sourceline.suggest.mention;

import java.util.Locale;
import org.sourceline.edit.review.Ruling;
import org.sourceline.edit.tag.Tag;
import org.sourceline.model.Mention.Decision.Verdict;

/// A suggestion: words of an article that may name an entity, known or new.
///
/// @param start UTF-16 offset of the first code unit
/// @param end offset past the last
/// @param quote the words there
/// @param type id of the type that the entity has or would have
/// @param entity id of the entity, or empty where it would be a new one
/// @param name what the entity is or would be called
/// @param score from 0 to 1
/// @param why the reason, in words
public record Suggestion(
        String article,
        int start,
        int end,
        String quote,
        String type,
        String entity,
        String name,
        double score,
        Rule rule,
        String why) {

    /// From here on a suggestion is worth a decision of its own; below it stands what only may refer back.
    public static final double WORTH_SHOWING = 0.5;

    /// Whether the two share a character.
    public boolean meets(Suggestion other) {
        return start < other.end && other.start < end;
    }

    /// Whether it would make a new entity.
    public boolean isNew() {
        return entity.isEmpty();
    }

    /// The analyst's decision on it as it stands.
    public Ruling ruling(Verdict verdict) {
        Tag tag = isNew() ? Tag.called(article, start, end, type, name) : Tag.known(article, start, end, entity);
        return new Ruling(tag, quote, type, entity, rule.id(), verdict);
    }

    /// Of two spellings of a name the one that is not in capitals throughout; else the first.
    public static String calmer(String one, String other) {
        return one.equals(one.toUpperCase(Locale.ROOT)) ? other : one;
    }

    Suggestion scored(double newScore, String newWhy) {
        return new Suggestion(article, start, end, quote, type, entity, name, newScore, rule, newWhy);
    }
}
