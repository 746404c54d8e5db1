package org.sourceline.ui.reader;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.sourceline.model.Entity;
import org.sourceline.model.Mention;
import org.sourceline.model.Place;
import org.sourceline.ui.desk.suggest.Offer;
import org.sourceline.ui.kit.Words;
import org.sourceline.ui.reader.claim.ClaimDraft;
import org.sourceline.ui.reader.page.ParagraphView;
import org.sourceline.ui.reader.page.ReaderModel;
import org.sourceline.ui.reader.page.Span;
import org.sourceline.ui.reader.suggest.Offers;

/// The mouse over the article: a drag selects, a double click takes a name, a click a mention, resting says who it is.
final class ReaderMouse {

    private static final Words WORDS = Words.of(ReaderMouse.class);
    private static final Duration HOVER = Duration.millis(250);
    private final ReaderView view;
    private final Scrolling scrolling;
    private final Offers offers;
    private final ReaderModel model;
    private final ClaimDraft claim;
    private final Region column;
    private final Tooltip who = new Tooltip();
    private boolean dragged;

    private ReaderMouse(ReaderView view, Scrolling scrolling, Offers offers, ClaimDraft claim, Region column) {
        this.view = view;
        this.scrolling = scrolling;
        this.offers = offers;
        this.model = offers.model();
        this.claim = claim;
        this.column = column;
        who.setShowDelay(HOVER);
    }

    /// Lets the mouse work over the column of an article's paragraphs.
    static void over(Region column, ReaderView view, Scrolling scrolling, Offers offers, ClaimDraft claim) {
        ReaderMouse mouse = new ReaderMouse(view, scrolling, offers, claim, column);
        column.setOnMousePressed(mouse::pressed);
        column.setOnMouseDragged(mouse::draggedTo);
        column.setOnMouseReleased(mouse::released);
        column.setOnMouseMoved(mouse::hover);
    }

    private void pressed(MouseEvent event) {
        view.focus();
        event.consume();
        dragged = false;
        Optional<ParagraphView> at = scrolling.nearest(event.getSceneY());
        if (at.isPresent() && event.isPrimaryButtonDown()) {
            int offset = at.get().offsetAt(event.getSceneX(), event.getSceneY());
            if (event.getClickCount() == 2) {
                model.pointing().nameAt(offset);
                dragged = true;
            } else if (event.isShiftDown()) {
                model.pointing().to(offset, !event.isAltDown());
                dragged = true;
            } else {
                model.pointing().at(offset);
            }
        }
    }

    private void draggedTo(MouseEvent event) {
        scrolling.nearest(event.getSceneY()).ifPresent(at -> {
            int offset = at.offsetAt(event.getSceneX(), event.getSceneY());
            if (dragged || offset != model.pointing().caret()) {
                dragged = true;
                model.pointing().to(offset, !event.isAltDown());
            }
        });
    }

    private void released(MouseEvent event) {
        if (!dragged) {
            mentionUnder(event)
                    .ifPresentOrElse(this::click, () -> offerUnder(event).ifPresent(offers::choose));
        }
    }

    private void click(Mention mention) {
        if (claim.isPicking()) {
            claim.pick(mention);
        } else {
            model.pointing().choose(mention);
            model.named(mention).ifPresent(named -> model.desk().navigator().go(new Place.OfEntity(named.id())));
        }
    }

    private void hover(MouseEvent event) {
        Optional<Mention> under = mentionUnder(event);
        under.flatMap(model::named).ifPresent(named -> who.setText(described(named)));
        column.setCursor(under.isPresent() ? Cursor.HAND : Cursor.TEXT);
        if (under.isPresent()) {
            Tooltip.install(column, who);
        } else {
            Tooltip.uninstall(column, who);
        }
    }

    private String described(Entity named) {
        int mentions = model.desk().index().mentionsOf(named.id()).size();
        int claims = model.desk().index().claimsOf(named.id()).size();
        return named.name() + " · " + model.desk().ontology().labelOf(named.type()) + " · "
                + WORDS.say("mentions", mentions) + " · " + WORDS.say("claims", claims);
    }

    private Optional<Mention> mentionUnder(MouseEvent event) {
        return scrolling
                .nearest(event.getSceneY())
                .flatMap(at -> model.mentionAt(at.offsetAt(event.getSceneX(), event.getSceneY()))
                        .filter(mention -> holds(at, Span.of(mention.passage()), event)));
    }

    private Optional<Offer> offerUnder(MouseEvent event) {
        return scrolling
                .nearest(event.getSceneY())
                .flatMap(at -> offers.holding(at.offsetAt(event.getSceneX(), event.getSceneY()))
                        .filter(offer -> holds(at, Offers.span(offer), event)));
    }

    private static boolean holds(ParagraphView at, Span span, MouseEvent event) {
        return span.meets(at.paragraph().span())
                && at.boundsInScene(span).contains(event.getSceneX(), event.getSceneY());
    }
}
