package org.sourceline.ui.reader.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.sourceline.model.Citation;
import org.sourceline.suggest.claim.ClaimSuggestion;
import org.sourceline.ui.reader.page.Paragraph;
import org.sourceline.ui.reader.page.ReaderModel;
import org.sourceline.ui.reader.page.Reading;
import org.sourceline.ui.reader.page.Span;

/// The claims that paragraphs carry, unfolded beside or beneath them on demand; what is typed in one stays until it is
/// stored.
public final class Margin {

    private final ReaderModel model;
    private final Runnable done;
    private final ClaimOffers offers;
    private final Map<String, ClaimCard> cards = new HashMap<>();
    private final Map<ClaimSuggestion, ClaimOfferCard> offerCards = new HashMap<>();
    private final Map<Integer, VBox> boxes = new HashMap<>();
    private final Set<Integer> open = new HashSet<>();
    private String article = "";

    /// The margin of a reader.
    ///
    /// @param offers the claims suggested in the article
    /// @param done gives the keys back to the text
    public Margin(ReaderModel model, ClaimOffers offers, Runnable done) {
        this.model = model;
        this.offers = offers;
        this.done = done;
    }

    /// Unfolds the claims of a paragraph and goes into them, or folds them up.
    public void turn(Paragraph paragraph) {
        int start = paragraph.span().start();
        if (!open.remove(start) && holdsAny(paragraph)) {
            open.add(start);
            model.touch();
            box(paragraph)
                    .flatMap(box -> box.getChildren().stream().findFirst())
                    .ifPresent(first -> {
                        first.requestFocus();
                        switch (first) {
                            case ClaimCard card -> card.enter();
                            case ClaimOfferCard card -> card.enter();
                            default -> {}
                        }
                    });
        } else {
            model.touch();
            done.run();
        }
    }

    private boolean holdsAny(Paragraph paragraph) {
        return !citations(paragraph).isEmpty() || !offers.in(paragraph.span()).isEmpty();
    }

    private List<Citation> citations(Paragraph paragraph) {
        return model.citations().stream()
                .filter(citation -> Span.of(citation.passage()).meets(paragraph.span()))
                .toList();
    }

    /// The claims to show beneath a paragraph, as they stand; empty where they are folded up.
    public Optional<VBox> box(Paragraph paragraph) {
        String shown = model.reading().map(reading -> reading.article().id()).orElse("");
        if (!shown.equals(article)) {
            article = shown;
            open.clear();
            boxes.clear();
            offerCards.clear();
            model.reading().ifPresent(this::takeUp);
        }
        int start = paragraph.span().start();
        if (!open.contains(start) || !holdsAny(paragraph)) {
            return Optional.empty();
        }
        VBox box = boxes.computeIfAbsent(start, each -> made());
        List<Node> wanted = new ArrayList<>();
        citations(paragraph).forEach(citation -> wanted.add(card(citation)));
        offers.in(paragraph.span())
                .forEach(offer -> wanted.add(
                        offerCards.computeIfAbsent(offer, each -> new ClaimOfferCard(model, offers, each, done))));
        if (!box.getChildren().equals(wanted)) {
            box.getChildren().setAll(wanted);
        }
        return Optional.of(box);
    }

    /// Unfolds the paragraphs in whose claims something typed waits to be stored.
    private void takeUp(Reading reading) {
        for (Citation citation : model.citations()) {
            if (!ClaimEdit.draft(model, citation.id()).isEmpty()) {
                reading.paragraphAt(citation.passage().start())
                        .ifPresent(paragraph -> open.add(paragraph.span().start()));
            }
        }
    }

    private static VBox made() {
        VBox box = new VBox();
        box.getStyleClass().add("margin-claims");
        List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_DRAGGED, MouseEvent.MOUSE_RELEASED)
                .forEach(type -> box.addEventHandler(type, Event::consume));
        return box;
    }

    private ClaimCard card(Citation citation) {
        ClaimCard card = cards.computeIfAbsent(citation.id(), id -> new ClaimCard(model, id, done));
        card.refresh();
        return card;
    }
}
