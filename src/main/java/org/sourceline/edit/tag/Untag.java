package org.sourceline.edit.tag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sourceline.edit.Edit;
import org.sourceline.edit.Finding;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.Judgement;
import org.sourceline.model.Mention;
import org.sourceline.model.Place;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseReader;
import org.sourceline.store.Change;
import org.sourceline.store.Plan;
import org.sourceline.store.Reference;

/// Takes tags off; an entity that nothing else speaks of goes with its last one.
///
/// An entity that stays keeps its aliases: they do not say whether a tag or a hand made them, and what a hand made is
/// not taken away unasked.
///
/// @param mentions ids of the mentions
public record Untag(List<String> mentions) implements Edit {

    public Untag {
        mentions = mentions.stream().distinct().toList();
    }

    @Override
    public Plan plan(Basis basis) throws Problem {
        CaseReader before = basis.before();
        List<Change> changes = new ArrayList<>();
        Map<String, List<Mention>> going = new LinkedHashMap<>();
        Mention first = null;
        for (String id : mentions) {
            Mention mention = Finding.one(before, Mention.class, id);
            first = first == null ? mention : first;
            going.computeIfAbsent(mention.entity(), entity -> new ArrayList<>()).add(mention);
            changes.add(Change.removed(mention));
        }
        if (first == null) {
            return Plan.nothing();
        }
        for (Map.Entry<String, List<Mention>> each : going.entrySet()) {
            Entity entity = Finding.one(before, Entity.class, each.getKey());
            List<Mention> left = new ArrayList<>(before.referring(Mention.class, Reference.ENTITY, entity.id()));
            left.removeAll(each.getValue());
            if (left.isEmpty() && isSpokenOfNowhereElse(before, entity)) {
                changes.add(Change.removed(entity));
            }
        }
        String name = Finding.one(before, Entity.class, first.entity()).name();
        String title = mentions.size() == 1 ? "Untag " + name : "Untag " + mentions.size() + " mentions";
        return new Plan(title, Place.of(first.passage()), changes);
    }

    private static boolean isSpokenOfNowhereElse(CaseReader before, Entity entity) {
        String id = entity.id();
        return entity.notes().isEmpty()
                && before.referring(Claim.class, Reference.SUBJECT, id).isEmpty()
                && before.referring(Claim.class, Reference.OBJECT, id).isEmpty()
                && before.referring(Claim.class, Reference.WHERE, id).isEmpty()
                && before.referring(Citation.class, Reference.SPEAKER, id).isEmpty()
                && before.referring(Judgement.class, Reference.A, id).isEmpty()
                && before.referring(Judgement.class, Reference.B, id).isEmpty();
    }
}
