package org.sourceline.suggest.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sourceline.model.Entity;
import org.sourceline.suggest.Reasons;
import org.sourceline.text.Spelling;

/// The suggestions for one article as they are found, better and worse ones over the same words side by side.
final class Draft {

    private final String article;
    private final String text;
    private final Reasons reasons;
    private final List<Suggestion> found = new ArrayList<>();

    Draft(String article, String text, Reasons reasons) {
        this.article = article;
        this.text = text;
        this.reasons = reasons;
    }

    List<Suggestion> found() {
        return found;
    }

    String say(String key, Object... arguments) {
        return reasons.say(key, arguments);
    }

    /// Suggests that words name an entity of the case.
    void known(int start, int end, Entity entity, double score, Rule rule, String why) {
        found.add(new Suggestion(
                article,
                start,
                end,
                text.substring(start, end),
                entity.type(),
                entity.id(),
                entity.name(),
                score,
                rule,
                why));
    }

    /// Suggests that words name something that the case does not have.
    void fresh(int start, int end, String type, String name, double score, Rule rule, String why) {
        found.add(new Suggestion(
                article, start, end, text.substring(start, end), type, "", name, Math.min(score, 0.99), rule, why));
    }

    /// Suggests that words name what a suggestion elsewhere names.
    void like(Suggestion other, int start, int end, double score, Rule rule, String why) {
        found.add(new Suggestion(
                article,
                start,
                end,
                text.substring(start, end),
                other.type(),
                other.entity(),
                other.name(),
                score,
                rule,
                why));
    }

    /// What is found that has a character of a stretch.
    List<Suggestion> within(int start, int end) {
        return found.stream()
                .filter(each -> each.start() < end && start < each.end())
                .toList();
    }

    /// What is found over exactly these words.
    Optional<Suggestion> at(int start, int end) {
        return found.stream()
                .filter(each -> each.start() == start && each.end() == end)
                .findFirst();
    }

    /// What is found elsewhere for words that are written alike, a capital or more among them.
    Optional<Suggestion> spelled(String words) {
        String key = Spelling.key(words);
        return found.stream()
                .filter(each -> each.rule() != Rule.DESCRIPTION
                        && Spelling.key(each.quote()).equals(key))
                .findFirst();
    }
}
