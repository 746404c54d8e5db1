package org.sourceline.ui.reader.claim;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.sourceline.model.Citation;
import org.sourceline.model.Ontology;
import org.sourceline.text.RelativeDate;
import org.sourceline.ui.kit.Flow;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.ScriptText;
import org.sourceline.ui.kit.TypeAhead;
import org.sourceline.ui.kit.Words;
import org.sourceline.ui.reader.page.Parts;
import org.sourceline.ui.reader.page.ReaderModel;

/// The bar under the reader that makes a claim from two mentions.
public final class ClaimBar extends VBox {

    private static final Words WORDS = Words.of(ClaimBar.class);
    private static final int MOST_OFFERED = 7;
    private static final int LONG = 260;
    private final ReaderModel model;
    private final ClaimDraft claim;
    private final Runnable done;
    private final HBox subject;
    private final HBox object;
    private final TypeAhead<Says> says;
    private final Label picking = Parts.line(WORDS.say("claim.pick"), "bar-quiet");
    private final TextField when = field("claim-when", "claim.when", "claim.when-prompt");
    private final TextField speaker = field("claim-speaker", "claim.speaker", "claim.speaker-prompt");
    private final ToggleButton supports;
    private final ToggleButton denies;
    private final TextFlow quote = new Flow();
    private final Label read = Parts.line("", "bar-quiet");
    private final FlowPane dates = Parts.wrapping();
    private final Label hint = Parts.line("", "bar-hint");
    private final Button fromSelection;
    private final Button swap;
    private final VBox form = new VBox();
    private List<RelativeDate.Offer> offered = List.of();
    private boolean wasOpen;

    /// A bar for a claim.
    ///
    /// @param done gives the keys back to the text
    public ClaimBar(ReaderModel model, ClaimDraft claim, Runnable done) {
        this.model = model;
        this.claim = claim;
        this.done = done;
        supports = stance("claim.supports", Citation.Stance.SUPPORTS);
        denies = stance("claim.denies", Citation.Stance.DENIES);
        Ontology ontology = model.desk().ontology();
        getStyleClass().add("reader-bar");
        subject = Parts.entity(ontology, Optional.empty());
        object = Parts.entity(ontology, Optional.empty());
        says = new TypeAhead<>(typed -> claim.readings(typed, MOST_OFFERED), this::offered, claim::choose, true);
        says.field().setId("claim-says");
        says.field().setPromptText(WORDS.say("claim.says-prompt"));
        says.field().setAccessibleText(WORDS.say("claim.says"));
        says.field().textProperty().subscribe(text -> claim.predicateTyped().set(text));
        claim.predicateTyped().subscribe(text -> says.quietly(text));
        HBox.setHgrow(says, Priority.ALWAYS);
        when.textProperty().bindBidirectional(claim.when());
        speaker.textProperty().bindBidirectional(claim.attribution());
        fromSelection = Parts.button(WORDS.say("claim.use-selection"), "", claim::passageFromSelection);
        swap = Parts.button("⇄", "", claim::swap);
        swap.setAccessibleText(WORDS.say("claim.swap"));
        layOut();
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void layOut() {
        ToggleGroup stances = new ToggleGroup();
        supports.setToggleGroup(stances);
        denies.setToggleGroup(stances);
        HBox stance = new HBox(supports, denies);
        stance.getStyleClass().add("stance");
        stance.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(when, Priority.ALWAYS);
        HBox.setHgrow(speaker, Priority.ALWAYS);
        HBox.setHgrow(object, Priority.ALWAYS);
        object.setMinWidth(0);
        VBox ends = new VBox(subject, Parts.row(Parts.label("→", "bar-quiet"), object, swap), picking);
        ends.getStyleClass().add("bar-part");
        Button record = Parts.button(WORDS.say("claim.record"), "↵", this::record);
        record.getStyleClass().add("primary");
        record.setId("claim-record");
        Button cancel = Parts.button(WORDS.say("cancel"), "Esc", this::cancel);
        quote.getStyleClass().add("bar-quote");
        form.getStyleClass().add("bar-part");
        form.getChildren()
                .setAll(
                        says,
                        Parts.row(when, stance),
                        dates,
                        Parts.row(Parts.label(WORDS.say("claim.said-by"), "bar-quiet"), speaker),
                        read,
                        Parts.wrapping(Parts.label(WORDS.say("claim.passage"), "bar-quiet"), fromSelection),
                        quote,
                        hint,
                        Parts.wrapping(record, cancel));
        getChildren().setAll(ends, form);
    }

    private static TextField field(String id, String name, String prompt) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(WORDS.say(prompt));
        field.setAccessibleText(WORDS.say(name));
        field.getStyleClass().add(id);
        return field;
    }

    private ToggleButton stance(String key, Citation.Stance meaning) {
        ToggleButton button = new ToggleButton(WORDS.say(key));
        button.getStyleClass().add(meaning == Citation.Stance.DENIES ? "denies" : "supports");
        button.setOnAction(event -> claim.stance(meaning));
        return button;
    }

    private HBox offered(Says offer) {
        String by = offer.turned() ? WORDS.say("claim.turned") : "";
        return Parts.row(Parts.label(offer.reading(), "bar-plain"), Parts.label(by, "bar-quiet"));
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
            record();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            cancel();
            event.consume();
        }
    }

    private static String shortened(String quote) {
        if (quote.length() <= LONG) {
            return quote;
        }
        int end = quote.lastIndexOf(' ', LONG / 2);
        int start = quote.indexOf(' ', quote.length() - LONG / 2);
        return end < 0 || start < 0 ? quote : quote.substring(0, end) + " … " + quote.substring(start + 1);
    }

    private void record() {
        claim.record();
        if (claim.hint().isEmpty()) {
            done.run();
        }
    }

    private void cancel() {
        claim.clear();
        model.touch();
        done.run();
    }

    /// Shows the draft as it stands; what is being typed stays.
    public void refresh() {
        Ontology ontology = model.desk().ontology();
        Parts.show(subject, ontology, claim.from().flatMap(model::named));
        Parts.show(object, ontology, claim.to().flatMap(model::named));
        Parts.shown(picking, claim.isPicking());
        Parts.shown(form, claim.isOpen());
        Parts.shown(swap, claim.isOpen());
        supports.setSelected(claim.stance() == Citation.Stance.SUPPORTS);
        denies.setSelected(claim.stance() == Citation.Stance.DENIES);
        ScriptText.show(quote, shortened(claim.quote().replaceAll("\\s+", " ")));
        Parts.shown(fromSelection, !model.pointing().selection().isEmpty());
        showRead();
        hint.setText(claim.hint().isEmpty() ? claim.dateProblem() : claim.hint());
        Parts.shown(hint, !hint.getText().isEmpty());
        boolean opened = claim.isOpen() && !wasOpen;
        wasOpen = claim.isOpen();
        if (opened) {
            says.field().requestFocus();
        }
    }

    /// Says what of the fields was read off the passage, and offers the dates that it may mean.
    private void showRead() {
        ReadOff off = claim.read();
        boolean date = !off.when().isEmpty() && off.when().equals(claim.when().get());
        boolean said = !off.speaker().isEmpty()
                && off.speaker().equals(claim.attribution().get());
        String what = date && said ? "claim.read-both" : date ? "claim.read-date" : said ? "claim.read-speaker" : "";
        String hedge = off.hedge().isEmpty() ? "" : WORDS.say("claim.hedged", off.hedge());
        read.setText(Prose.apart(what.isEmpty() ? "" : WORDS.say(what), hedge));
        Parts.shown(read, !read.getText().isEmpty());
        Parts.shown(dates, !off.dates().isEmpty() && claim.when().get().isEmpty());
        if (!off.dates().equals(offered)) {
            offered = off.dates();
            dates.getChildren()
                    .setAll(offered.stream()
                            .map(offer -> Parts.button(
                                    Prose.apart(offer.words(), offer.date().toString()),
                                    "",
                                    () -> claim.when().set(offer.date().toString())))
                            .toList());
        }
    }
}
