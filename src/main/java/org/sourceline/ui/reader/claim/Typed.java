package org.sourceline.ui.reader.claim;

import java.util.Optional;
import org.sourceline.model.Citation;
import org.sourceline.store.CaseIndex;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.claim.Says;
import org.sourceline.ui.desk.draft.Draft;

/// What is typed of a claim being made, as it is kept until the claim is recorded.
///
/// @param from id of the mention it begins at, or empty
/// @param to id of the mention it ends at, or empty
/// @param words what is typed for what it says
/// @param says what it says, once that is chosen
record Typed(
        String from,
        String to,
        String words,
        Optional<Says> says,
        String when,
        String speaker,
        Citation.Stance stance,
        Quoted quoted) {

    /// What a draft keeps.
    static Typed in(Draft draft, Desk desk) {
        CaseIndex index = desk.index();
        Optional<Says> says = desk.ontology()
                .predicate(draft.get("predicate", ""))
                .map(predicate -> new Says(predicate, draft.get("turned", "").equals("true")));
        boolean denies = draft.get("stance", "").equals("DENIES");
        return new Typed(
                draft.get("from", ""),
                draft.get("to", ""),
                draft.get("says", ""),
                says,
                draft.get("when", ""),
                draft.get("speaker", ""),
                denies ? Citation.Stance.DENIES : Citation.Stance.SUPPORTS,
                Quoted.in(draft, index));
    }

    /// Keeps it in a draft.
    void keep(Draft draft) {
        if (from.isEmpty() && to.isEmpty()) {
            draft.forget();
            return;
        }
        draft.put("from", from);
        draft.put("to", to);
        draft.put("says", words);
        draft.put("predicate", says.map(each -> each.predicate().id()).orElse(""));
        draft.put("turned", Boolean.toString(says.filter(Says::turned).isPresent()));
        draft.put("when", when);
        draft.put("speaker", speaker);
        draft.put("stance", stance.name());
        quoted.keep(draft);
    }
}
