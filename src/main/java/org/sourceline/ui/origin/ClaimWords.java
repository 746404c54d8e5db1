package org.sourceline.ui.origin;

import org.sourceline.model.Attribution;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.Source.Grade;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.Words;

/// Claims and entities as words.
record ClaimWords(Desk desk) {

    private static final Words WORDS = Words.of(ClaimWords.class);

    /// A claim as one sentence.
    String of(Claim claim) {
        return entity(claim.subject()) + " " + desk.ontology().readingOf(claim.predicate()) + " "
                + entity(claim.object());
    }

    /// Who is said to have said something, and how far that entity is relied on; empty where nobody is.
    String speaker(Attribution said) {
        String name = said.entity().isEmpty() ? said.words() : entity(said.entity());
        String graded = desk.index()
                .speaker(said.entity())
                .map(speaker -> WORDS.say(
                        "said.graded",
                        Grade.inForce(desk.index().gradesOf(speaker.id())).name()))
                .orElse("");
        return name.isEmpty() ? "" : Prose.apart(WORDS.say("said.by", name), graded);
    }

    /// How credible what a passage says is; empty where nobody judged it.
    String credible(Citation citation) {
        int credibility = citation.credibility();
        return credibility == Claim.CANNOT_BE_JUDGED ? "" : WORDS.say("credible." + credibility);
    }

    /// What an entity is called, after the one that speaks for it.
    String entity(String id) {
        return desk.index().speaker(id).map(Entity::name).orElse(WORDS.say("lost"));
    }
}
