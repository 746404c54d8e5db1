package org.sourceline.ui.reader.claim;

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
import org.sourceline.edit.claim.AlterCitation;
import org.sourceline.edit.claim.AlterClaim;
import org.sourceline.model.Attribution;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.FuzzyDate;
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
    private Optional<Says> chosen = Optional.empty();
    private boolean begun;

    ClaimEdit(ReaderModel model, String citation, Runnable done) {
        this.model = model;
        this.citation = citation;
        this.done = done;
        getStyleClass().addAll("bar-part", "claim-edit");
        says = new TypeAhead<>(this::offers, offer -> Parts.label(offer.reading(), "bar-plain"), this::choose, true);
        says.field().setAccessibleText(WORDS.say("claim.says"));
        says.field().setPromptText(WORDS.say("claim.says-prompt"));
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
        Button cancel = Parts.button(WORDS.say("cancel"), "Esc", () -> {
            begun = false;
            done.run();
        });
        getChildren().setAll(says, when, speaker, stance, hint, Parts.wrapping(store, cancel));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        Parts.shown(hint, false);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
            store();
            event.consume();
        }
    }

    private java.util.List<Says> offers(String typed) {
        return claim().map(claim -> Says.of(
                        model.desk().ontology(), type(claim.subject()), type(claim.object()), typed, MOST_OFFERED))
                .orElse(java.util.List.of());
    }

    private String type(String entity) {
        return model.desk().index().speaker(entity).map(Entity::type).orElse("");
    }

    private void choose(Says offer) {
        chosen = Optional.of(offer);
        says.quietly(offer.reading());
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
        chosen = Optional.empty();
        claim().ifPresent(claim -> {
            says.quietly(model.desk().ontology().readingOf(claim.predicate()));
            when.setText(claim.when().toString());
        });
        cited().ifPresent(cited -> {
            speaker.setText(cited.attribution().words());
            (cited.stance() == Citation.Stance.DENIES ? denies : supports).setSelected(true);
        });
        hint.setText("");
        Parts.shown(hint, false);
    }

    /// Follows what is stored while nothing is being edited.
    void refresh() {
        if (!begun) {
            fill();
        }
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
            hint.setText(String.valueOf(unreadable.getMessage()));
            Parts.shown(hint, true);
            return;
        }
        Claim stored = claim.get();
        chosen.filter(says -> says.turned() || !says.predicate().id().equals(stored.predicate()))
                .ifPresent(says ->
                        edit(AlterClaim.predicate(stored.id(), says.predicate().id(), says.turned())));
        if (!date.equals(stored.when())) {
            edit(AlterClaim.date(stored.id(), date));
        }
        Attribution before = cited.get().attribution();
        Attribution said = speaker.getText().equals(before.words()) ? before : Attribution.described(speaker.getText());
        Citation.Stance stance = denies.isSelected() ? Citation.Stance.DENIES : Citation.Stance.SUPPORTS;
        if (stance != cited.get().stance() || !said.equals(before)) {
            edit(new AlterCitation(citation, stance, said));
        }
        begun = false;
        done.run();
    }

    private void edit(org.sourceline.edit.Edit change) {
        model.desk().edit(change);
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
