package org.sourceline.ui.reader.claim;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.sourceline.edit.claim.CitationDraft;
import org.sourceline.edit.claim.RecordClaim;
import org.sourceline.model.Attribution;
import org.sourceline.model.Citation;
import org.sourceline.model.Entity;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Mention;
import org.sourceline.model.Place;
import org.sourceline.text.Sentences;
import org.sourceline.ui.desk.Desk;
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
    private Optional<Mention> from = Optional.empty();
    private Optional<Mention> to = Optional.empty();
    private Optional<Says> says = Optional.empty();
    private Citation.Stance stance = Citation.Stance.SUPPORTS;
    private Span passage = Span.NONE;
    private String article = "";
    private String quote = "";
    private ReadOff read = ReadOff.NOTHING;
    private String hint = "";

    public ClaimDraft(ReaderModel model) {
        this.model = model;
        this.desk = model.desk();
        when.subscribe(text -> typing());
        predicateTyped.subscribe(text -> typing());
    }

    private void typing() {
        hint = "";
        says = says.filter(each -> each.reading().equals(predicateTyped.get()));
        model.touch();
    }

    /// Begins a claim whose subject is the mention one points at.
    public void start() {
        model.pointing().mention().ifPresent(mention -> {
            clear();
            from = Optional.of(mention);
            model.touch();
        });
    }

    /// Takes the other mention, and presets the passage to the sentences that hold both.
    public void pick(Mention other) {
        if (from.filter(one -> desk.index().identity().same(one.entity(), other.entity()))
                .isPresent()) {
            hint = WORDS.say("claim.same-ends", name(other));
            model.touch();
            return;
        }
        to = Optional.of(other);
        hint = "";
        model.reading().ifPresent(this::presetPassage);
        model.touch();
    }

    private void presetPassage(Reading reading) {
        article = reading.article().id();
        List<Mention> here = List.of(from.orElseThrow(), to.orElseThrow()).stream()
                .filter(mention -> mention.passage().article().equals(article))
                .toList();
        int start = here.stream()
                .mapToInt(mention -> mention.passage().start())
                .min()
                .orElse(0);
        int end =
                here.stream().mapToInt(mention -> mention.passage().end()).max().orElse(0);
        take(reading, Span.of(Sentences.around(reading.text(), start, end)));
    }

    private void take(Reading reading, Span chosen) {
        article = reading.article().id();
        passage = chosen;
        quote = passage.of(reading.text());
        boolean dateUntouched = when.get().equals(read.when());
        boolean speakerUntouched = attribution.get().equals(read.speaker());
        read = ReadOff.of(quote, reading.article().published());
        if (dateUntouched) {
            when.set(read.when());
        }
        if (speakerUntouched) {
            attribution.set(read.speaker());
        }
    }

    /// Takes the selection for the passage.
    public void passageFromSelection() {
        model.reading()
                .filter(reading -> !model.pointing().selection().isEmpty())
                .ifPresent(reading -> {
                    take(reading, model.pointing().selection());
                    model.touch();
                });
    }

    /// Turns subject and object round.
    public void swap() {
        Optional<Mention> first = from;
        from = to;
        to = first;
        model.touch();
    }

    /// What a claim between the two may say, that which fits their types first; with what was typed in it.
    public List<Says> readings(String typed, int most) {
        String subject = from.flatMap(model::named).map(Entity::type).orElse("");
        String object = to.flatMap(model::named).map(Entity::type).orElse("");
        return Says.of(desk.ontology(), subject, object, typed, most);
    }

    /// Chooses what the claim says.
    public void choose(Says chosen) {
        predicateTyped.set(chosen.reading());
        says = Optional.of(chosen);
        model.touch();
    }

    public void stance(Citation.Stance chosen) {
        stance = chosen;
        model.touch();
    }

    /// Why the claim cannot be recorded yet, in words; empty when it can.
    public String missing() {
        if (from.isEmpty() || to.isEmpty()) {
            return WORDS.say("claim.needs-object");
        }
        if (says.isEmpty()) {
            return WORDS.say("claim.needs-predicate");
        }
        return dateProblem();
    }

    /// What is wrong with the date typed; empty when nothing is.
    public String dateProblem() {
        try {
            FuzzyDate.parse(when.get());
            return "";
        } catch (IllegalArgumentException unreadable) {
            return String.valueOf(unreadable.getMessage());
        }
    }

    /// Records the claim with its one citation and goes to it; says what is missing where it cannot.
    public void record() {
        hint = missing();
        if (!hint.isEmpty()) {
            model.touch();
            return;
        }
        Says chosen = says.orElseThrow();
        String subject = (chosen.turned() ? to : from).orElseThrow().entity();
        String object = (chosen.turned() ? from : to).orElseThrow().entity();
        CitationDraft citation = new CitationDraft(
                article, passage.start(), passage.end(), stance, Attribution.described(attribution.get()));
        desk.edit(
                new RecordClaim(
                        subject, chosen.predicate().id(), object, FuzzyDate.parse(when.get()), List.of(citation)),
                done -> {
                    clear();
                    model.touch();
                    desk.notices().tell(done.title());
                    if (done.place() instanceof Place.OfClaim claim) {
                        desk.navigator().go(claim);
                    }
                },
                () -> {
                    hint = WORDS.say("claim.nothing");
                    model.touch();
                });
    }

    /// Puts the draft away.
    public void clear() {
        from = Optional.empty();
        to = Optional.empty();
        says = Optional.empty();
        predicateTyped.set("");
        when.set("");
        attribution.set("");
        read = ReadOff.NOTHING;
        stance = Citation.Stance.SUPPORTS;
        passage = Span.NONE;
        quote = "";
        hint = "";
    }

    private String name(Mention mention) {
        return model.named(mention).map(Entity::name).orElse(mention.passage().exact());
    }

    /// Whether a subject is chosen and an object is not yet.
    public boolean isPicking() {
        return from.isPresent() && to.isEmpty();
    }

    /// Whether both ends are chosen.
    public boolean isOpen() {
        return from.isPresent() && to.isPresent();
    }

    public Optional<Mention> from() {
        return from;
    }

    public Optional<Mention> to() {
        return to;
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

    /// The passage in the article shown, or [Span#NONE].
    public Span passageIn(String shown) {
        return article.equals(shown) ? passage : Span.NONE;
    }

    /// Where the passage is, once there is one.
    public Optional<Place> passage() {
        return passage.isEmpty()
                ? Optional.empty()
                : Optional.of(new Place.InArticle(article, passage.start(), passage.end()));
    }

    /// The passage's own words.
    public String quote() {
        return quote;
    }

    /// What was read off the passage for the draft's date and speaker.
    public ReadOff read() {
        return read;
    }

    public String hint() {
        return hint;
    }
}
