package org.sourceline.edit;

import java.util.ArrayList;
import java.util.List;
import org.sourceline.model.Place;
import org.sourceline.model.Source;
import org.sourceline.problem.Problem;
import org.sourceline.store.Change;
import org.sourceline.store.Plan;

/// Grades several sources alike, in one step.
///
/// @param sources their ids
public record GradeSources(List<String> sources, Source.Grade grade) implements Edit {

    public GradeSources {
        sources = sources.stream().distinct().toList();
    }

    @Override
    public Plan plan(Basis basis) throws Problem {
        if (sources.size() == 1) {
            return new GradeSource(sources.getFirst(), grade).plan(basis);
        }
        List<Change> changes = new ArrayList<>();
        for (String source : sources) {
            changes.addAll(new GradeSource(source, grade).plan(basis).changes());
        }
        return new Plan("Grade " + changes.size() + " sources " + grade.reliability(), new Place.OfCase(), changes);
    }
}
