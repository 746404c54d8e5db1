package org.sourceline.ui.reader.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.sourceline.model.Citation;
import org.sourceline.model.Mention;
import org.sourceline.model.Ontology;
import org.sourceline.suggest.Reasons;
import org.sourceline.ui.desk.claim.Says;
import org.sourceline.ui.kit.Flow;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.RowButton;
import org.sourceline.ui.kit.ScriptText;
import org.sourceline.ui.kit.TypeAhead;
import org.sourceline.ui.kit.Words;
import org.sourceline.ui.reader.page.Parts;
import org.sourceline.ui.reader.page.ReaderModel;

/// The bar under the reader that makes a claim from two mentions.
///
/// When it held, who says so and its stance stand in one line, which unfolds into their fields; the passage is marked
/// in the text, and its words stand here only where another article is read.
public final class ClaimBar extends VBox {

    private static final Words WORDS = Words.of(ClaimBar.class);
    private static final int MOST_OFFERED = 7;
    private static final int LONG = 260;
    private final Reasons reasons = new Reasons(WORDS.language());
    private final ReaderModel model;
    private final ClaimDraft claim;
    private final Runnable done;
    private final TextFlow ends = Parts.flow("bar-ends");
    private final TypeAhead<Says> says;
    private final Label picking = Parts.line(WORDS.say("claim.pick"), "bar-quiet");
    private final TextField when = field("claim-when", "claim.when", "claim.when-prompt");
    private final TextField speaker = field("claim-speaker", "claim.speaker", "claim.speaker-prompt");
    private final ToggleButton supports;
    private final ToggleButton denies;
    private final TextFlow said = Parts.flow("bar-facts");
    private final RowButton facts;
    private final VBox fields = new VBox();
    private final TextFlow quote = new Flow();
    private final RowButton passage;
    private final Label read = Parts.line("", "bar-quiet");
    private final OfferedDates dates;
    private final Label hint = Parts.line("", "bar-hint");
    private final Button fromSelection;
    private final Button swap;
    private final VBox form = new VBox();
    private boolean unfolded;
    private boolean wasOpen;

    /// A bar for a claim.
    ///
    /// @param done gives the keys back to the text
    public ClaimBar(ReaderModel model, ClaimDraft claim, Runnable done) {
        this.model = model;
        this.claim = claim;
        this.done = done;
        dates = new OfferedDates(date -> claim.when().set(date));
        supports = stance("claim.supports", Citation.Stance.SUPPORTS);
        denies = stance("claim.denies", Citation.Stance.DENIES);
        getStyleClass().add("reader-bar");
        says = new TypeAhead<>(typed -> claim.readings(typed, MOST_OFFERED), ClaimBar::offered, claim::choose, true)
                .inRows();
        says.field().setId("claim-says");
        says.field().setPromptText(WORDS.say("claim.says-prompt"));
        says.field().setAccessibleText(WORDS.say("claim.says"));
        says.field()
                .textProperty()
                .subscribe((before, text) -> claim.predicateTyped().set(text));
        claim.predicateTyped().subscribe(text -> says.quietly(text));
        when.textProperty().bindBidirectional(claim.when());
        speaker.textProperty().bindBidirectional(claim.attribution());
        fromSelection = Parts.button(WORDS.say("claim.use-selection"), "", claim::passageFromSelection);
        swap = Parts.button("⇄", "", claim::swap);
        swap.setAccessibleText(WORDS.say("claim.swap"));
        swap.setTooltip(new Tooltip(WORDS.say("claim.swap")));
        facts = new RowButton(said, "", this::unfold);
        facts.setId("claim-facts");
        passage = new RowButton(quote, "", this::goToPassage);
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
        HBox.setHgrow(ends, Priority.ALWAYS);
        HBox head = Parts.row(ends, swap);
        head.getStyleClass().add("top-row");
        Button record = Parts.button(WORDS.say("claim.record"), "↵", this::record);
        record.getStyleClass().add("primary");
        record.setId("claim-record");
        Button cancel = Parts.button(WORDS.say("cancel"), "Esc", this::cancel);
        quote.getStyleClass().add("bar-quote");
        said.setMouseTransparent(true);
        quote.setMouseTransparent(true);
        fields.getStyleClass().add("bar-part");
        fields.getChildren()
                .setAll(
                        Parts.row(when, stance),
                        Parts.row(Parts.label(WORDS.say("claim.said-by"), "bar-quiet"), speaker));
        form.getStyleClass().add("bar-part");
        form.getChildren()
                .setAll(
                        says,
                        facts,
                        fields,
                        read,
                        dates.node(),
                        passage,
                        hint,
                        Parts.wrapping(record, cancel, fromSelection));
        getChildren().setAll(head, picking, form);
    }

    private void unfold() {
        unfolded = !unfolded;
        refresh();
        if (unfolded) {
            when.requestFocus();
        }
    }

    private void goToPassage() {
        claim.quoted().place().ifPresent(model.desk().navigator()::go);
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

    private static Node offered(Says offer) {
        Label reads = Parts.label(offer.reading(), "bar-plain");
        if (!offer.turned()) {
            return reads;
        }
        HBox turned = Parts.row(Parts.label("⇄", "bar-quiet"), reads);
        Tooltip.install(turned, new Tooltip(WORDS.say("claim.turned")));
        turned.setAccessibleText(offer.reading() + ", " + WORDS.say("claim.turned"));
        return turned;
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

    /// Shows the draft as it stands, unless it is away; what is being typed stays.
    public void refresh() {
        if (!isVisible()) {
            unfolded = false;
            wasOpen = false;
            return;
        }
        showEnds();
        Parts.shown(picking, claim.isPicking());
        Parts.shown(form, claim.isOpen());
        Parts.shown(swap, claim.isOpen());
        supports.setSelected(claim.stance() == Citation.Stance.SUPPORTS);
        denies.setSelected(claim.stance() == Citation.Stance.DENIES);
        Parts.shown(fromSelection, !model.pointing().selection().isEmpty());
        hint.setText(claim.hint().isEmpty() ? claim.dateProblem() : claim.hint());
        Parts.shown(hint, !hint.getText().isEmpty());
        showFacts();
        showRead();
        showPassage();
        boolean opened = claim.isOpen() && !wasOpen;
        wasOpen = claim.isOpen();
        if (opened) {
            says.field().requestFocus();
        }
    }

    private void showEnds() {
        Ontology ontology = model.desk().ontology();
        List<Node> object = new ArrayList<>(Prose.words(" → ", "bar-arrow"));
        object.addAll(named(ontology, claim.to()));
        Parts.fill(ends, named(ontology, claim.from()), object);
    }

    private List<Node> named(Ontology ontology, Optional<Mention> end) {
        return end.map(mention -> Parts.named(
                        ontology, model.named(mention), mention.passage().exact()))
                .orElse(List.of());
    }

    private void showFacts() {
        boolean unclear = !claim.dateProblem().isEmpty();
        unfolded = (unfolded || unclear) && claim.isOpen();
        Parts.shown(fields, unfolded);
        String stance = WORDS.say(claim.stance() == Citation.Stance.DENIES ? "claim.denies" : "claim.supports");
        String date = claim.when().get().isEmpty()
                ? WORDS.say("claim.undated")
                : claim.when().get();
        String speaks = claim.attribution().get().isEmpty()
                ? WORDS.say("claim.unattributed")
                : WORDS.say("claim.said-by") + " " + claim.attribution().get();
        String all = Prose.apart(stance, date, speaks);
        Parts.fill(
                said,
                Prose.words(unfolded ? "▾ " : "▸ ", "fact-fold"),
                Prose.words(unfolded ? WORDS.say("claim.fold") : all, "fact-words"));
        facts.setAccessibleText(unfolded ? WORDS.say("claim.fold") : WORDS.say("claim.unfold", all));
    }

    /// Shows the passage's words where they are not on the screen already.
    private void showPassage() {
        String shown = model.reading().map(reading -> reading.article().id()).orElse("");
        String words = shortened(claim.quoted().words().replaceAll("\\s+", " "));
        boolean elsewhere = claim.isOpen() && claim.passageIn(shown).isEmpty() && !words.isEmpty();
        Parts.shown(passage, elsewhere);
        if (elsewhere) {
            ScriptText.show(quote, words);
            passage.setAccessibleText(WORDS.say("claim.passage") + ": " + words);
        }
    }

    /// Says what of the fields was read off the passage, and offers the dates that it may mean.
    private void showRead() {
        ReadOff off = claim.quoted().read();
        boolean date = !off.when().isEmpty() && off.when().equals(claim.when().get());
        boolean said = !off.speaker().isEmpty()
                && off.speaker().equals(claim.attribution().get());
        String what = date && said ? "claim.read-both" : date ? "claim.read-date" : said ? "claim.read-speaker" : "";
        String hedge = off.hedge().isEmpty() ? "" : WORDS.say("claim.hedged", off.hedge());
        boolean offers = !off.dates().isEmpty() && claim.when().get().isEmpty();
        String why = offers ? off.why(reasons) : "";
        read.setText(Prose.apart(what.isEmpty() ? "" : WORDS.say(what), hedge, why));
        Parts.shown(read, !read.getText().isEmpty() && (unfolded || !hedge.isEmpty() || !why.isEmpty()));
        Parts.shown(dates.node(), offers);
        dates.show(off.dates());
    }
}
