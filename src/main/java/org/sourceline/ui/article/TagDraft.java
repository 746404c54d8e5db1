package org.sourceline.ui.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.sourceline.edit.claim.CitationDraft;
import org.sourceline.edit.claim.Cite;
import org.sourceline.edit.tag.Occurrences;
import org.sourceline.edit.tag.Tag;
import org.sourceline.edit.tag.TagPassages;
import org.sourceline.edit.tag.Untag;
import org.sourceline.model.Entity;
import org.sourceline.model.EntityType;
import org.sourceline.model.Mention;
import org.sourceline.model.Passage;
import org.sourceline.store.ChangeSet;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.kit.Words;

/// The tag being put on the words selected, and the other places that may get it too.
final class TagDraft {

    private static final Words WORDS = Words.of(TagDraft.class);
    private final ReaderModel model;
    private final Desk desk;
    private final StringProperty name = new SimpleStringProperty("");
    private Span on = Span.NONE;
    private boolean named;
    private Optional<Entity> entity = Optional.empty();
    private Optional<EntityType> type = Optional.empty();
    private Optional<Rest> rest = Optional.empty();
    private String hint = "";

    TagDraft(ReaderModel model) {
        this.model = model;
        this.desk = model.desk();
        model.revision().subscribe(count -> follow());
    }

    private void follow() {
        Span selection = model.pointing().selection();
        if (!selection.equals(on)) {
            boolean grown = !on.isEmpty() && selection.meets(on);
            on = selection;
            hint = "";
            if (!(grown && named)) {
                begin();
            }
        }
        rest = rest.filter(each ->
                model.pointing().mention().filter(each.mention()::equals).isPresent());
    }

    private void begin() {
        named = false;
        String words = model.pointing().words().replaceAll("\\s+", " ").strip();
        entity = words.isEmpty() ? Optional.empty() : model.names().called(words);
        name.set(entity.map(Entity::name).orElse(words));
        type = entity.flatMap(known -> desk.ontology().type(known.type())).or(() -> type);
    }

    /// Takes what was typed for a name; it means an entity of the case again when it is exactly one's.
    void typed(String newName) {
        name.set(newName);
        named = true;
        entity = model.names()
                .called(newName.strip())
                .filter(known -> known.names().anyMatch(newName.strip()::equals));
        entity.flatMap(known -> desk.ontology().type(known.type())).ifPresent(known -> type = Optional.of(known));
        hint = "";
        model.touch();
    }

    /// Takes an entity of the case.
    void choose(Entity known) {
        entity = Optional.of(known);
        named = true;
        name.set(known.name());
        type = desk.ontology().type(known.type()).or(() -> type);
        model.touch();
    }

    /// Tags the selection with the ontology's type of that number, counted from 1.
    void as(int number) {
        if (number <= desk.ontology().types().size()) {
            EntityType chosen = desk.ontology().types().get(number - 1);
            type = Optional.of(chosen);
            entity = entity.filter(known -> known.type().equals(chosen.id()));
            accept();
        }
    }

    /// Chooses a type and does not tag yet.
    void type(EntityType chosen) {
        type = Optional.of(chosen);
        entity = entity.filter(known -> known.type().equals(chosen.id()));
        hint = "";
        model.touch();
    }

    /// Tags the selection as the draft says.
    void accept() {
        String article = model.reading().map(reading -> reading.article().id()).orElse("");
        if (on.isEmpty() || article.isEmpty()) {
            return;
        }
        if (entity.isPresent()) {
            put(Tag.known(article, on.start(), on.end(), entity.get().id()));
        } else if (type.isEmpty()) {
            say("tag.needs-type");
        } else if (name.get().isBlank()) {
            say("tag.needs-name");
        } else {
            put(Tag.called(
                    article, on.start(), on.end(), type.get().id(), name.get().strip()));
        }
    }

    private void say(String key) {
        hint = WORDS.say(key);
        model.touch();
    }

    private void put(Tag tag) {
        Optional<Mention> there = model.mentions().stream()
                .filter(mention -> Span.of(mention.passage()).equals(on))
                .filter(mention -> tag.named().equals(new Tag.Named.Known(mention.entity())))
                .findFirst();
        if (there.isPresent()) {
            model.pointing().choose(there.get());
        } else {
            desk.edit(new TagPassages(List.of(tag)), this::tagged, () -> say("tag.nothing"));
        }
    }

    private void tagged(ChangeSet done) {
        made(done).ifPresent(mention -> {
            if (model.mentions().contains(mention)) {
                model.pointing().choose(mention);
                desk.ask(
                        WORDS.say("tag.looking", mention.passage().exact()),
                        view -> Occurrences.of(view, mention.passage()),
                        places -> offer(mention, places));
            }
        });
    }

    private static Optional<Mention> made(ChangeSet done) {
        return done.changes().stream()
                .flatMap(change -> change.after() instanceof Mention mention
                        ? java.util.stream.Stream.of(mention)
                        : java.util.stream.Stream.empty())
                .findFirst();
    }

    private void offer(Mention mention, List<Passage> places) {
        if (!places.isEmpty()
                && model.pointing().mention().filter(mention::equals).isPresent()) {
            rest = Optional.of(new Rest(mention, places));
            model.touch();
        }
    }

    /// Tags all the other places where the same words stand, in one edit.
    void tagRest() {
        rest.ifPresent(offered -> desk.edit(
                new TagPassages(offered.places().stream()
                        .map(place -> Tag.known(
                                place.article(),
                                place.start(),
                                place.end(),
                                offered.mention().entity()))
                        .toList()),
                done -> {
                    rest = Optional.empty();
                    model.touch();
                    desk.notices()
                            .tell(WORDS.say("tag.rest-done", offered.places().size(), offered.articles()));
                }));
    }

    /// Takes the tag off that one points at.
    void untag() {
        model.pointing().mention().ifPresent(mention -> desk.edit(new Untag(List.of(mention.id()))));
    }

    /// Adds the selection to the claim last gone to, as a passage that supports it.
    void cite() {
        model.reading().filter(reading -> !on.isEmpty()).ifPresent(reading -> {
            CitationDraft passage = CitationDraft.supporting(reading.article().id(), on.start(), on.end());
            Consumer<ChangeSet> cited = done -> {
                model.pointing().leave();
                model.touch();
                desk.notices().tell(done.title());
            };
            desk.edit(new Cite(model.lastClaim(), List.of(passage)), cited, () -> say("cite.nothing"));
        });
    }

    /// The name typed or found.
    StringProperty name() {
        return name;
    }

    /// The entity of the case that it will name, if it is a known one.
    Optional<Entity> entity() {
        return entity;
    }

    Optional<EntityType> type() {
        return type;
    }

    Optional<Rest> rest() {
        return rest;
    }

    /// What is still missing, in words; empty when nothing is.
    String hint() {
        return hint;
    }

    /// Other places where the words of a mention stand untagged.
    record Rest(Mention mention, List<Passage> places) {

        long articles() {
            return places.stream().map(Passage::article).distinct().count();
        }
    }
}
