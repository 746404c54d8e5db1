package org.sourceline.ui.reader.claim;

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
import org.sourceline.ui.reader.page.Paragraph;
import org.sourceline.ui.reader.page.ReaderModel;
import org.sourceline.ui.reader.page.Reading;
import org.sourceline.ui.reader.page.Span;

/// The claims that paragraphs carry, unfolded beside or beneath them on demand; what is typed in one stays until it is
/// stored.
public final class Margin {

    private final ReaderModel model;
    private final Runnable done;
    private final Map<String, ClaimCard> cards = new HashMap<>();
    private final Map<Integer, VBox> boxes = new HashMap<>();
    private final Set<Integer> open = new HashSet<>();
    private String article = "";

    /// The margin of a reader.
    ///
    /// @param done gives the keys back to the text
    public Margin(ReaderModel model, Runnable done) {
        this.model = model;
        this.done = done;
    }

    /// Unfolds the claims of a paragraph and goes into them, or folds them up.
    public void turn(Paragraph paragraph) {
        int start = paragraph.span().start();
        if (!open.remove(start) && !citations(paragraph).isEmpty()) {
            open.add(start);
            model.touch();
            box(paragraph)
                    .flatMap(box -> box.getChildren().stream().findFirst())
                    .ifPresent(first -> {
                        first.requestFocus();
                        if (first instanceof ClaimCard card) {
                            card.enter();
                        }
                    });
        } else {
            model.touch();
            done.run();
        }
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
            model.reading().ifPresent(this::takeUp);
        }
        int start = paragraph.span().start();
        List<Citation> citations = citations(paragraph);
        if (!open.contains(start) || citations.isEmpty()) {
            return Optional.empty();
        }
        VBox box = boxes.computeIfAbsent(start, each -> made());
        List<Node> wanted = citations.stream().<Node>map(this::card).toList();
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
