package org.sourceline.ui.reader.claim;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.sourceline.edit.claim.AlterClaim;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.Place;
import org.sourceline.ui.desk.CitationWords;
import org.sourceline.ui.desk.said.Said;
import org.sourceline.ui.kit.Flow;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.RowButton;
import org.sourceline.ui.kit.Words;
import org.sourceline.ui.reader.page.Parts;
import org.sourceline.ui.reader.page.ReaderModel;

/// A claim beneath the paragraph that carries it: its reading sentence, and on demand the fields to edit it.
final class ClaimCard extends VBox {

    private static final Words WORDS = Words.of(ClaimCard.class);
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass DENIED = PseudoClass.getPseudoClass("denied");
    private final ReaderModel model;
    private final String citation;
    private final Runnable done;
    private final TextFlow sentence = new Flow();
    private final TextFlow about = Parts.flow("card-about");
    private final Label stance = Parts.label("", "card-stance");
    private final RowButton row;
    private final Button retract;
    private final ClaimEdit edit;

    ClaimCard(ReaderModel model, String citation, Runnable done) {
        this.model = model;
        this.citation = citation;
        this.done = done;
        getStyleClass().add("claim-card");
        VBox said = new VBox(stance, sentence, about);
        said.setMinWidth(0);
        said.setMouseTransparent(true);
        row = new RowButton(said, "", this::go);
        Button change = Parts.button(WORDS.say("card.edit"), "F2", this::turnEdit);
        retract = Parts.button("", "Del", this::retract);
        FlowPane buttons = Parts.wrapping(change, retract);
        edit = new ClaimEdit(model, citation, this::close);
        Parts.shown(edit, edit.isBegun());
        getChildren().setAll(row, buttons, edit);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        boolean editing = edit.isVisible() && edit.holds(event.getTarget());
        if (event.getCode() == KeyCode.ESCAPE) {
            if (edit.isVisible()) {
                edit.leave();
            } else {
                done.run();
            }
        } else if (!editing && event.getCode() == KeyCode.F2) {
            turnEdit();
        } else if (!editing && event.getCode() == KeyCode.DELETE) {
            retract();
        } else {
            return;
        }
        event.consume();
    }

    private void go() {
        claim().ifPresent(claim -> model.desk().navigator().go(new Place.OfClaim(claim.id())));
    }

    private void turnEdit() {
        if (edit.isVisible()) {
            close();
        } else {
            Parts.shown(edit, true);
            edit.enter();
        }
    }

    private void close() {
        Parts.shown(edit, false);
        enter();
    }

    private void retract() {
        claim().ifPresent(claim -> model.desk()
                .edit(AlterClaim.status(
                        claim.id(),
                        claim.status() == Claim.Status.RETRACTED ? Claim.Status.ASSERTED : Claim.Status.RETRACTED)));
    }

    /// Puts the keys on its sentence.
    void enter() {
        row.requestFocus();
    }

    /// Shows the claim as it stands; what is being typed stays.
    void refresh() {
        Optional<Citation> cited = model.desk().index().find(Citation.class, citation);
        Optional<Claim> claim = claim();
        if (cited.isEmpty() || claim.isEmpty()) {
            return;
        }
        Claim shown = claim.get();
        String reads = name(shown.subject()) + " — " + model.desk().ontology().readingOf(shown.predicate()) + " — "
                + name(shown.object());
        sentence.getChildren().setAll(Prose.words(reads, "card-sentence"));
        Prose.turn(sentence, reads);
        boolean denies = cited.get().stance() == Citation.Stance.DENIES;
        stance.setText(WORDS.say(denies ? "claim.denies" : "claim.supports"));
        CitationWords beside = new CitationWords(model.desk().index());
        boolean retracted = shown.status() == Claim.Status.RETRACTED;
        String said = Prose.apart(
                Said.when(shown.when()),
                beside.speaker(cited.get().attribution()),
                beside.credible(cited.get()),
                retracted ? WORDS.say("card.retracted") : "");
        Parts.fill(about, Prose.words(said), List.of());
        Parts.shown(about, !said.isEmpty());
        retract.setText(WORDS.say(retracted ? "card.take-up" : "card.retract"));
        row.setAccessibleText(stance.getText() + ": " + reads + ". " + said);
        pseudoClassStateChanged(LIT, shown.id().equals(model.lastClaim()));
        pseudoClassStateChanged(DENIED, denies);
        edit.refresh();
    }

    private Optional<Claim> claim() {
        return model.desk()
                .index()
                .find(Citation.class, citation)
                .flatMap(each -> model.desk().index().find(Claim.class, each.claim()));
    }

    private String name(String entity) {
        return model.desk().index().find(Entity.class, entity).map(Entity::name).orElse("");
    }
}
