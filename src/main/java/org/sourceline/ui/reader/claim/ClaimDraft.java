package org.sourceline.ui.reader.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.sourceline.edit.claim.CitationDraft;
import org.sourceline.edit.claim.RecordClaim;
import org.sourceline.model.Attribution;
import org.sourceline.model.Citation;
import org.sourceline.model.Entity;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Mention;
import org.sourceline.store.ChangeSet;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.claim.Says;
import org.sourceline.ui.desk.claim.Uncited;
import org.sourceline.ui.desk.draft.Draft;
import org.sourceline.ui.desk.said.Said;
import org.sourceline.ui.kit.Words;
import org.sourceline.ui.reader.page.ReaderModel;
import org.sourceline.ui.reader.page.Reading;
import org.sourceline.ui.reader.page.Span;

/// The claim being made from two mentions, with the passage that carries it.
public final class ClaimDraft {

    private static final Words WORDS = Words.of(ClaimDraft.class);
    private final ReaderModel model;
    private final Desk desk;
    private final StringProperty predicateTyped = new SimpleStringProperty("");
    private final StringProperty when = new SimpleStringProperty("");
    private final StringProperty attribution = new SimpleStringProperty("");
    private final Draft draft;
    private String from = "";
    private String to = "";
    private Optional<Says> says = Optional.empty();
    private Citation.Stance stance = Citation.Stance.SUPPORTS;
    private Quoted quoted = Quoted.NOTHING;
    private String hint = "";
    private boolean recording;

    /// The claim that was being made in a reader before, or none.
    public ClaimDraft(ReaderModel model) {
        this.model = model;
        this.desk = model.desk();
        draft = desk.drafts().of("claim", model.name());
        takeUp();
        when.subscribe((before, text) -> typing());
        attribution.subscribe((before, text) -> keep());
        predicateTyped.subscribe((before, text) -> typing());
        model.revision().addListener((at, before, now) -> look());
    }

    private void takeUp() {
        Typed typed = Typed.in(draft, desk);
        from = typed.from();
        to = typed.to();
        predicateTyped.set(typed.words());
        says = typed.says();
        when.set(typed.when());
        attribution.set(typed.speaker());
        stance = typed.stance();
        quoted = typed.quoted();
    }

    private void keep() {
        new Typed(from, to, predicateTyped.get(), says, when.get(), attribution.get(), stance, quoted).keep(draft);
    }

    private void show() {
        keep();
        model.touch();
    }

    private void typing() {
        hint = "";
        says = says.filter(each -> each.reading().equals(predicateTyped.get()));
        show();
    }

    /// Begins a claim whose subject is the mention one points at.
    public void start() {
        model.pointing().mention().ifPresent(mention -> {
            clear();
            from = mention.id();
            show();
        });
    }

    /// Begins a claim that was thought of elsewhere.
    public void begin(Uncited claim) {
        clear();
        from = claim.from().id();
        to = claim.to().map(Mention::id).orElse("");
        choose(claim.says());
    }

    /// Presets the passage, where there is none yet, once the article is read that names both ends.
    private void look() {
        model.reading().ifPresent(open -> quoted = quoted.readIn(open, desk.index()));
        if (isOpen() && quoted.span().isEmpty()) {
            model.reading()
                    .filter(open -> from().stream().anyMatch(end -> Quoted.isIn(end, open)))
                    .ifPresent(this::presetPassage);
        }
    }

    /// Takes the other mention for the end that is missing, and presets the passage to the sentences that hold both.
    public void pick(Mention other) {
        Optional<Mention> there = from().or(this::to);
        if (there.filter(one -> desk.index().identity().same(one.entity(), other.entity()))
                .isPresent()) {
            say("claim.same-ends", name(other));
            return;
        }
        if (from().isPresent()) {
            to = other.id();
        } else {
            from = other.id();
        }
        hint = "";
        model.reading().filter(reading -> quoted.span().isEmpty()).ifPresent(this::presetPassage);
        show();
    }

    private void presetPassage(Reading reading) {
        take(Quoted.around(
                reading, Stream.concat(from().stream(), to().stream()).toList(), desk.index()));
        keep();
    }

    private void take(Quoted chosen) {
        boolean dateUntouched = when.get().equals(quoted.read().when());
        boolean speakerUntouched = attribution.get().equals(quoted.read().speaker());
        quoted = chosen;
        if (dateUntouched) {
            when.set(quoted.read().when());
        }
        if (speakerUntouched) {
            attribution.set(quoted.read().speaker());
        }
    }

    /// Takes the selection for the passage.
    public void passageFromSelection() {
        model.reading()
                .filter(reading -> !model.pointing().selection().isEmpty())
                .ifPresent(reading -> {
                    take(Quoted.of(reading, model.pointing().selection(), desk.index()));
                    show();
                });
    }

    /// Turns subject and object round.
    public void swap() {
        String first = from;
        from = to;
        to = first;
        show();
    }

    /// What a claim between the two may say, that which fits their types first; with what was typed in it.
    public List<Says> readings(String typed, int most) {
        String subject = from().flatMap(model::named).map(Entity::type).orElse("");
        String object = to().flatMap(model::named).map(Entity::type).orElse("");
        return Says.of(desk.ontology(), subject, object, typed, most);
    }

    /// Chooses what the claim says.
    public void choose(Says chosen) {
        predicateTyped.set(chosen.reading());
        says = Optional.of(chosen);
        show();
    }

    public void stance(Citation.Stance chosen) {
        stance = chosen;
        show();
    }

    /// Why the claim cannot be recorded yet, in words; empty when it can.
    public String missing() {
        if (!isOpen()) {
            return WORDS.say("claim.needs-object");
        }
        if (says.isEmpty()) {
            return WORDS.say("claim.needs-predicate");
        }
        return dateProblem();
    }

    /// What is wrong with the date typed; empty when nothing is.
    public String dateProblem() {
        return Said.dateProblem(when.get());
    }

    /// Records the claim with its one citation and goes to it; says what is missing where it cannot.
    public void record() {
        hint = missing();
        if (recording || !hint.isEmpty()) {
            model.touch();
            return;
        }
        Says chosen = says.orElseThrow();
        String subject = (chosen.turned() ? to() : from()).orElseThrow().entity();
        String object = (chosen.turned() ? from() : to()).orElseThrow().entity();
        CitationDraft citation = quoted.cited(stance, Attribution.described(attribution.get()));
        RecordClaim claim = new RecordClaim(
                subject, chosen.predicate().id(), object, FuzzyDate.parse(when.get()), List.of(citation));
        Map<String, String> handed = draft.texts();
        recording = true;
        desk.edit(claim, done -> recorded(done, handed), () -> say("claim.nothing"), () -> recording = false);
    }

    private void say(String key, Object... about) {
        hint = WORDS.say(key, about);
        model.touch();
    }

    /// Puts away what was recorded and goes to it, unless something else was typed meanwhile.
    private void recorded(ChangeSet done, Map<String, String> handed) {
        desk.notices().tell(desk.titleOf(done));
        if (draft.texts().equals(handed)) {
            clear();
            desk.navigator().go(done.place());
        }
        model.touch();
    }

    /// Puts the draft away.
    public void clear() {
        from = "";
        to = "";
        says = Optional.empty();
        predicateTyped.set("");
        when.set("");
        attribution.set("");
        stance = Citation.Stance.SUPPORTS;
        quoted = Quoted.NOTHING;
        hint = "";
        keep();
    }

    private String name(Mention mention) {
        return model.named(mention).map(Entity::name).orElse(mention.passage().exact());
    }

    /// Whether one end is chosen and the other is not, or is tagged no more.
    public boolean isPicking() {
        return from().isPresent() != to().isPresent();
    }

    /// Whether both ends are chosen.
    public boolean isOpen() {
        return from().isPresent() && to().isPresent();
    }

    /// The mention of its subject, while that is tagged.
    public Optional<Mention> from() {
        return desk.index().find(Mention.class, from);
    }

    /// The mention of its object, while that is tagged.
    public Optional<Mention> to() {
        return desk.index().find(Mention.class, to);
    }

    public StringProperty predicateTyped() {
        return predicateTyped;
    }

    public StringProperty when() {
        return when;
    }

    public StringProperty attribution() {
        return attribution;
    }

    public Citation.Stance stance() {
        return stance;
    }

    /// The words that carry it.
    Quoted quoted() {
        return quoted;
    }

    /// The passage in the article shown, or [Span#NONE].
    public Span passageIn(String shown) {
        return quoted.in(shown);
    }

    public String hint() {
        return hint;
    }
}
