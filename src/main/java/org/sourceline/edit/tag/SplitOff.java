package org.sourceline.edit.tag;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sourceline.edit.Edit;
import org.sourceline.edit.Finding;
import org.sourceline.model.Entity;
import org.sourceline.model.Judgement;
import org.sourceline.model.Mention;
import org.sourceline.model.Place;
import org.sourceline.problem.Problem;
import org.sourceline.store.Change;
import org.sourceline.store.Plan;

/// Splits mentions off an entity, since they turn out to name somebody else: they name a new entity of its type from
/// now on, which is judged different from the one they named.
///
/// The new one is also called as they are spelled. The other keeps its names and its claims: which of them speak of the
/// new one only the analyst knows.
///
/// @param mentions ids of the mentions
/// @param name what the new entity is called
public record SplitOff(List<String> mentions, String name) implements Edit {

    public SplitOff {
        mentions = mentions.stream().distinct().toList();
    }

    @Override
    public Plan plan(Basis basis) throws Problem {
        if (mentions.isEmpty()) {
            return Plan.nothing();
        }
        if (name.isBlank()) {
            throw new Problem("An entity needs a name.", "Give it one.");
        }
        List<Mention> going = new ArrayList<>();
        Set<String> named = new LinkedHashSet<>();
        for (String id : mentions) {
            Mention mention = Finding.one(basis.before(), Mention.class, id);
            going.add(mention);
            named.add(mention.entity());
        }
        Entity from = Finding.one(basis.before(), Entity.class, going.getFirst().entity());
        List<String> spellings = going.stream()
                .map(mention -> mention.passage().spelling())
                .filter(spelling -> !spelling.isEmpty())
                .toList();
        Entity made = new Entity(basis.ids().next("e"), from.type(), name.strip(), spellings, "");
        List<Change> changes = new ArrayList<>(List.of(Change.made(made)));
        going.forEach(mention ->
                changes.add(Change.altered(mention, new Mention(mention.id(), mention.passage(), made.id()))));
        named.forEach(entity -> changes.add(
                Change.made(new Judgement(basis.ids().next("j"), entity, made.id(), Judgement.Verdict.DIFFERENT, ""))));
        String title = going.size() == 1
                ? "Split 1 mention off " + from.name()
                : "Split " + going.size() + " mentions off " + from.name();
        return new Plan(title, new Place.OfEntity(made.id()), changes);
    }
}
