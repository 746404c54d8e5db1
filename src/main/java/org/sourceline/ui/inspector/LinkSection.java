package org.sourceline.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.sourceline.edit.claim.AlterClaim;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Place;
import org.sourceline.model.inference.Backing;
import org.sourceline.ui.desk.TypeMark;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.RowButton;
import org.sourceline.ui.kit.Words;
import org.sourceline.ui.kit.WrappingLabel;

/// The inspector of a link: its sentence, what it rests on, and every claim with every passage stacked.
final class LinkSection {

    private static final Words WORDS = Words.of(LinkSection.class);

    private final Sheet sheet;
    private final LinkViewModel model;

    LinkSection(Sheet sheet, LinkViewModel model) {
        this.sheet = sheet;
        this.model = model;
    }

    /// What it shows.
    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(sentence());
        nodes.add(chips());
        List<Claim> claims = model.claims();
        for (int i = 0; i < claims.size(); i++) {
            if (claims.size() > 1) {
                nodes.add(claimHead(claims.get(i), i + 1, claims.size()));
            }
            nodes.add(fields(claims.get(i)));
            nodes.addAll(passages(claims.get(i)));
        }
        return nodes;
    }

    private Node sentence() {
        TextFlow flow = Prose.paragraph();
        flow.getStyleClass().add("sentence");
        end(flow, model.claim().subject());
        Text reading = new Text(" " + model.reading() + " ");
        reading.getStyleClass().addAll("sentence-words", "sentence-reading");
        reading.setMouseTransparent(true);
        flow.getChildren().add(reading);
        end(flow, model.claim().object());
        return flow;
    }

    private void end(TextFlow flow, String id) {
        Entity entity = model.end(id);
        if (entity == null) {
            flow.getChildren().addAll(Prose.words(WORDS.say("lost")));
            return;
        }
        sheet.desk().ontology().type(entity.type()).ifPresent(type -> {
            HBox mark = new HBox(new TypeMark(type, 14));
            mark.getStyleClass().add("sentence-mark");
            mark.setAlignment(Pos.CENTER);
            flow.getChildren().add(mark);
        });
        for (Text name : Prose.words(entity.name(), "sentence-words", "sentence-name")) {
            name.setMouseTransparent(false);
            name.setPickOnBounds(true);
            name.setFocusTraversable(true);
            name.setAccessibleRole(AccessibleRole.HYPERLINK);
            name.setOnMouseClicked(click -> sheet.go(new Place.OfEntity(entity.id())));
            name.setOnKeyPressed(key -> {
                if (key.getCode() == KeyCode.ENTER) {
                    sheet.go(new Place.OfEntity(entity.id()));
                }
            });
            flow.getChildren().add(name);
        }
    }

    private Node chips() {
        FlowPane chips = new FlowPane(6, 6);
        chips.getChildren()
                .addAll(
                        Sheet.chip(WORDS.say("articles", model.articles()), "accent"),
                        origins(),
                        beside("passages-chip", Sheet.chip(WORDS.say("passages", model.passages())), model.claim()));
        model.denied()
                .ifPresent(denied -> chips.getChildren()
                        .add(beside(
                                "denied-chip", Sheet.chip(WORDS.say("denied", model.denials()), "attention"), denied)));
        if (model.backing().circular()) {
            chips.getChildren().add(Sheet.chip(WORDS.say("circular"), "attention"));
        }
        Claim.Status status = model.claim().status();
        if (status != Claim.Status.ASSERTED) {
            chips.getChildren().add(Sheet.chip(WORDS.say("status." + status.name()), "attention"));
        } else if (model.passages() == 0) {
            chips.getChildren().add(Sheet.chip(WORDS.say("uncited"), "attention"));
        }
        return chips;
    }

    /// A chip that leads to what is cited for a claim and against it, side by side.
    private Node beside(String id, Label chip, Claim claim) {
        return leading(id, chip, WORDS.say("sides.open", chip.getText()), new Place.OfSides(claim.id()));
    }

    private Node leading(String id, Label chip, String says, Place to) {
        RowButton button = new RowButton(chip, says, () -> sheet.go(to));
        button.setId(id);
        button.getStyleClass().add("chip-button");
        return button;
    }

    /// How many reports and origins stand behind it, which leads to whose reports they are.
    private Node origins() {
        Backing backing = model.backing();
        Label chip = Sheet.chip(WORDS.say("origins", backing.reports(), backing.origins()));
        return model.firstArticle()
                .map(article -> leading(
                        "origins-chip", chip, WORDS.say("origins.open", chip.getText()), new Place.OfLineage(article)))
                .orElse(chip);
    }

    private static Node claimHead(Claim claim, int number, int of) {
        String when =
                claim.when().isUnknown() ? WORDS.say("undated") : claim.when().toString();
        Label head = new Label(WORDS.say("claim.of", number, of, when));
        head.getStyleClass().add("part-name");
        VBox box = new VBox(head);
        box.getStyleClass().add("part");
        return box;
    }

    private Node fields(Claim claim) {
        Node when = sheet.fields()
                .field(
                        "when-" + claim.id(),
                        claim.when().toString(),
                        WORDS.say("when.prompt"),
                        Sheet::wrongDate,
                        text -> AlterClaim.date(claim.id(), FuzzyDate.parse(text)));
        Node credibility = Sheet.credibility(
                "credibility-" + claim.id(),
                claim.credibility(),
                chosen -> sheet.desk().edit(AlterClaim.credibility(claim.id(), chosen)));
        VBox fields = new VBox(
                6, Sheet.labelled(WORDS.say("when"), when), Sheet.labelled(WORDS.say("credibility"), credibility));
        Backing backing = model.backing(claim);
        if (backing.isShortOf(claim.credibility())) {
            Label warning = new WrappingLabel(WORDS.say("credibility.short", backing.origins()));
            warning.getStyleClass().addAll("warn", "credibility-short");
            fields.getChildren().add(warning);
        }
        fields.getChildren().add(standing(claim));
        fields.getStyleClass().add("fields");
        return fields;
    }

    private Node standing(Claim claim) {
        FlowPane buttons = new FlowPane(6, 6);
        for (Claim.Status each : Claim.Status.values()) {
            if (each != claim.status()) {
                Node button = Sheet.button(
                        "status-" + each + "-" + claim.id(),
                        WORDS.say("make." + each.name()),
                        () -> sheet.desk().edit(AlterClaim.status(claim.id(), each)));
                if (each == Claim.Status.RETRACTED) {
                    button.getStyleClass().add("danger");
                }
                buttons.getChildren().add(button);
            }
        }
        return buttons;
    }

    /// The first passages as cards, up to the one that one is at, and a button for more where there are more.
    private List<Node> passages(Claim claim) {
        String id = "more-passages-" + claim.id();
        List<Place> places = model.cited(claim).stream()
                .map(each -> Place.of(each.passage()))
                .toList();
        int at = places.indexOf(sheet.desk().navigator().place().get());
        int most = sheet.limit(id) + Math.max(0, at + 1 - Sheet.FIRST);
        List<Node> cards = new ArrayList<>();
        model.cards(claim, most).forEach(card -> cards.add(new PassageCard(sheet, card)));
        if (places.size() > most) {
            cards.add(sheet.more(id, places.size(), most));
        }
        if (cards.isEmpty()) {
            cards.add(Sheet.words(WORDS.say("passages.none"), "hint"));
        }
        return cards;
    }
}
