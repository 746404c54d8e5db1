package org.sourceline.ui.reader.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.EntityType;
import org.sourceline.model.Mention;
import org.sourceline.ui.desk.TypeMark;
import org.sourceline.ui.kit.TypeAhead;
import org.sourceline.ui.kit.Words;
import org.sourceline.ui.reader.page.Parts;
import org.sourceline.ui.reader.page.ReaderModel;

/// The bar under the reader that tags the words selected, and says what one can do with the mention pointed at.
public final class TagBar extends VBox {

    private static final Words WORDS = Words.of(TagBar.class);
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int MOST_OFFERED = 6;
    private static final int NUMBERED = 9;
    private final ReaderModel model;
    private final TagDraft tag;
    private final Runnable done;
    private final Label words = Parts.label("", "bar-words");
    private final Label known = Parts.label("", "bar-quiet");
    private final List<Button> types = new ArrayList<>();
    private final TypeAhead<Entity> name;
    private final Button cite;
    private final Tooltip citing = new Tooltip();
    private final Tooltip whole = new Tooltip();
    private final Label hint = Parts.line("", "bar-hint");
    private final VBox selection = new VBox();
    private final HBox entity;
    private final Label uses = Parts.label("", "bar-quiet");
    private final OthersPart others;
    private final VBox mention = new VBox();

    /// A bar for a tag.
    ///
    /// @param claim begins a claim at the mention pointed at
    /// @param done gives the keys back to the text
    public TagBar(ReaderModel model, TagDraft tag, Runnable claim, Runnable done) {
        this.model = model;
        this.tag = tag;
        this.done = done;
        getStyleClass().add("reader-bar");
        name = new TypeAhead<>(typed -> model.names().matching(typed, MOST_OFFERED), this::offered, tag::choose, false);
        name.field().setPromptText(WORDS.say("tag.name"));
        name.field().setAccessibleText(WORDS.say("tag.name"));
        name.field().setId("tag-name");
        name.field().textProperty().subscribe(this::typed);
        name.field().addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button accept = Parts.button(WORDS.say("tag.accept"), "↵", this::accept);
        accept.getStyleClass().add("primary");
        cite = Parts.button("", "C", () -> tag.cite(Citation.Stance.SUPPORTS));
        cite.setMinWidth(0);
        cite.setTooltip(citing);
        words.setMinWidth(0);
        words.setTooltip(whole);
        known.setMinWidth(USE_PREF_SIZE);
        HBox nameRow = Parts.row(Parts.key("F2"), name, accept);
        nameRow.getStyleClass().add("bottom-row");
        selection.getStyleClass().add("bar-part");
        selection.getChildren().setAll(Parts.row(words, known), chooser(), nameRow, hint, cite);
        entity = Parts.entity(model.desk().ontology(), Optional.empty());
        others = new OthersPart(model, tag.others(), done);
        mention.getStyleClass().add("bar-part");
        mention.getChildren()
                .setAll(
                        entity,
                        uses,
                        Parts.wrapping(
                                Parts.button(WORDS.say("claim.start"), "R", claim),
                                Parts.button(WORDS.say("untag"), "Del", tag::untag)));
        getChildren().setAll(selection, mention, others);
    }

    private FlowPane chooser() {
        FlowPane chooser = new FlowPane();
        chooser.getStyleClass().add("type-chooser");
        int number = 1;
        for (EntityType type : model.desk().ontology().types()) {
            Button button = new Button(type.label(), new HBox(4, new TypeMark(type, 11)));
            button.getStyleClass().add("type-choice");
            button.setFocusTraversable(false);
            button.setAccessibleText(WORDS.say("tag.as", type.label()));
            if (number <= NUMBERED && button.getGraphic() instanceof HBox graphic) {
                graphic.getStyleClass().add("type-graphic");
                graphic.getChildren().addFirst(Parts.label(Integer.toString(number), "type-number"));
            }
            button.setOnAction(event -> tag.type(type));
            types.add(button);
            number++;
        }
        chooser.getChildren().setAll(types);
        return chooser;
    }

    private HBox offered(Entity offer) {
        HBox chip = Parts.entity(model.desk().ontology(), Optional.of(offer));
        int mentions = model.desk().index().mentionsOf(offer.id()).size();
        chip.getChildren()
                .addAll(
                        Parts.label(model.desk().ontology().labelOf(offer.type()), "bar-quiet"),
                        Parts.label(WORDS.say("mentions", mentions), "bar-quiet"));
        return chip;
    }

    private void typed(String text) {
        if (!text.equals(tag.name().get())) {
            tag.typed(text);
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            accept();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            done.run();
            event.consume();
        }
    }

    private void accept() {
        tag.accept();
        if (tag.hint().isEmpty()) {
            done.run();
        }
    }

    /// Shows the draft as it stands; what is being typed stays.
    public void refresh() {
        boolean selecting = !model.pointing().selection().isEmpty();
        Optional<Mention> pointed = model.pointing().mention();
        Parts.shown(selection, selecting);
        Parts.shown(mention, !selecting && pointed.isPresent());
        others.refresh(!selecting);
        if (selecting) {
            refreshSelection();
        } else {
            pointed.ifPresent(this::refreshMention);
        }
    }

    private void refreshSelection() {
        words.setText("“" + model.pointing().words().replaceAll("\\s+", " ") + "”");
        known.setText(tag.entity()
                .map(each -> WORDS.say(
                        "tag.known", model.desk().index().mentionsOf(each.id()).size()))
                .orElse(WORDS.say("tag.new")));
        name.quietly(tag.name().get());
        String chosen = tag.type().map(EntityType::id).orElse("");
        for (int i = 0; i < types.size(); i++) {
            boolean is = model.desk().ontology().types().get(i).id().equals(chosen);
            types.get(i).pseudoClassStateChanged(CHOSEN, is);
        }
        hint.setText(tag.hint());
        Parts.shown(hint, !tag.hint().isEmpty());
        Optional<Claim> claim = model.desk().index().find(Claim.class, model.lastClaim());
        claim.ifPresent(each -> cite.setText(WORDS.say("cite", sentence(each))));
        citing.setText(cite.getText());
        whole.setText(model.pointing().words());
        Parts.shown(cite, claim.isPresent());
    }

    private String sentence(Claim claim) {
        return nameOf(claim.subject()) + " " + model.desk().ontology().readingOf(claim.predicate()) + " "
                + nameOf(claim.object());
    }

    private String nameOf(String id) {
        return model.desk().index().speaker(id).map(Entity::name).orElse(id);
    }

    private void refreshMention(Mention pointed) {
        Optional<Entity> named = model.named(pointed);
        Parts.show(entity, model.desk().ontology(), named);
        int count = model.desk().index().mentionsOf(pointed.entity()).size();
        String label =
                named.map(each -> model.desk().ontology().labelOf(each.type())).orElse("");
        uses.setText(label + " · " + WORDS.say("mentions", count));
    }

    /// Lists the other places of the words just tagged, or puts the list away.
    public void listOthers() {
        others.turnList();
    }

    /// Puts the keys into the name field.
    public void editName() {
        name.field().requestFocus();
        name.field().selectAll();
    }
}
