package org.sourceline.ui.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.desk.suggest.Deciding;
import org.sourceline.ui.desk.suggest.OfferForm;
import org.sourceline.ui.kit.PaneHead;
import org.sourceline.ui.kit.Words;
import org.sourceline.ui.reader.claim.ClaimBar;
import org.sourceline.ui.reader.claim.ClaimDraft;
import org.sourceline.ui.reader.claim.ClaimOffers;
import org.sourceline.ui.reader.claim.Margin;
import org.sourceline.ui.reader.find.FindBar;
import org.sourceline.ui.reader.find.Search;
import org.sourceline.ui.reader.page.ParagraphMarks;
import org.sourceline.ui.reader.page.ParagraphView;
import org.sourceline.ui.reader.page.Parts;
import org.sourceline.ui.reader.page.ReaderModel;
import org.sourceline.ui.reader.page.Reading;
import org.sourceline.ui.reader.page.Span;
import org.sourceline.ui.reader.suggest.OfferBar;
import org.sourceline.ui.reader.suggest.Offers;
import org.sourceline.ui.reader.tag.TagBar;
import org.sourceline.ui.reader.tag.TagDraft;

/// The reader's nodes: the article's paragraphs, what is marked in them, and the bar beneath.
final class ReaderView {

    private static final Words WORDS = Words.of(ReaderView.class);
    private static final String OPEN = "open";
    private static final Insets HEADING_THE_NEXT = new Insets(8, 0, -6, 0);
    private final ReaderModel model;
    private final TagDraft tag;
    private final ClaimDraft claim;
    private final Offers offers;
    private final ClaimOffers claimOffers;
    private final Attention attention;
    private final Search search;
    private final FindBar findBar;
    private final Margin margin;
    private final TagBar tagBar;
    private final ClaimBar claimBar;
    private final OfferForm offerForm;
    private final OfferBar offerBar;
    private final PaneHead head = new PaneHead(WORDS.say("reader"));
    private final VBox column = new VBox();
    private final Scrolling scrolling;
    private final BorderPane root = new BorderPane();
    private List<ParagraphView> paragraphs = List.of();
    private boolean showsLeftOut;
    private @Nullable Reading built;

    ReaderView(ReaderModel model, TagDraft tag, ClaimDraft claim, Offers offers, ClaimOffers claimOffers) {
        this.model = model;
        this.offers = offers;
        this.claimOffers = claimOffers;
        this.tag = tag;
        this.claim = claim;
        attention = new Attention(model, this::focus);
        search = new Search(model);
        margin = new Margin(model, claimOffers, this::focus);
        tagBar = new TagBar(model, tag, claim::start, this::focus);
        claimBar = new ClaimBar(model, claim, this::focus);
        offerForm = new OfferForm(offers, new Deciding(offers), this::focus);
        offerBar = new OfferBar(offers, offerForm, this::focus);
        root.getStyleClass().addAll("reader", "panel");
        root.getStylesheets().add(String.valueOf(ReaderView.class.getResource("reader.css")));
        findBar = new FindBar(search, this::focus);
        root.setTop(new VBox(head, findBar));
        scrolling = new Scrolling(column, this::paragraphs, this::atHand);
        column.getStyleClass().add("reader-column");
        column.setFocusTraversable(true);
        column.setAccessibleRole(AccessibleRole.TEXT_AREA);
        VBox bars = new VBox(tagBar, claimBar, offerBar);
        bars.getStyleClass().add("reader-bars");
        root.setCenter(new Spread(scrolling.pane(), bars));
        ReaderMouse.over(column, this, scrolling, offers, claim);
        model.revision().subscribe(count -> refresh());
        model.scroll().subscribe(scrolling::bring);
    }

    /// The stretch that the bar beneath is about.
    private Span atHand() {
        Span passage = claim.passageIn(
                model.reading().map(reading -> reading.article().id()).orElse(""));
        Span looked = offers.span();
        return claim.isOpen() ? passage : looked.isEmpty() ? model.pointing().stretch() : looked;
    }

    /// Shows the model as it stands: builds anew only what another article needs, marks only what has changed.
    void refresh() {
        Reading reading = model.reading().orElse(null);
        if (reading == null) {
            built = null;
            paragraphs = List.of();
            head.title(WORDS.say("reader"));
            head.say("");
            column.setAccessibleText(WORDS.say("reader"));
            column.getChildren().setAll(new Opening(model.desk()).empty());
            column.getStyleClass().remove(OPEN);
        } else if (built == null || !built.equals(reading)) {
            built = reading;
            build(reading);
        }
        if (reading != null) {
            head.say(WORDS.say(attention.isRead() ? "tally.read" : "tally.unread"));
            attention.refresh();
        }
        Span passage = claim.passageIn(reading == null ? "" : reading.article().id());
        ParagraphMarks.Suggested suggested =
                new ParagraphMarks.Suggested(offers.lines(), offers.span(), claimOffers.spans());
        paragraphs.forEach(each -> each.show(ParagraphMarks.of(each.paragraph(), model, passage, suggested)));
        fold();
        paragraphs.forEach(each -> each.unfold(margin.box(each.paragraph())));
        boolean selecting = !model.pointing().selection().isEmpty();
        boolean claiming = claim.isOpen() || (claim.isPicking() && !selecting);
        boolean pointed = selecting
                || model.pointing().mention().isPresent()
                || tag.others().isOffering();
        Parts.shown(claimBar, claiming);
        boolean looking = !claiming && offers.at().isPresent();
        Parts.shown(tagBar, !claiming && !looking && pointed);
        Parts.shown(offerBar, looking || (!claiming && !pointed && offers.count() > 0));
        tagBar.refresh();
        claimBar.refresh();
        offerBar.refresh();
        findBar.refresh();
    }

    private void build(Reading reading) {
        boolean headed = reading.opensWithHeading();
        List<ParagraphView> made = new ArrayList<>();
        reading.paragraphs().forEach(paragraph -> {
            ParagraphView view = new ParagraphView(
                    paragraph, headed && made.isEmpty(), () -> margin.turn(paragraph), this::turnLeftOut);
            VBox.setMargin(view, paragraph.subheading() ? HEADING_THE_NEXT : Insets.EMPTY);
            made.add(view);
        });
        paragraphs = List.copyOf(made);
        head.title(reading.article().heading());
        List<Node> nodes = new ArrayList<>(paragraphs);
        Opening opening = new Opening(model.desk());
        if (!headed) {
            nodes.addFirst(Opening.heading(reading.article()));
        }
        nodes.add(Math.min(1, nodes.size()), opening.meta(reading.article()));
        nodes.add(Math.min(2, nodes.size()), attention);
        column.setAccessibleText(reading.article().heading());
        column.getChildren().setAll(nodes);
        column.getStyleClass().remove(OPEN);
        column.getStyleClass().add(OPEN);
    }

    /// Folds up what is no report's own words, a run of it into one line, but what something is marked in.
    private void fold() {
        List<ParagraphView> run = new ArrayList<>();
        for (ParagraphView view : paragraphs) {
            if (view.isLeftOut() && !showsLeftOut) {
                run.add(view);
            } else {
                foldUp(run);
                run.clear();
                view.fold(-1);
            }
        }
        foldUp(run);
    }

    private static void foldUp(List<ParagraphView> run) {
        for (int i = 0; i < run.size(); i++) {
            run.get(i).fold(i == 0 ? run.size() : 0);
        }
    }

    /// Shows what is left out of the text, or folds it up again.
    void turnLeftOut() {
        showsLeftOut = !showsLeftOut;
        refresh();
    }

    /// Unfolds the claims of the paragraph pointed at, or else of the one that one came for; folds them up again.
    void turnClaims() {
        Span at = model.pointing().caret() >= 0
                ? model.pointing().stretch()
                : model.lit().stream().findFirst().orElse(Span.NONE);
        scrolling.viewOf(at).ifPresent(view -> margin.turn(view.paragraph()));
    }

    /// Gives the keys to the text.
    void focus() {
        column.requestFocus();
    }

    /// Whether any paragraph has claims to unfold, recorded or suggested.
    boolean hasClaims() {
        return !model.citations().isEmpty() || !claimOffers.spans().isEmpty();
    }

    Attention attention() {
        return attention;
    }

    /// Opens the line in which one types what to find.
    void find() {
        findBar.open();
    }

    /// Goes on to the next place found, or back to the one before.
    void step(int by) {
        search.step(by);
    }

    boolean isFinding() {
        return search.isOpen();
    }

    boolean hasKeys() {
        return column.getScene() != null && column.equals(column.getScene().getFocusOwner());
    }

    Scrolling scrolling() {
        return scrolling;
    }

    PaneHead head() {
        return head;
    }

    BorderPane root() {
        return root;
    }

    TagBar tagBar() {
        return tagBar;
    }

    OfferForm offerForm() {
        return offerForm;
    }

    /// The paragraphs on the screen, in order.
    List<ParagraphView> paragraphs() {
        return paragraphs;
    }
}
