package org.sourceline.edit.tag;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sourceline.edit.Edit;
import org.sourceline.edit.Finding;
import org.sourceline.model.Entity;
import org.sourceline.model.Judgement;
import org.sourceline.model.Place;
import org.sourceline.problem.Problem;
import org.sourceline.store.Change;
import org.sourceline.store.Plan;
import org.sourceline.store.Reference;

/// Judges two entities the same, different or unsure; their records stay as they are, so a later judgement parts them
/// again.
///
/// @param a id of the entity whose name stands for both when they are the same
/// @param b id of the other
public record Judge(String a, String b, Judgement.Verdict verdict, String reason) implements Edit {

    @Override
    public Plan plan(Basis basis) throws Problem {
        if (a.equals(b)) {
            throw new Problem("An entity cannot be judged against itself.", "Choose another one.");
        }
        Entity one = Finding.one(basis.before(), Entity.class, a);
        Entity other = Finding.one(basis.before(), Entity.class, b);
        Optional<Judgement> before = Stream.of(Reference.A, Reference.B)
                .flatMap(end -> basis.before().referring(Judgement.class, end, a).stream())
                .filter(judgement -> judgement.about(a, b))
                .findFirst();
        String id = before.map(Judgement::id).orElseGet(() -> basis.ids().next("j"));
        Judgement after = new Judgement(id, a, b, verdict, reason);
        String verdictInWords =
                verdict == Judgement.Verdict.SAME ? "the same" : verdict.name().toLowerCase(Locale.ROOT);
        String title = "Judge " + one.name() + " and " + other.name() + " " + verdictInWords;
        return before.filter(after::equals).isPresent()
                ? Plan.nothing()
                : new Plan(title, new Place.OfEntity(a), List.of(new Change(before.orElse(null), after)));
    }
}
