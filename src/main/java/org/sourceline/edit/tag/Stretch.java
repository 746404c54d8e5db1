package org.sourceline.edit.tag;

import java.util.List;
import org.sourceline.edit.Edit;
import org.sourceline.edit.Finding;
import org.sourceline.edit.Texts;
import org.sourceline.model.Entity;
import org.sourceline.model.Mention;
import org.sourceline.model.Passage;
import org.sourceline.model.Place;
import org.sourceline.problem.Problem;
import org.sourceline.store.Change;
import org.sourceline.store.Plan;

/// Moves the ends of a tag; what it names stays, and keeps the aliases it has.
///
/// @param mention id of the mention
/// @param start UTF-16 offset of its first code unit from now on
/// @param end offset past its last
public record Stretch(String mention, int start, int end) implements Edit {

    @Override
    public Plan plan(Basis basis) throws Problem {
        Mention before = Finding.one(basis.before(), Mention.class, mention);
        Passage passage = new Texts(basis.before()).passage(before.passage().article(), start, end);
        if (passage.equals(before.passage())) {
            return Plan.nothing();
        }
        String name = Finding.one(basis.before(), Entity.class, before.entity()).name();
        return new Plan(
                "Move the ends of a tag of " + name,
                Place.of(passage),
                List.of(Change.altered(before, new Mention(before.id(), passage, before.entity()))));
    }
}
