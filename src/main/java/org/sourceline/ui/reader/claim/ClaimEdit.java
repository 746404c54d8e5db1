package org.sourceline.ui.reader.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sourceline.edit.claim.ReviseClaim;
import org.sourceline.model.Attribution;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.FuzzyDate;
import org.sourceline.ui.desk.claim.Says;
import org.sourceline.ui.desk.draft.Draft;
import org.sourceline.ui.desk.said.Said;
import org.sourceline.ui.kit.TypeAhead;
import org.sourceline.ui.kit.Words;
import org.sourceline.ui.reader.page.Parts;
import org.sourceline.ui.reader.page.ReaderModel;

/// The fields in which a claim is edited beneath its paragraph; what is typed in them stays until it is stored.
final class ClaimEdit extends VBox {

    private static final Words WORDS = Words.of(ClaimEdit.class);
    private static final int MOST_OFFERED = 7;
    private static final String PREDICATE = "predicate";
    private static final String TURNED = "turned";

    /// Under what the entity is kept that becomes the subject by what is chosen.
    private static final String SUBJECT = "subject";

    private final ReaderModel model;
    private final String citation;
    private final Runnable done;
    private final TypeAhead<Says> says;
    private final TextField when = new TextField();
    private final TextField speaker = new TextField();
    private final ToggleButton supports = new ToggleButton(WORDS.say("claim.supports"));
    private final ToggleButton denies = new ToggleButton(WORDS.say("claim.denies"));
    private final Label hint = Parts.line("", "bar-hint");
    private final Draft draft;
    private final Kept saysKept;
    private final Kept whenKept;
    private final Kept speakerKept;
    private final Kept stanceKept;
    private boolean storing;

    ClaimEdit(ReaderModel model, String citation, Runnable done) {
        this.model = model;
        this.citation = citation;
        this.done = done;
        draft = draft(model, citation);
        getStyleClass().addAll("bar-part", "claim-edit");
        says = new TypeAhead<>(this::offers, offer -> Parts.label(offer.reading(), "bar-plain"), this::choose, true)
                .inRows();
        saysKept = new Kept(draft, "says", says::quietly);
        whenKept = new Kept(draft, "when", text -> show(when, text));
        speakerKept = new Kept(draft, "speaker", text -> show(speaker, text));
        stanceKept = new Kept(draft, "denies", is -> (is.equals("true") ? denies : supports).setSelected(true));
        says.field().setId("edit-says-" + citation);
        says.field().setAccessibleText(WORDS.say("claim.says"));
        says.field().setPromptText(WORDS.say("claim.says-prompt"));
        when.setId("edit-when-" + citation);
        when.setAccessibleText(WORDS.say("claim.when"));
        when.setPromptText(WORDS.say("claim.when-prompt"));
        speaker.setAccessibleText(WORDS.say("claim.speaker"));
        speaker.setPromptText(WORDS.say("claim.speaker-prompt"));
        ToggleGroup stances = new ToggleGroup();
        stances.getToggles().setAll(supports, denies);
        supports.getStyleClass().add("supports");
        denies.getStyleClass().add("denies");
        HBox stance = new HBox(supports, denies);
        stance.getStyleClass().add("stance");
        Button store = Parts.button(WORDS.say("card.store"), "↵", this::store);
        store.getStyleClass().add("primary");
        Button cancel = Parts.button(WORDS.say("cancel"), "Esc", this::leave);
        getChildren().setAll(says, when, speaker, stance, hint, Parts.wrapping(store, cancel));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        Parts.shown(hint, false);
        listen();
        refresh();
    }

    private void listen() {
        says.field().textProperty().subscribe((before, text) -> {
            saysKept.type(text);
            keepChosen();
        });
        when.textProperty().subscribe((before, text) -> whenKept.type(text));
        speaker.textProperty().subscribe((before, text) -> speakerKept.type(text));
        denies.selectedProperty().subscribe((before, is) -> stanceKept.type(Boolean.toString(is)));
    }

    /// What is typed about the claim that a citation is of.
    static Draft draft(ReaderModel model, String citation) {
        return model.desk().drafts().of("claim-edit", citation);
    }

    /// What is chosen for the claim to say, while the field reads so.
    private Optional<Says> chosen() {
        return model.desk()
                .ontology()
                .predicate(draft.get(PREDICATE, ""))
                .map(predicate -> new Says(predicate, draft.get(TURNED, "").equals("true")))
                .filter(each -> each.reading().equals(says.field().getText()));
    }

    private void keepChosen() {
        boolean stored = claim().filter(
                        claim -> chosen().filter(each -> says(each, claim)).isPresent())
                .isPresent();
        if (stored || chosen().isEmpty()) {
            List.of(PREDICATE, TURNED, SUBJECT).forEach(draft::forget);
        }
    }

    private boolean says(Says each, Claim claim) {
        return each.predicate().id().equals(claim.predicate())
                && draft.get(SUBJECT, "").equals(claim.subject());
    }

    /// Whether something typed here waits to be stored.
    boolean isBegun() {
        return !draft.isEmpty();
    }

    /// Takes back what was typed.
    void leave() {
        draft.forget();
        refresh();
        done.run();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
            store();
            event.consume();
        }
    }

    private List<Says> offers(String typed) {
        return claim().map(claim -> Says.of(
                        model.desk().ontology(), type(claim.subject()), type(claim.object()), typed, MOST_OFFERED))
                .orElse(List.of());
    }

    private String type(String entity) {
        return model.desk().index().speaker(entity).map(Entity::type).orElse("");
    }

    private void choose(Says offer) {
        claim().ifPresent(claim -> {
            draft.put(PREDICATE, offer.predicate().id());
            draft.put(TURNED, Boolean.toString(offer.turned()));
            draft.put(SUBJECT, offer.turned() ? claim.object() : claim.subject());
            says.quietly(offer.reading());
            keepChosen();
        });
    }

    /// Goes into the fields.
    void enter() {
        say("");
        says.field().requestFocus();
        says.field().selectAll();
    }

    /// Follows what is stored in each field in which nothing else is typed.
    void refresh() {
        claim().ifPresent(claim -> {
            saysKept.follow(model.desk().ontology().readingOf(claim.predicate()));
            whenKept.follow(claim.when().toString());
            keepChosen();
        });
        cited().ifPresent(cited -> {
            speakerKept.follow(cited.attribution().words());
            stanceKept.follow(Boolean.toString(cited.stance() == Citation.Stance.DENIES));
        });
    }

    private static void show(TextField field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }

    private void say(String wrong) {
        hint.setText(wrong);
        Parts.shown(hint, !wrong.isEmpty());
    }

    private void store() {
        Optional<Claim> claim = claim();
        Optional<Citation> cited = cited();
        if (storing || claim.isEmpty() || cited.isEmpty()) {
            return;
        }
        FuzzyDate date;
        try {
            date = FuzzyDate.parse(when.getText());
        } catch (IllegalArgumentException unreadable) {
            say(Said.of(String.valueOf(unreadable.getMessage())));
            return;
        }
        Claim stored = claim.get();
        boolean known = says.field().getText().equals(model.desk().ontology().readingOf(stored.predicate()));
        if (!known && chosen().isEmpty()) {
            say(WORDS.say("claim.needs-predicate"));
            return;
        }
        say("");
        store(revised(stored, cited.get(), date));
    }

    private ReviseClaim revised(Claim stored, Citation cited, FuzzyDate date) {
        Attribution before = cited.attribution();
        Attribution said = speaker.getText().equals(before.words()) ? before : Attribution.described(speaker.getText());
        String predicate = chosen().map(each -> each.predicate().id()).orElse(stored.predicate());
        boolean turned = chosen().isPresent() && draft.get(SUBJECT, "").equals(stored.object());
        Citation.Stance stance = denies.isSelected() ? Citation.Stance.DENIES : Citation.Stance.SUPPORTS;
        return new ReviseClaim(
                citation,
                turned ? stored.object() : stored.subject(),
                predicate,
                turned ? stored.subject() : stored.object(),
                date,
                stance,
                said);
    }

    private void store(ReviseClaim edit) {
        Map<String, String> handed = draft.texts();
        storing = true;
        model.desk().edit(edit, revised -> stored(handed), () -> stored(handed), () -> storing = false);
    }

    /// Forgets what is stored now, and closes unless something else was typed meanwhile.
    private void stored(Map<String, String> handed) {
        draft.forget(handed);
        refresh();
        if (draft.isEmpty()) {
            done.run();
        }
    }

    /// Whether something that keys go to is within these fields.
    boolean holds(EventTarget target) {
        for (Node at = target instanceof Node node ? node : null; at != null; at = at.getParent()) {
            if (at.equals(this)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Citation> cited() {
        return model.desk().index().find(Citation.class, citation);
    }

    private Optional<Claim> claim() {
        return cited().flatMap(each -> model.desk().index().find(Claim.class, each.claim()));
    }
}
