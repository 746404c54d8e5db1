package org.sourceline.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.Article;
import org.sourceline.model.Source;
import org.sourceline.text.DateWords;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.ScriptText;
import org.sourceline.ui.kit.Words;
import org.sourceline.ui.reader.claim.ClaimBar;
import org.sourceline.ui.reader.claim.ClaimDraft;
import org.sourceline.ui.reader.page.ParagraphMarks;
import org.sourceline.ui.reader.page.ParagraphView;
import org.sourceline.ui.reader.page.Parts;
import org.sourceline.ui.reader.page.ReaderModel;
import org.sourceline.ui.reader.page.Reading;
import org.sourceline.ui.reader.page.Span;
import org.sourceline.ui.reader.tag.TagBar;
import org.sourceline.ui.reader.tag.TagDraft;

/// The reader's nodes: the article's paragraphs, what is marked in them, and the bar beneath.
final class ReaderView {

    private static final Words WORDS = Words.of(ReaderView.class);
    private static final String OPEN = "open";
    private final ReaderModel model;
    private final TagDraft tag;
    private final ClaimDraft claim;
    private final TagBar tagBar;
    private final ClaimBar claimBar;
    private final Label title = Parts.label("", "panel-title");
    private final Label tally = Parts.label("", "panel-note");
    private final VBox column = new VBox();
    private final ScrollPane scroll = new ScrollPane(column);
    private final StackPane page = new StackPane(scroll);
    private final BorderPane root = new BorderPane(page);
    private List<ParagraphView> paragraphs = List.of();
    private @Nullable Reading built;
    private ReaderModel.@Nullable Scroll pending;

    ReaderView(ReaderModel model, TagDraft tag, ClaimDraft claim) {
        this.model = model;
        this.tag = tag;
        this.claim = claim;
        tagBar = new TagBar(model, tag, claim::start, this::focus);
        claimBar = new ClaimBar(model, claim, this::focus);
        root.getStyleClass().addAll("reader", "panel");
        root.getStylesheets().add(String.valueOf(ReaderView.class.getResource("reader.css")));
        HBox head = new HBox(title, Parts.space(), tally);
        head.getStyleClass().add("panel-head");
        tally.setMinWidth(Label.USE_PREF_SIZE);
        root.setTop(head);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("reader-scroll");
        scroll.setFocusTraversable(false);
        scroll.viewportBoundsProperty().subscribe(bounds -> pending().ifPresent(this::bring));
        column.getStyleClass().add("reader-column");
        column.setFocusTraversable(true);
        column.setAccessibleRole(AccessibleRole.TEXT_AREA);
        for (VBox bar : List.of(tagBar, claimBar)) {
            bar.setMaxHeight(VBox.USE_PREF_SIZE);
            bar.setMinWidth(0);
            StackPane.setAlignment(bar, Pos.BOTTOM_CENTER);
            StackPane.setMargin(bar, new Insets(0, 14, 12, 14));
        }
        page.getChildren().addAll(tagBar, claimBar);
        page.setMinWidth(0);
        ReaderMouse.over(column, this, model, claim);
        model.revision().subscribe(count -> refresh());
        model.scroll().subscribe(wanted -> {
            pending = wanted;
            bring(wanted);
        });
    }

    private Optional<ReaderModel.Scroll> pending() {
        return Optional.ofNullable(pending);
    }

    /// Shows the model as it stands: builds anew only what another article needs, marks only what has changed.
    void refresh() {
        Reading reading = model.reading().orElse(null);
        if (reading == null) {
            built = null;
            paragraphs = List.of();
            title.setText(WORDS.say("reader"));
            tally.setText("");
            column.getChildren().setAll(empty());
            column.getStyleClass().remove(OPEN);
        } else if (built == null || !built.equals(reading)) {
            built = reading;
            build(reading);
        }
        if (reading != null) {
            tally.setText(WORDS.say(
                    "tally", model.mentions().size(), model.citations().size()));
        }
        Span passage = claim.passageIn(reading == null ? "" : reading.article().id());
        paragraphs.forEach(each -> each.show(ParagraphMarks.of(each.paragraph(), model, passage)));
        boolean selecting = !model.pointing().selection().isEmpty();
        boolean claiming = claim.isOpen() || (claim.isPicking() && !selecting);
        boolean pointed = selecting
                || model.pointing().mention().isPresent()
                || tag.others().isOffering();
        Parts.shown(claimBar, claiming);
        Parts.shown(tagBar, !claiming && pointed);
        tagBar.refresh();
        claimBar.refresh();
    }

    private void build(Reading reading) {
        boolean headed = reading.opensWithHeading();
        List<ParagraphView> made = new ArrayList<>();
        reading.paragraphs().forEach(paragraph -> made.add(new ParagraphView(paragraph, headed && made.isEmpty())));
        paragraphs = List.copyOf(made);
        title.setText(reading.article().heading());
        List<Node> nodes = new ArrayList<>(paragraphs);
        TextFlow meta = ScriptText.flow(meta(reading.article()));
        meta.getStyleClass().add("reader-meta");
        meta.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        meta.setMaxWidth(ParagraphView.MEASURE);
        if (!headed) {
            nodes.addFirst(heading(reading.article()));
        }
        nodes.add(Math.min(1, nodes.size()), meta);
        column.setAccessibleText(reading.article().heading());
        column.getChildren().setAll(nodes);
        column.getStyleClass().remove(OPEN);
        column.getStyleClass().add(OPEN);
    }

    private static Node heading(Article article) {
        TextFlow heading = ScriptText.flow(article.heading());
        heading.setMaxWidth(ParagraphView.MEASURE);
        HBox box = new HBox(heading);
        HBox.setHgrow(heading, Priority.ALWAYS);
        box.getStyleClass().addAll("reader-heading", "reader-heading-box");
        return box;
    }

    private String meta(Article article) {
        Optional<Source> source = model.desk().index().find(Source.class, article.source());
        String grade = source.filter(each -> !each.grades().isEmpty())
                .map(each -> WORDS.say("grade", each.reliability()))
                .orElse("");
        String outlet = source.map(Source::name).orElse(article.site());
        String date = article.published().isUnknown() ? WORDS.say("no-date") : DateWords.brief(article.published());
        return Prose.apart(outlet, grade, date, article.byline());
    }

    private Node empty() {
        boolean articles = model.desk().index().count(Article.class) > 0;
        Label what = Parts.label(WORDS.say("empty"), "empty-what");
        Label next = Parts.label(WORDS.say(articles ? "empty.next" : "empty.first"), "empty-next");
        what.setWrapText(true);
        next.setWrapText(true);
        VBox box = new VBox(what, next);
        box.getStyleClass().add("empty");
        return box;
    }

    /// The paragraph at a height of the scene, or else the one nearest to it.
    Optional<ParagraphView> nearest(double sceneY) {
        return paragraphs.stream().min((one, other) -> Double.compare(distance(one, sceneY), distance(other, sceneY)));
    }

    private static double distance(Node node, double sceneY) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return Math.max(0, Math.max(bounds.getMinY() - sceneY, sceneY - bounds.getMaxY()));
    }

    /// The offset one line above or below the caret.
    Optional<Integer> lineFrom(int caret, int step) {
        return viewOf(new Span(caret, caret)).flatMap(view -> {
            Bounds at = view.boundsInScene(new Span(caret, caret));
            double y = step > 0 ? at.getMaxY() + at.getHeight() : at.getMinY() - at.getHeight();
            return nearest(y).map(there -> there.offsetAt(at.getCenterX(), y));
        });
    }

    private Optional<ParagraphView> viewOf(Span span) {
        return paragraphs.stream()
                .filter(view -> {
                    Span its = view.paragraph().span();
                    return its.start() <= span.start() && span.start() <= its.end();
                })
                .findFirst();
    }

    private void bring(ReaderModel.Scroll wanted) {
        if (root.getScene() == null || scroll.getViewportBounds().getHeight() <= 0 || paragraphs.isEmpty()) {
            return;
        }
        pending = null;
        root.applyCss();
        root.layout();
        if (wanted.to().equals(Span.NONE)) {
            scroll.setVvalue(0);
            return;
        }
        viewOf(wanted.to()).ifPresent(view -> {
            Bounds bounds = column.sceneToLocal(view.boundsInScene(wanted.to()));
            double height = scroll.getViewportBounds().getHeight();
            double room = column.getHeight() - height;
            double top = scroll.getVvalue() * Math.max(0, room);
            boolean seen = bounds.getMinY() >= top + 8 && bounds.getMaxY() <= top + height - 8;
            if (room > 0 && (wanted.centred() || !seen)) {
                scroll.setVvalue(Math.clamp((bounds.getCenterY() - height / 2) / room, 0, 1));
            }
        });
    }

    /// Gives the keys to the text.
    void focus() {
        column.requestFocus();
    }

    boolean hasKeys() {
        return column.getScene() != null && column.equals(column.getScene().getFocusOwner());
    }

    BorderPane root() {
        return root;
    }

    TagBar tagBar() {
        return tagBar;
    }

    /// The paragraphs on the screen, in order.
    List<ParagraphView> paragraphs() {
        return paragraphs;
    }
}
