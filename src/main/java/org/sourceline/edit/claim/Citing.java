package org.sourceline.edit.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sourceline.edit.Edit;
import org.sourceline.edit.Texts;
import org.sourceline.model.Citation;
import org.sourceline.model.Passage;
import org.sourceline.problem.Problem;
import org.sourceline.store.Reference;

/// Makes the citations of a claim from drafts, leaving out those it has already.
final class Citing {

    private Citing() {}

    static List<Citation> made(Edit.Basis basis, String claim, List<CitationDraft> drafts) throws Problem {
        Texts texts = new Texts(basis.before());
        Set<List<Object>> there = new HashSet<>();
        basis.before()
                .referring(Citation.class, Reference.CLAIM, claim)
                .forEach(citation -> there.add(key(citation.passage(), citation.stance())));
        List<Citation> made = new ArrayList<>();
        for (CitationDraft draft : drafts) {
            Passage passage = texts.passage(draft.article(), draft.start(), draft.end());
            if (there.add(key(passage, draft.stance()))) {
                made.add(new Citation(
                        basis.ids().next("q"),
                        claim,
                        passage,
                        draft.stance(),
                        draft.attribution(),
                        draft.credibility()));
            }
        }
        return made;
    }

    private static List<Object> key(Passage passage, Citation.Stance stance) {
        return List.of(passage.article(), passage.start(), passage.end(), stance);
    }
}
