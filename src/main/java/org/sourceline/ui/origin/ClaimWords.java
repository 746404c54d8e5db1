package org.sourceline.ui.origin;

import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.kit.Words;

/// Claims and entities as words.
record ClaimWords(Desk desk) {

    private static final Words WORDS = Words.of(ClaimWords.class);

    /// A claim as one sentence.
    String of(Claim claim) {
        return entity(claim.subject()) + " " + desk.ontology().readingOf(claim.predicate()) + " "
                + entity(claim.object());
    }

    /// What an entity is called, after the one that speaks for it.
    String entity(String id) {
        return desk.index().speaker(id).map(Entity::name).orElse(WORDS.say("lost"));
    }
}
