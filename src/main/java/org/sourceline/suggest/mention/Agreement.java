package org.sourceline.suggest.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sourceline.text.Spelling;

/// Makes the suggestions of one article agree: the same words name the same thing, of the type that is told best.
final class Agreement {

    private Agreement() {}

    static List<Suggestion> among(List<Suggestion> found) {
        Map<String, Suggestion> best = new HashMap<>();
        Map<String, Suggestion> bound = new HashMap<>();
        for (Suggestion each : found) {
            if (!each.isNew() && each.rule() == Rule.BRACKETED) {
                bound.put(Spelling.key(each.quote()), each);
            }
        }
        Map<String, String> names = new HashMap<>();
        for (Suggestion each : found) {
            if (each.isNew()) {
                names.merge(Spelling.key(each.name()), each.name(), Suggestion::calmer);
                best.merge(Spelling.key(each.quote()), each, (one, other) -> other.score() > one.score() ? other : one);
            }
        }
        List<Suggestion> agreed = new ArrayList<>();
        for (Suggestion each : found) {
            String key = Spelling.key(each.quote());
            Suggestion told = bound.getOrDefault(key, best.getOrDefault(key, each));
            agreed.add(
                    each.isNew()
                            ? new Suggestion(
                                    each.article(),
                                    each.start(),
                                    each.end(),
                                    each.quote(),
                                    told.type(),
                                    told.entity(),
                                    told.isNew()
                                            ? names.getOrDefault(Spelling.key(told.name()), told.name())
                                            : told.name(),
                                    Math.max(each.score(), told.score() - 0.05),
                                    each.rule(),
                                    each.why())
                            : each);
        }
        return agreed;
    }
}
