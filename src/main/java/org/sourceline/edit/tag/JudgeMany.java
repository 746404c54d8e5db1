package org.sourceline.edit.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sourceline.edit.Edit;
import org.sourceline.model.Judgement.Verdict;
import org.sourceline.model.Place;
import org.sourceline.problem.Problem;
import org.sourceline.store.Change;
import org.sourceline.store.Plan;

/// Judges several entities alike, in one step: the first the same as each other one, or each different from each.
///
/// @param entities their ids; of those judged the same the first one's name stands for all
public record JudgeMany(List<String> entities, Verdict verdict, String reason) implements Edit {

    /// How many can be judged different in one step: each pair is a judgement of its own.
    public static final int MOST_APART = 40;

    public JudgeMany {
        entities = entities.stream().distinct().toList();
    }

    @Override
    public Plan plan(Basis basis) throws Problem {
        if (entities.size() == 2) {
            return new Judge(entities.getFirst(), entities.getLast(), verdict, reason).plan(basis);
        }
        if (verdict != Verdict.SAME && entities.size() > MOST_APART) {
            throw new Problem(
                    entities.size() + " entities make too many pairs to judge in one step.",
                    "Choose " + MOST_APART + " or fewer.");
        }
        List<Change> changes = new ArrayList<>();
        int firsts = verdict == Verdict.SAME ? 1 : entities.size();
        for (int one = 0; one < firsts; one++) {
            for (int other = one + 1; other < entities.size(); other++) {
                Judge judge = new Judge(entities.get(one), entities.get(other), verdict, reason);
                changes.addAll(judge.plan(basis).changes());
            }
        }
        String how = verdict == Verdict.SAME ? "the same" : verdict.name().toLowerCase(Locale.ROOT);
        return changes.isEmpty()
                ? Plan.nothing()
                : new Plan(
                        "Judge " + entities.size() + " entities " + how,
                        new Place.OfEntity(entities.getFirst()),
                        changes);
    }
}
