package org.sourceline.edit;

import java.util.List;
import java.util.stream.Stream;
import org.sourceline.model.Place;
import org.sourceline.model.Source;
import org.sourceline.problem.Problem;
import org.sourceline.store.Change;
import org.sourceline.store.Plan;

/// Grades a source's reliability from a day on, for a reason; earlier grades stay in its history.
///
/// @param source id of the source
public record GradeSource(String source, Source.Grade grade) implements Edit {

    @Override
    public Plan plan(Basis basis) throws Problem {
        Source before = Finding.one(basis.before(), Source.class, source);
        Source after = new Source(
                source,
                before.name(),
                before.kind(),
                Stream.concat(before.grades().stream(), Stream.of(grade)).toList());
        return new Plan(
                "Grade " + before.name() + " " + grade.reliability(),
                new Place.OfCase(),
                List.of(Change.altered(before, after)));
    }
}
