package org.sourceline.ui.desk.suggest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sourceline.edit.review.Decide;
import org.sourceline.edit.review.Ruling;
import org.sourceline.edit.tag.Tag;
import org.sourceline.model.Entity;
import org.sourceline.model.EntityType;
import org.sourceline.model.Mention.Decision.Verdict;
import org.sourceline.store.ChangeSet;
import org.sourceline.suggest.mention.Suggestion;
import org.sourceline.text.Spelling;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.kit.Words;

/// Decides on the offer looked at, or on several, each time in one step.
public final class Deciding {

    private static final Words WORDS = Words.of(Deciding.class);
    private final Looked looked;
    private final Desk desk;

    /// Decisions on offers.
    public Deciding(Looked looked) {
        this.looked = looked;
        this.desk = looked.desk();
    }

    /// Takes it up as it stands.
    public void accept() {
        looked.at()
                .ifPresent(offer ->
                        decide(List.of(offer), List.of(taken(offer.suggestion(), names(looked.alike()))), done -> {}));
    }

    /// Takes up all that would name the same.
    public void acceptAlike() {
        List<Offer> alike = looked.alike();
        decide(alike, taken(alike), done -> {});
    }

    /// Takes offers up as they stand, and tells how many.
    public void acceptAll(List<Offer> offers) {
        decide(offers, taken(offers), done -> desk.notices().tell(desk.titleOf(done)));
    }

    private List<Ruling> taken(List<Offer> offers) {
        Map<List<String>, String> names = names(offers);
        return offers.stream().map(offer -> taken(offer.suggestion(), names)).toList();
    }

    /// A suggestion taken up: as an entity of its type that is called so in any spelling, or else as a new one.
    private Ruling taken(Suggestion it, Map<List<String>, String> names) {
        Ruling taken = it.ruling(Verdict.ACCEPTED);
        if (!it.isNew()) {
            return taken;
        }
        Tag tag = looked.names()
                .called(it.name())
                .filter(known -> known.type().equals(it.type()))
                .map(known -> Tag.known(it.article(), it.start(), it.end(), known.id()))
                .orElseGet(() -> called(it, it.type(), names.getOrDefault(key(it), it.name())));
        return new Ruling(tag, taken.words(), taken.type(), taken.entity(), taken.rule(), taken.verdict());
    }

    /// What new entities are to be called, of several spellings of a name one that is not in capitals throughout.
    private static Map<List<String>, String> names(List<Offer> offers) {
        Map<List<String>, String> names = new HashMap<>();
        offers.stream().map(Offer::suggestion).forEach(it -> names.merge(key(it), it.name(), Suggestion::calmer));
        return names;
    }

    private static List<String> key(Suggestion it) {
        return List.of(it.type(), Spelling.key(it.name()));
    }

    /// Rejects it or puts it off.
    public void rule(Verdict verdict) {
        looked.at()
                .ifPresent(offer ->
                        decide(List.of(offer), List.of(offer.suggestion().ruling(verdict)), done -> {}));
    }

    /// Tags the words as an entity of the case.
    public void as(Entity entity) {
        correct(it -> Tag.known(it.article(), it.start(), it.end(), entity.id()));
    }

    /// Tags the words as something of the ontology's type of that number, counted from 1; it is called as was
    /// suggested, or as it is written where that was an entity of another type.
    public void as(int number) {
        List<EntityType> types = desk.ontology().types();
        if (number >= 1 && number <= types.size()) {
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
        looked.at().ifPresent(offer -> {
            Suggestion it = offer.suggestion();
            Ruling taken = it.ruling(Verdict.ACCEPTED);
            Tag tag = as.apply(it);
            Ruling other =
                    new Ruling(tag, taken.words(), taken.type(), taken.entity(), taken.rule(), Verdict.CORRECTED);
            decide(List.of(offer), List.of(taken.tag().equals(tag) ? taken : other), done -> {});
        });
    }

    /// Stores decisions; what they are on is out of reach meanwhile, so that no second key decides on it too.
    private void decide(List<Offer> offers, List<Ruling> rulings, Consumer<ChangeSet> then) {
        if (!rulings.isEmpty()) {
            looked.hide(offers);
            desk.edit(
                    new Decide(rulings),
                    then,
                    () -> desk.notices().tell(WORDS.say("nothing")),
                    () -> looked.putBack(offers));
        }
    }
}
