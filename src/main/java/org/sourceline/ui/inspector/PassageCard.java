package org.sourceline.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sourceline.edit.Edit;
import org.sourceline.edit.claim.AlterCitation;
import org.sourceline.edit.claim.GradeCitation;
import org.sourceline.edit.claim.Uncite;
import org.sourceline.model.Attribution;
import org.sourceline.model.Citation;
import org.sourceline.model.Entity;
import org.sourceline.model.Passage;
import org.sourceline.model.Place;
import org.sourceline.store.CaseIndex;
import org.sourceline.ui.desk.MarkedWords;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.Words;
import org.sourceline.ui.kit.WrappingLabel;

/// A passage cited for a claim, as a card; a click on it or Enter opens the article at its words.
final class PassageCard extends VBox {

    private static final Words WORDS = Words.of(PassageCard.class);

    private final Sheet sheet;
    private final LinkViewModel.Card card;
    private final Citation citation;

    PassageCard(Sheet sheet, LinkViewModel.Card card) {
        this.sheet = sheet;
        this.card = card;
        this.citation = card.citation();
        getStyleClass().add("card");
        setId("card-" + citation.id());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        boolean denies = citation.stance() == Citation.Stance.DENIES;
        setAccessibleText(WORDS.say(
                denies ? "card.denies" : "card.supports",
                card.number(),
                citation.passage().exact()));
        Passage passage = citation.passage();
        boolean at = sheet.desk().navigator().place().get().equals(Place.of(passage));
        if (at) {
            getStyleClass().add("here");
        }
        getChildren()
                .addAll(
                        head(denies),
                        new MarkedWords(passage.exact(), card.marks()),
                        Prose.line(Prose.apart(card.heading(), card.from()), "meta"),
                        Prose.line(card.says(), "meta"));
        if (!card.heading().isEmpty()) {
            Tooltip.install(this, new Tooltip(WORDS.say("card.open", card.heading())));
        }
        getChildren().addAll(below());
        setOnMouseClicked(click -> open());
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getTarget() == this && (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE)) {
                open();
                key.consume();
            }
        });
    }

    /// What stands below the passage: why its credibility is not borne out, and its fields while they are shown.
    private List<Node> below() {
        List<Node> below = new ArrayList<>();
        if (!card.warning().isEmpty()) {
            Label warning = new WrappingLabel(card.warning());
            warning.getStyleClass().add("warn");
            below.add(warning);
        }
        if (isUnfolded()) {
            below.add(edits());
        }
        return below;
    }

    private void open() {
        sheet.go(Place.of(citation.passage()));
    }

    /// Whether its fields are shown; while something typed in them waits to be stored they are.
    private boolean isUnfolded() {
        return sheet.isUnfolded(foldId())
                || sheet.fields().typed("said-" + citation.id()).isPresent();
    }

    private String foldId() {
        return "citation-" + citation.id();
    }

    private Node head(boolean denies) {
        Label number = new Label(WORDS.say("number", card.number()));
        number.getStyleClass().add("strong");
        Label stance = new Label(WORDS.say(denies ? "stance.denies" : "stance.supports"));
        stance.getStyleClass().add(denies ? "danger-words" : "ok");
        String reliability = card.grade().substring(0, 1);
        String credibility = card.grade().substring(1);
        Label grade = new Label(reliability + "·" + credibility);
        grade.getStyleClass().addAll("chip", "grade");
        grade.setMinWidth(Region.USE_PREF_SIZE);
        grade.setAccessibleText(WORDS.say("card.grade", reliability, credibility));
        grade.setTooltip(new Tooltip(WORDS.say(
                "card.grade.means", WORDS.say("reliability." + reliability), WORDS.say("credibility." + credibility))));
        Button change = isUnfolded()
                ? Sheet.button("change-" + citation.id(), WORDS.say("card.done"), this::done)
                : Sheet.button("change-" + citation.id(), WORDS.say("card.change"), () -> sheet.unfold(foldId()));
        if (isUnfolded()) {
            change.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> {
                done();
                press.consume();
            });
        }
        change.getStyleClass().remove("outlined");
        change.getStyleClass().add("link");
        change.setOnMouseClicked(click -> click.consume());
        HBox head = new HBox(6, number, stance, Sheet.gap(), change, grade);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /// Stores what is typed and folds the fields; at the press, for leaving the field shows the card anew.
    private void done() {
        sheet.fields().send("said-" + citation.id());
        sheet.fold(foldId());
    }

    private Node edits() {
        Node away = Sheet.button(
                "uncite-" + citation.id(),
                WORDS.say("uncite"),
                () -> sheet.desk().edit(new Uncite(citation.id())));
        away.getStyleClass().add("danger");
        VBox edits = new VBox(
                6,
                Sheet.labelled(WORDS.say("edit.stance"), stance()),
                Sheet.labelled(WORDS.say("edit.said"), kind()),
                Sheet.labelled(WORDS.say("edit.words"), words()),
                Sheet.labelled(WORDS.say("edit.speaker"), speaker()),
                Sheet.labelled(WORDS.say("credibility"), credibility()),
                away);
        edits.getStyleClass().add("card-edits");
        edits.setOnMouseClicked(click -> click.consume());
        return edits;
    }

    private Node stance() {
        return Sheet.choice(
                "stance-" + citation.id(),
                List.of(Citation.Stance.values()),
                citation.stance(),
                each -> WORDS.say(each == Citation.Stance.DENIES ? "stance.denies.it" : "stance.supports.it"),
                chosen -> sheet.desk().edit(new AlterCitation(citation.id(), chosen, citation.attribution())));
    }

    private Node kind() {
        return Sheet.choice(
                "said-kind-" + citation.id(),
                List.of(Attribution.Kind.values()),
                citation.attribution().kind(),
                each -> WORDS.say("said." + each.name()),
                kind -> attribute(
                        kind,
                        kind == Attribution.Kind.NAMED ? citation.attribution().entity() : ""));
    }

    private Node words() {
        Attribution said = citation.attribution();
        return sheet.fields()
                .field(
                        "said-" + citation.id(),
                        said.words(),
                        WORDS.say("said.prompt"),
                        text -> text.isBlank() && said.kind() == Attribution.Kind.DESCRIBED
                                ? WORDS.say("said.wrong")
                                : null,
                        this::describe);
    }

    /// Which entity speaks, of those that the article names; whoever it is, is named then.
    private Node speaker() {
        Attribution said = citation.attribution();
        CaseIndex index = sheet.desk().index();
        List<String> ids = Stream.concat(
                        Stream.of(""), Speakers.of(index, citation).stream().map(Entity::id))
                .toList();
        return Sheet.choice(
                "speaker-" + citation.id(),
                ids,
                index.identity().speaker(said.entity()),
                id -> index.find(Entity.class, id).map(Entity::name).orElse(WORDS.say("speaker.none")),
                id -> attribute(id.isEmpty() ? said.kind() : Attribution.Kind.NAMED, id));
    }

    /// How credible what it says is, apart from the claim's own credibility.
    private Node credibility() {
        return Sheet.credibility(
                "credibility-" + citation.id(),
                citation.credibility(),
                chosen -> sheet.desk().edit(new GradeCitation(citation.id(), chosen)));
    }

    private void attribute(Attribution.Kind kind, String entity) {
        TextField typed = (TextField) lookup("#said-" + citation.id());
        String words =
                typed == null ? citation.attribution().words() : typed.getText().strip();
        Attribution next =
                kind == Attribution.Kind.UNATTRIBUTED ? Attribution.NONE : new Attribution(kind, words, entity);
        sheet.desk().edit(new AlterCitation(citation.id(), citation.stance(), next));
    }

    private Edit describe(String words) {
        Attribution said = citation.attribution();
        Attribution next = said.kind() == Attribution.Kind.UNATTRIBUTED
                ? Attribution.described(words)
                : new Attribution(said.kind(), words.strip(), said.entity());
        return new AlterCitation(citation.id(), citation.stance(), next);
    }
}
