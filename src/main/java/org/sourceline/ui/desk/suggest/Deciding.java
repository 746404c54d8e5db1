package org.sourceline.ui.desk.suggest;

import java.util.List;
import java.util.function.Function;
import org.sourceline.edit.review.Decide;
import org.sourceline.edit.review.Ruling;
import org.sourceline.edit.tag.Tag;
import org.sourceline.model.Entity;
import org.sourceline.model.EntityType;
import org.sourceline.model.Mention.Decision.Verdict;
import org.sourceline.suggest.mention.Suggestion;
import org.sourceline.ui.desk.Desk;

/// Decides on the offer looked at, or on several, each time in one step.
public final class Deciding {

    private final Looked looked;
    private final Desk desk;

    /// Decisions on offers.
    public Deciding(Looked looked) {
        this.looked = looked;
        this.desk = looked.desk();
    }

    /// Takes it up as it stands.
    public void accept() {
        rule(Verdict.ACCEPTED);
    }

    /// Takes up all that would name the same.
    public void acceptAlike() {
        accept(looked.alike());
    }

    /// Takes offers up as they stand.
    public void accept(List<Offer> offers) {
        decide(offers.stream()
                .map(offer -> offer.suggestion().ruling(Verdict.ACCEPTED))
                .toList());
    }

    /// Rejects it, puts it off or takes it up.
    public void rule(Verdict verdict) {
        looked.at().ifPresent(offer -> decide(List.of(offer.suggestion().ruling(verdict))));
    }

    /// Tags the words as an entity of the case.
    public void as(Entity entity) {
        correct(it -> Tag.known(it.article(), it.start(), it.end(), entity.id()));
    }

    /// Tags the words as something of the ontology's type of that number, counted from 1; it is called as was
    /// suggested, or as it is written where that was an entity of another type.
    public void as(int number) {
        List<EntityType> types = desk.ontology().types();
        if (number <= types.size()) {
            String type = types.get(number - 1).id();
            correct(it -> it.isNew() || !it.type().equals(type)
                    ? called(it, type, it.isNew() ? it.name() : it.quote())
                    : Tag.known(it.article(), it.start(), it.end(), it.entity()));
        }
    }

    /// Tags the words as what is called so: an entity of the case, or a new one of the type suggested.
    public void called(String name) {
        String typed = name.strip();
        if (!typed.isEmpty()) {
            looked.names().called(typed).ifPresentOrElse(this::as, () -> correct(it -> called(it, it.type(), typed)));
        }
    }

    private static Tag called(Suggestion it, String type, String name) {
        return Tag.called(it.article(), it.start(), it.end(), type, name);
    }

    private void correct(Function<Suggestion, Tag> as) {
        looked.at().map(Offer::suggestion).ifPresent(it -> {
            Ruling taken = it.ruling(Verdict.ACCEPTED);
            Tag tag = as.apply(it);
            Ruling other =
                    new Ruling(tag, taken.words(), taken.type(), taken.entity(), taken.rule(), Verdict.CORRECTED);
            decide(List.of(taken.tag().equals(tag) ? taken : other));
        });
    }

    private void decide(List<Ruling> rulings) {
        if (!rulings.isEmpty()) {
            desk.edit(new Decide(rulings), done -> {
                if (rulings.size() > 1) {
                    desk.notices().tell(desk.titleOf(done));
                }
            });
        }
    }
}
