package org.sourceline.ui.reader.claim;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.sourceline.model.Entity;
import org.sourceline.model.FuzzyDate;
import org.sourceline.suggest.claim.ClaimSuggestion;
import org.sourceline.text.attribution.Voice;
import org.sourceline.ui.desk.said.Said;
import org.sourceline.ui.kit.Flow;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.Words;
import org.sourceline.ui.reader.page.Parts;
import org.sourceline.ui.reader.page.ReaderModel;

/// A claim suggested for a paragraph: what it would say, when and by whom, why it is suggested, and one key for each
/// decision.
final class ClaimOfferCard extends VBox {

    private static final Words WORDS = Words.of(ClaimOfferCard.class);
    private final ClaimOffers offers;
    private final ClaimSuggestion offer;
    private final Runnable done;
    private final Button record;
    private FuzzyDate when;

    ClaimOfferCard(ReaderModel model, ClaimOffers offers, ClaimSuggestion offer, Runnable done) {
        this.offers = offers;
        this.offer = offer;
        this.done = done;
        when = offer.when();
        getStyleClass().addAll("claim-card", "suggested-claim");
        Label standing = Parts.label(WORDS.say("offer.suggested"), "card-standing");
        String reads = name(model, offer.subject()) + " — "
                + model.desk().ontology().readingOf(offer.predicate()) + " — " + name(model, offer.object());
        TextFlow sentence = new Flow();
        sentence.getChildren().setAll(Prose.words(reads, "card-sentence"));
        Prose.turn(sentence, reads);
        String speaker = offer.said().speaker().map(Voice::words).orElse("");
        String about = Prose.apart(
                Said.when(offer.when()),
                speaker.isEmpty() ? "" : WORDS.say("claim.said-by") + " " + speaker,
                offer.said().denies() ? WORDS.say("claim.denies") : "",
                offer.why());
        TextFlow said = Parts.flow("card-about");
        Parts.fill(said, Prose.words(about), List.of());
        record = Parts.button(WORDS.say("claim.record"), "↵", this::record);
        record.getStyleClass().add("primary");
        record.setAccessibleText(WORDS.say("claim.record") + ": " + reads);
        Button reject = Parts.button(WORDS.say("offer.reject"), "X", this::reject);
        getChildren().setAll(standing, sentence, said, dates(), Parts.wrapping(record, reject));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /// The dates it may have held on, of which one is chosen; nothing where it can be no other.
    private FlowPane dates() {
        FlowPane dates = Parts.wrapping();
        dates.getStyleClass().add("claim-dates");
        Parts.shown(dates, !offer.otherwise().isEmpty());
        ToggleGroup one = new ToggleGroup();
        Stream.concat(Stream.of(offer.when()), offer.otherwise().stream()).forEach(date -> {
            ToggleButton choice = new ToggleButton(Said.brief(date));
            choice.setToggleGroup(one);
            choice.setSelected(date.equals(when));
            choice.setAccessibleText(WORDS.say("claim.when") + ": " + Said.when(date));
            choice.setOnAction(event -> {
                choice.setSelected(true);
                when = date;
            });
            dates.getChildren().add(choice);
        });
        return dates;
    }

    private static String name(ReaderModel model, String entity) {
        return model.desk().index().speaker(entity).map(Entity::name).orElse(entity);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() == record) {
            record();
        } else if (event.getCode() == KeyCode.X) {
            reject();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            done.run();
        } else {
            return;
        }
        event.consume();
    }

    private void record() {
        done.run();
        offers.record(offer, when);
    }

    private void reject() {
        done.run();
        offers.reject(offer);
    }

    /// Puts the keys on what records it.
    void enter() {
        record.requestFocus();
    }
}
