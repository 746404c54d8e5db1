package org.sourceline.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.sourceline.model.Mention;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.desk.suggest.Deciding;
import org.sourceline.ui.desk.suggest.OfferActions;
import org.sourceline.ui.desk.suggest.Suggesting;
import org.sourceline.ui.reader.claim.ClaimDraft;
import org.sourceline.ui.reader.claim.ClaimOffers;
import org.sourceline.ui.reader.page.Paragraph;
import org.sourceline.ui.reader.page.ReaderModel;
import org.sourceline.ui.reader.suggest.Offers;
import org.sourceline.ui.reader.tag.TagDraft;

/// A reader of one article, in which words are tagged and claims are recorded: its model, its nodes and its keys.
final class ReaderPane {

    private final ReaderModel model;
    private final TagDraft tag;
    private final ClaimDraft claim;
    private final Offers offers;
    private final ReaderView view;
    private final List<Action> actions;

    ReaderPane(ReaderModel model, Suggesting suggesting, List<Action> more) {
        this.model = model;
        tag = new TagDraft(model);
        claim = new ClaimDraft(model);
        offers = new Offers(model, suggesting);
        view = new ReaderView(model, tag, claim, offers, new ClaimOffers(model, suggesting));
        List<Action> all = new ArrayList<>(new ReaderActions(model, tag, claim, offers, view).all());
        all.addAll(new OfferActions("suggestion-", offers, new Deciding(offers), view.offerForm()).all());
        all.addAll(more);
        actions = List.copyOf(all);
        tag.whenTagged(mention -> {
            if (claim.isPicking()) {
                claim.pick(mention);
            }
        });
        view.root().addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        boolean finding = event.isShortcutDown() && event.getCode() == KeyCode.F && perform("find-in-article");
        if (finding || (view.hasKeys() && (acted(event) || moved(event)))) {
            event.consume();
        }
    }

    private boolean acted(KeyEvent event) {
        return switch (event.getCode()) {
            case TAB -> can(event.isShiftDown() ? "previous-overlapping" : "next-overlapping");
            case ENTER -> !event.isShortcutDown() && (offered(event) || entered());
            case ESCAPE -> left();
            case BACK_SPACE -> perform("untag");
            default ->
                actions.stream()
                        .filter(action -> action.key() != null && action.key().match(event))
                        .anyMatch(action -> can(action.id()));
        };
    }

    /// Enter takes up what is suggested for the words looked at; whether one looks at any.
    private boolean offered(KeyEvent event) {
        return !claim.isPicking() && can(event.isShiftDown() ? "suggestion-alike" : "suggestion-accept");
    }

    /// Does what can be done; whether it could be.
    private boolean can(String id) {
        return actions.stream()
                .filter(action -> action.id().equals(id))
                .filter(action -> action.cannot().get().isEmpty())
                .findFirst()
                .map(action -> perform(action.id()))
                .orElse(false);
    }

    private boolean perform(String id) {
        actions.stream().filter(action -> action.id().equals(id)).forEach(Action::perform);
        return true;
    }

    /// Enter takes what is pointed at: the other end of a claim, the tag, or else the name at the caret.
    private boolean entered() {
        Optional<Mention> mention = model.pointing().mention();
        if (claim.isPicking() && mention.isPresent()) {
            claim.pick(mention.get());
        } else if (!model.pointing().selection().isEmpty()) {
            tag.accept();
        } else if (mention.isPresent()) {
            perform("open-entity");
        } else if (model.pointing().caret() >= 0) {
            model.pointing().nameAt(model.pointing().caret());
        }
        return true;
    }

    private boolean left() {
        boolean something = claim.isPicking()
                || offers.at().isPresent()
                || !model.pointing().selection().isEmpty()
                || model.pointing().mention().isPresent()
                || tag.others().isOffering();
        if (claim.isPicking()) {
            claim.clear();
        } else {
            tag.others().leave();
            tag.drop();
        }
        model.touch();
        return something;
    }

    private boolean moved(KeyEvent event) {
        KeyCode code = event.getCode();
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        boolean extend = event.isShiftDown();
        boolean forward = code == KeyCode.DOWN
                || (code == KeyCode.RIGHT && onward(code))
                || (code == KeyCode.LEFT && onward(code));
        if (claim.isPicking() && !extend && code.isArrowKey()) {
            return model.walking().toMention(forward ? 1 : -1);
        }
        switch (code) {
            case LEFT, RIGHT -> model.pointing().byWord(onward(code) ? 1 : -1, extend);
            case UP, DOWN ->
                view.scrolling()
                        .lineFrom(Math.max(0, model.pointing().caret()), code == KeyCode.DOWN ? 1 : -1)
                        .ifPresent(offset -> model.pointing().move(offset, extend));
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Whether an arrow points the way the paragraph at the caret reads.
    private boolean onward(KeyCode code) {
        boolean rightToLeft = model.reading()
                .flatMap(reading ->
                        reading.paragraphAt(Math.max(0, model.pointing().caret())))
                .filter(Paragraph::rightToLeft)
                .isPresent();
        return (code == KeyCode.RIGHT) != rightToLeft;
    }

    List<Action> actions() {
        return actions;
    }

    ReaderModel model() {
        return model;
    }

    TagDraft tag() {
        return tag;
    }

    ClaimDraft claim() {
        return claim;
    }

    Offers offers() {
        return offers;
    }

    ReaderView view() {
        return view;
    }
}
