package org.sourceline.ui.reader.tag;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.sourceline.edit.claim.CitationDraft;
import org.sourceline.edit.claim.Cite;
import org.sourceline.edit.tag.Tag;
import org.sourceline.edit.tag.TagPassages;
import org.sourceline.edit.tag.Untag;
import org.sourceline.model.Attribution;
import org.sourceline.model.Citation;
import org.sourceline.model.Entity;
import org.sourceline.model.EntityType;
import org.sourceline.model.Mention;
import org.sourceline.store.ChangeSet;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.draft.Draft;
import org.sourceline.ui.kit.Words;
import org.sourceline.ui.reader.page.ReaderModel;
import org.sourceline.ui.reader.page.Span;

/// The tag being put on the words selected, and the other places that may get it too.
public final class TagDraft {

    private static final Words WORDS = Words.of(TagDraft.class);
    private static final String START = "start";
    private static final String END = "end";
    private static final String NAME = "name";
    private static final String TYPE = "type";
    private static final String ENTITY = "entity";
    private final ReaderModel model;
    private final Desk desk;
    private final StringProperty name = new SimpleStringProperty("");
    private final Others others;
    private Consumer<Mention> whenTagged = mention -> {};
    private Span on = Span.NONE;
    private String article = "";
    private boolean named;
    private Optional<Entity> entity = Optional.empty();
    private Optional<EntityType> type = Optional.empty();
    private String hint = "";

    public TagDraft(ReaderModel model) {
        this.model = model;
        this.desk = model.desk();
        others = new Others(model);
        model.revision().subscribe(count -> follow());
    }

    private void follow() {
        String shown = model.reading().map(reading -> reading.article().id()).orElse("");
        boolean opened = !shown.equals(article);
        article = shown;
        Span selection = model.pointing().selection();
        if (!selection.equals(on)) {
            boolean grown = !opened && !on.isEmpty() && selection.meets(on);
            on = selection;
            hint = "";
            if (grown && named) {
                keep();
            } else {
                begin();
            }
        }
        if (opened && on.isEmpty()) {
            takeUp();
        }
    }

    private Draft draft() {
        return desk.drafts().of("tag", article);
    }

    /// Selects the words again that were being tagged when the article was left.
    private void takeUp() {
        Span kept = kept();
        int length = model.reading().map(reading -> reading.text().length()).orElse(0);
        if (!kept.isEmpty() && kept.end() <= length) {
            model.pointing().select(kept);
        }
    }

    private void keep() {
        if (!on.isEmpty()) {
            draft().put(START, Integer.toString(on.start()));
            draft().put(END, Integer.toString(on.end()));
            draft().put(NAME, name.get());
            draft().put(TYPE, type.map(EntityType::id).orElse(""));
            draft().put(ENTITY, entity.map(Entity::id).orElse(""));
        }
    }

    private void begin() {
        if (!on.isEmpty() && on.equals(kept())) {
            named = true;
            name.set(draft().get(NAME, ""));
            entity = desk.index().speaker(draft().get(ENTITY, ""));
            type = desk.ontology().type(draft().get(TYPE, ""));
            return;
        }
        named = false;
        String words = model.pointing().words().replaceAll("\\s+", " ").strip();
        entity = words.isEmpty() ? Optional.empty() : model.names().called(words);
        name.set(entity.map(Entity::name).orElse(words));
        type = entity.flatMap(known -> desk.ontology().type(known.type())).or(() -> type);
    }

    /// Tells `told` of every mention that a tag put here makes.
    public void whenTagged(Consumer<Mention> told) {
        whenTagged = told;
    }

    /// Takes what was typed for a name; it means an entity of the case again when it is exactly one's.
    public void typed(String newName) {
        name.set(newName);
        named = true;
        entity = model.names()
                .called(newName.strip())
                .filter(known -> known.names().anyMatch(newName.strip()::equals));
        entity.flatMap(known -> desk.ontology().type(known.type())).ifPresent(known -> type = Optional.of(known));
        hint = "";
        keep();
        model.touch();
    }

    /// Takes an entity of the case.
    public void choose(Entity known) {
        entity = Optional.of(known);
        named = true;
        name.set(known.name());
        type = desk.ontology().type(known.type()).or(() -> type);
        keep();
        model.touch();
    }

    /// Tags the selection with the ontology's type of that number, counted from 1.
    public void as(int number) {
        if (number <= desk.ontology().types().size()) {
            EntityType chosen = desk.ontology().types().get(number - 1);
            type = Optional.of(chosen);
            entity = entity.filter(known -> known.type().equals(chosen.id()));
            accept();
        }
    }

    /// Chooses a type and does not tag yet.
    public void type(EntityType chosen) {
        type = Optional.of(chosen);
        entity = entity.filter(known -> known.type().equals(chosen.id()));
        hint = "";
        named = true;
        keep();
        model.touch();
    }

    /// Tags the selection as the draft says.
    public void accept() {
        accept(mention -> {});
    }

    /// Tags the selection as the draft says, and then hands over the mention made.
    public void accept(Consumer<Mention> then) {
        if (on.isEmpty() || article.isEmpty()) {
            return;
        }
        if (entity.isPresent()) {
            put(Tag.known(article, on.start(), on.end(), entity.get().id()), then);
        } else if (type.isEmpty()) {
            say("tag.needs-type");
        } else if (name.get().isBlank()) {
            say("tag.needs-name");
        } else {
            put(
                    Tag.called(
                            article,
                            on.start(),
                            on.end(),
                            type.get().id(),
                            name.get().strip()),
                    then);
        }
    }

    private void say(String key) {
        hint = WORDS.say(key);
        model.touch();
    }

    private void put(Tag tag, Consumer<Mention> then) {
        Optional<Mention> there = model.mentions().stream()
                .filter(mention -> Span.of(mention.passage()).equals(on))
                .filter(mention -> tag.named().equals(new Tag.Named.Known(mention.entity())))
                .findFirst();
        if (there.isPresent()) {
            model.pointing().choose(there.get());
            then.accept(there.get());
            whenTagged.accept(there.get());
        } else {
            desk.edit(new TagPassages(List.of(tag)), done -> tagged(done, then), () -> say("tag.nothing"));
        }
    }

    private Span kept() {
        return new Span(draft().number(START), draft().number(END));
    }

    /// Puts away what is typed for the words selected, and the selection with it.
    public void drop() {
        if (!on.isEmpty() && on.equals(kept())) {
            draft().forget();
        }
        model.pointing().leave();
    }

    private void tagged(ChangeSet done, Consumer<Mention> then) {
        forget(done);
        made(done).filter(model.mentions()::contains).ifPresent(mention -> {
            model.pointing().choose(mention);
            others.look(mention);
            then.accept(mention);
            whenTagged.accept(mention);
        });
    }

    /// Forgets what was typed for a tag that is stored.
    private void forget(ChangeSet done) {
        made(done).ifPresent(mention -> {
            Draft typed = desk.drafts().of("tag", mention.passage().article());
            if (typed.number(START) == mention.passage().start()
                    && typed.number(END) == mention.passage().end()) {
                typed.forget();
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

    /// Takes the tag off that one points at.
    public void untag() {
        model.pointing().mention().ifPresent(mention -> desk.edit(new Untag(List.of(mention.id()))));
    }

    /// Adds the selection to the claim last gone to, as a passage that speaks for it or against it.
    public void cite(Citation.Stance stance) {
        model.reading().filter(reading -> !on.isEmpty()).ifPresent(reading -> {
            CitationDraft passage =
                    new CitationDraft(reading.article().id(), on.start(), on.end(), stance, Attribution.NONE);
            Consumer<ChangeSet> cited = done -> {
                model.pointing().leave();
                model.touch();
                desk.notices().tell(desk.titleOf(done));
            };
            desk.edit(new Cite(model.lastClaim(), List.of(passage)), cited, () -> say("cite.nothing"));
        });
    }

    /// The name typed or found.
    public StringProperty name() {
        return name;
    }

    /// The entity of the case that it will name, if it is a known one.
    public Optional<Entity> entity() {
        return entity;
    }

    public Optional<EntityType> type() {
        return type;
    }

    /// The other places of the words just tagged.
    public Others others() {
        return others;
    }

    /// What is still missing, in words; empty when nothing is.
    public String hint() {
        return hint;
    }
}
