package org.sourceline.store.shape;

import java.util.Map;
import org.sourceline.model.Mention;

/// The shape of decisions on what an article may name.
final class DecisionShape {

    private DecisionShape() {}

    static Map<String, Object> written(Mention.Decision decision) {
        return Map.of(
                "id", decision.id(),
                "article", decision.article(),
                "start", decision.start(),
                "end", decision.end(),
                "words", decision.words(),
                "type", decision.type(),
                "entity", decision.entity(),
                "rule", decision.rule(),
                "verdict", decision.verdict().name());
    }

    static Mention.Decision read(Reading reading) {
        return new Mention.Decision(
                reading.text("id"),
                reading.text("article"),
                reading.number("start"),
                reading.number("end"),
                reading.text("words"),
                reading.text("type"),
                reading.text("entity"),
                reading.text("rule"),
                reading.choice(Mention.Decision.Verdict.class, "verdict"));
    }
}
