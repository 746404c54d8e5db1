package org.sourceline.ui.desk;

import java.util.List;
import org.sourceline.model.Attribution;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.Source.Grade;
import org.sourceline.store.CaseIndex;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.Words;

/// What stands beside a cited passage: who speaks there, how far that entity is relied on, how credible it is.
public record CitationWords(CaseIndex index) {

    private static final Words WORDS = Words.of(CitationWords.class);

    /// Who is said to have said something, and how far that entity is relied on; empty where nobody is.
    public String speaker(Attribution said) {
        String name = index.speaker(said.entity()).map(Entity::name).orElse(said.words());
        return name.isEmpty() ? "" : Prose.apart(WORDS.say("said.by", name), graded(said));
    }

    /// How far the entity that speaks is relied on; empty where none does, or nobody graded it.
    public String graded(Attribution said) {
        List<Grade> grades = index.gradesOf(said.entity());
        return grades.isEmpty()
                ? ""
                : WORDS.say("said.graded", Grade.inForce(grades).name());
    }

    /// How credible what a passage says is; empty where nobody judged it.
    public String credible(Citation citation) {
        int credibility = citation.credibility();
        return credibility == Claim.CANNOT_BE_JUDGED ? "" : WORDS.say("credible." + credibility);
    }
}
