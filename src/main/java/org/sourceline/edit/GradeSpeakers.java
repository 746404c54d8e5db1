package org.sourceline.edit;

import java.util.ArrayList;
import java.util.List;
import org.sourceline.model.Entity;
import org.sourceline.model.Place;
import org.sourceline.model.Source;
import org.sourceline.problem.Problem;
import org.sourceline.store.Change;
import org.sourceline.store.Plan;

/// Grades entities as speakers alike, from a day on, for a reason, in one step; earlier grades stay in their history.
///
/// @param speakers ids of the entities
public record GradeSpeakers(List<String> speakers, Source.Grade grade) implements Edit {

    public GradeSpeakers {
        speakers = speakers.stream().distinct().toList();
    }

    @Override
    public Plan plan(Basis basis) throws Problem {
        List<Change> changes = new ArrayList<>();
        String name = "";
        for (String speaker : speakers) {
            Entity before = Finding.one(basis.before(), Entity.class, speaker);
            name = before.name();
            changes.add(Change.altered(before, before.graded(grade)));
        }
        return switch (changes.size()) {
            case 0 -> Plan.nothing();
            case 1 ->
                new Plan(
                        "Grade the speaker " + name + " " + grade.reliability(),
                        new Place.OfEntity(speakers.getFirst()),
                        changes);
            default ->
                new Plan("Grade " + changes.size() + " speakers " + grade.reliability(), new Place.OfCase(), changes);
        };
    }
}
