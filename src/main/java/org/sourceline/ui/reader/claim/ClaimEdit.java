package org.sourceline.ui.reader.claim;

import java.util.List;
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
    private Optional<Says> chosen = Optional.empty();
    private boolean begun;
    private boolean filling;

    ClaimEdit(ReaderModel model, String citation, Runnable done) {
        this.model = model;
        this.citation = citation;
        this.done = done;
        draft = draft(model, citation);
        getStyleClass().addAll("bar-part", "claim-edit");
        says = new TypeAhead<>(this::offers, offer -> Parts.label(offer.reading(), "bar-plain"), this::choose, true)
                .inRows();
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
        takeUp();
        List.of(says.field(), when, speaker)
                .forEach(field -> field.textProperty().subscribe((before, text) -> keep()));
        denies.selectedProperty().subscribe((before, is) -> keep());
    }

    /// Goes on with what was typed before.
    private void takeUp() {
        if (isBegun()) {
            begun = true;
            says.quietly(draft.get("says", ""));
            chosen = model.desk()
                    .ontology()
                    .predicate(draft.get("predicate", ""))
                    .map(predicate ->
                            new Says(predicate, draft.get("turned", "").equals("true")));
            when.setText(draft.get("when", ""));
            speaker.setText(draft.get("speaker", ""));
            (draft.get("denies", "").equals("true") ? denies : supports).setSelected(true);
        }
    }

    /// What is typed about the claim that a citation is of.
    static Draft draft(ReaderModel model, String citation) {
        return model.desk().drafts().of("claim-edit", citation);
    }

    private void keep() {
        if (begun && !filling) {
            draft.put("says", says.field().getText());
            draft.put("predicate", chosen.map(each -> each.predicate().id()).orElse(""));
            draft.put("turned", Boolean.toString(chosen.filter(Says::turned).isPresent()));
            draft.put("when", when.getText());
            draft.put("speaker", speaker.getText());
            draft.put("denies", Boolean.toString(denies.isSelected()));
        }
    }

    /// Whether something typed here waits to be stored.
    boolean isBegun() {
        return !draft.isEmpty();
    }

    /// Takes back what was typed.
    void leave() {
        begun = false;
        draft.forget();
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
        chosen = Optional.of(offer);
        says.quietly(offer.reading());
        keep();
    }

    /// Goes into the fields; begins with what is stored unless something typed before is still there.
    void enter() {
        if (!begun) {
            begun = true;
            fill();
        }
        says.field().requestFocus();
        says.field().selectAll();
    }

    private void fill() {
        filling = true;
        chosen = Optional.empty();
        claim().ifPresent(claim -> {
            says.quietly(model.desk().ontology().readingOf(claim.predicate()));
            when.setText(claim.when().toString());
        });
        cited().ifPresent(cited -> {
            speaker.setText(cited.attribution().words());
            (cited.stance() == Citation.Stance.DENIES ? denies : supports).setSelected(true);
        });
        say("");
        filling = false;
    }

    /// Follows what is stored while nothing is being edited.
    void refresh() {
        if (!begun) {
            fill();
        }
    }

    private void say(String wrong) {
        hint.setText(wrong);
        Parts.shown(hint, !wrong.isEmpty());
    }

    private void store() {
        Optional<Claim> claim = claim();
        Optional<Citation> cited = cited();
        if (claim.isEmpty() || cited.isEmpty()) {
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
        if (!known
                && chosen.filter(each -> each.reading().equals(says.field().getText()))
                        .isEmpty()) {
            say(WORDS.say("claim.needs-predicate"));
            return;
        }
        Attribution before = cited.get().attribution();
        Attribution said = speaker.getText().equals(before.words()) ? before : Attribution.described(speaker.getText());
        String predicate = chosen.map(each -> each.predicate().id()).orElse(stored.predicate());
        boolean turned = chosen.filter(Says::turned).isPresent();
        Citation.Stance stance = denies.isSelected() ? Citation.Stance.DENIES : Citation.Stance.SUPPORTS;
        model.desk()
                .edit(
                        new ReviseClaim(citation, predicate, turned, date, stance, said),
                        revised -> leave(),
                        this::leave);
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
