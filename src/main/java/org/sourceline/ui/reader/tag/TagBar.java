package org.sourceline.ui.reader.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.EntityType;
import org.sourceline.model.Mention;
import org.sourceline.ui.desk.TypeMark;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.RowButton;
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
    private final TextFlow words = Parts.flow("bar-ends");
    private final List<Button> types = new ArrayList<>();
    private final TypeAhead<Entity> name;
    private final TextFlow claim = Parts.flow("bar-facts");
    private final RowButton cite;
    private final Label hint = Parts.line("", "bar-hint");
    private final VBox selection = new VBox();
    private final TextFlow entity = Parts.flow("bar-ends");
    private final OthersPart others;
    private final VBox mention = new VBox();

    /// A bar for a tag.
    ///
    /// @param begin begins a claim at the mention pointed at
    /// @param done gives the keys back to the text
    public TagBar(ReaderModel model, TagDraft tag, Runnable begin, Runnable done) {
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
        HBox.setHgrow(claim, Priority.ALWAYS);
        HBox citing = Parts.row(claim, Parts.key("C"));
        citing.setMouseTransparent(true);
        cite = new RowButton(citing, "", () -> tag.cite(Citation.Stance.SUPPORTS));
        HBox nameRow = Parts.row(Parts.key("F2"), name, accept);
        nameRow.getStyleClass().add("bottom-row");
        selection.getStyleClass().add("bar-part");
        selection.getChildren().setAll(words, chooser(), nameRow, hint, cite);
        others = new OthersPart(model, tag.others(), done);
        mention.getStyleClass().add("bar-part");
        mention.getChildren()
                .setAll(
                        entity,
                        Parts.wrapping(
                                Parts.button(WORDS.say("claim.start"), "R", begin),
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
        HBox chip = Parts.entity(model.desk().ontology(), offer);
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
        String quoted = "“" + model.pointing().words().replaceAll("\\s+", " ") + "”";
        String known = tag.entity()
                .map(each -> WORDS.say(
                        "tag.known", model.desk().index().mentionsOf(each.id()).size()))
                .orElse(WORDS.say("tag.new"));
        Parts.fill(words, Prose.words(quoted, "entity-name"), Prose.words("\u200e  " + known, "flow-quiet"));
        name.quietly(tag.name().get());
        String chosen = tag.type().map(EntityType::id).orElse("");
        for (int i = 0; i < types.size(); i++) {
            boolean is = model.desk().ontology().types().get(i).id().equals(chosen);
            types.get(i).pseudoClassStateChanged(CHOSEN, is);
        }
        hint.setText(tag.hint());
        Parts.shown(hint, !tag.hint().isEmpty());
        Optional<Claim> cited = model.desk().index().find(Claim.class, model.lastClaim());
        Parts.shown(cite, cited.isPresent());
        cited.ifPresent(each -> {
            String citing = WORDS.say("cite", sentence(each));
            Parts.fill(claim, Prose.words(citing, "fact-words"), List.of());
            cite.setAccessibleText(citing);
        });
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
        int count = model.desk().index().mentionsOf(pointed.entity()).size();
        String label =
                named.map(each -> model.desk().ontology().labelOf(each.type())).orElse("");
        Parts.fill(
                entity,
                Parts.named(model.desk().ontology(), named, pointed.passage().exact()),
                Prose.words("\u200e  " + Prose.apart(label, WORDS.say("mentions", count)), "flow-quiet"));
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
