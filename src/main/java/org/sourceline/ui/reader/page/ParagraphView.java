package org.sourceline.ui.reader.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.Article;
import org.sourceline.ui.desk.TypeMark;
import org.sourceline.ui.kit.Flow;
import org.sourceline.ui.kit.ScriptText;
import org.sourceline.ui.kit.Words;

/// A paragraph on the screen: its text, what is marked in it, and in the margin how many claims cite it.
public final class ParagraphView extends Region {

    /// How wide the text gets at most, in pixels.
    public static final double MEASURE = 680;

    private static final double MARGIN = 34;
    private static final double SAME_LINE = 12;
    private static final int BOX = 5;
    private static final Set<Article.Kind> LEFT_OUT =
            Set.of(Article.Kind.REPEATED, Article.Kind.BOILERPLATE, Article.Kind.APPENDED);
    private static final Words WORDS = Words.of(ParagraphView.class);
    private final Paragraph paragraph;
    private final Runnable claims;
    private int folded = -1;
    private final Pane body = new Pane();
    private final Pane behind = new Pane();
    private final Pane above = new Pane();
    private final TextFlow flow = new Flow();
    private final Region bar = new Region();
    private Optional<Label> count = Optional.empty();
    private final Optional<Label> kind;
    private List<Bounds> underlines = List.of();
    private @Nullable ParagraphMarks marks;

    /// A paragraph.
    ///
    /// @param claims unfolds the claims that cite it
    /// @param unfold shows what is left out of the text
    public ParagraphView(Paragraph paragraph, boolean heading, Runnable claims, Runnable unfold) {
        this.claims = claims;
        this.paragraph = paragraph;
        getStyleClass().add(heading ? "reader-heading" : "reader-paragraph");
        flow.getChildren().setAll(ScriptText.runs(paragraph.text()));
        flow.setAccessibleText(paragraph.text());
        if (paragraph.rightToLeft()) {
            body.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            getStyleClass().add("right-to-left");
        }
        kind = paragraph
                .kind()
                .filter(each -> !heading && !paragraph.isOwnWords())
                .map(this::label);
        if (kind.isPresent()) {
            getStyleClass().add("not-own-words");
        }
        List.of(behind, flow, above).forEach(each -> each.setManaged(false));
        behind.setMouseTransparent(true);
        above.setMouseTransparent(true);
        body.getChildren().setAll(behind, flow, above);
        bar.getStyleClass().add("margin-bar");
        getChildren().addAll(body, bar);
        kind.ifPresent(label -> {
            getChildren().add(label);
            label.setOnMouseClicked(click -> unfold.run());
        });
    }

    /// Whether it is no part of the report and nothing is marked in it, so that it may be folded up.
    public boolean isLeftOut() {
        boolean bare = marks == null
                || (marks.lines().isEmpty()
                        && marks.lit().isEmpty()
                        && marks.found().isEmpty()
                        && marks.selected().isEmpty()
                        && marks.caret() < 0);
        return bare
                && kind.isPresent()
                && paragraph.kind().filter(LEFT_OUT::contains).isPresent();
    }

    /// Folds it up.
    ///
    /// @param run how many paragraphs are folded into this one's line; 0 where another one's line stands for it, -1
    ///   to show it
    public void fold(int run) {
        if (run != folded) {
            folded = run;
            setVisible(run != 0);
            setManaged(run != 0);
            body.setVisible(run < 0);
            String what =
                    WORDS.say("region." + paragraph.kind().orElseThrow().name().toLowerCase(Locale.ROOT));
            kind.ifPresent(label -> label.setText(run < 0 ? what : WORDS.say("region.folded", what, run)));
            requestLayout();
        }
    }

    /// Whether its words are not on the screen.
    public boolean isFolded() {
        return folded >= 0;
    }

    private Label label(Article.Kind what) {
        Label label = new Label(WORDS.say("region." + what.name().toLowerCase(Locale.ROOT)));
        label.getStyleClass().add("region-label");
        return label;
    }

    /// Marks what is to be marked; does nothing where it is marked so already.
    public void show(ParagraphMarks wanted) {
        if (!wanted.equals(marks)) {
            marks = wanted;
            boolean lit = !wanted.lit().isEmpty();
            pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("lit"), lit);
            pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("cited"), wanted.claims() > 0);
            count.ifPresent(getChildren()::remove);
            count = wanted.claims() == 0 ? Optional.empty() : Optional.of(count(wanted.claims()));
            count.ifPresent(getChildren()::add);
            requestLayout();
        }
    }

    private Label count(int many) {
        Label label = new Label(Integer.toString(many));
        label.getStyleClass().add("margin-count");
        label.setCursor(Cursor.HAND);
        label.setAccessibleRole(AccessibleRole.BUTTON);
        label.setOnMousePressed(Event::consume);
        label.setOnMouseReleased(Event::consume);
        label.setOnMouseClicked(click -> {
            claims.run();
            click.consume();
        });
        label.setAccessibleText(WORDS.say("claims", many));
        return label;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return isFolded()
                ? labelHeight()
                : labelHeight() + flow.prefHeight(measure(width < 0 ? MEASURE + MARGIN : width));
    }

    @Override
    protected double computePrefWidth(double height) {
        return MEASURE + MARGIN;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 120;
    }

    private static double measure(double width) {
        return Math.max(80, Math.min(MEASURE, width - MARGIN));
    }

    private double labelHeight() {
        return kind.map(label -> label.prefHeight(-1) + 2).orElse(0.0);
    }

    @Override
    protected void layoutChildren() {
        double width = measure(getWidth());
        double top = labelHeight();
        double height = getHeight() - top;
        kind.ifPresent(label -> label.resizeRelocate(0, 0, width, label.prefHeight(-1)));
        body.resizeRelocate(0, top, width, height);
        behind.resizeRelocate(0, 0, width, height);
        above.resizeRelocate(0, 0, width, height);
        flow.resizeRelocate(0, 0, width, height);
        flow.layout();
        bar.resizeRelocate(width + 12, top + 2, 2, Math.max(0, height - 4));
        count.ifPresent(label -> {
            label.autosize();
            label.relocate(width + 21, top + 1);
        });
        draw();
    }

    private void draw() {
        behind.getChildren().clear();
        above.getChildren().clear();
        if (marks == null) {
            return;
        }
        underlines = marks.lines().isEmpty() || !ScriptText.hasArabic(paragraph.text())
                ? List.of()
                : boxes(flow.getUnderlineShape(0, paragraph.text().length())).stream()
                        .map(box -> new Path(box).getLayoutBounds())
                        .toList();
        marks.same().forEach(span -> behind.getChildren().add(ground(span, "same-ground")));
        marks.lit().forEach(span -> behind.getChildren().add(ground(span, "lit-ground")));
        marks.found().forEach(span -> behind.getChildren().add(ground(span, "found-ground")));
        if (!marks.foundNow().isEmpty()) {
            behind.getChildren().add(ground(marks.foundNow(), "found-now-ground"));
        }
        if (!marks.selected().isEmpty()) {
            behind.getChildren().add(ground(marks.selected(), "selected-ground"));
        }
        marks.lines().forEach(line -> above.getChildren().add(line(line)));
        if (marks.caret() >= 0 && marks.selected().isEmpty()) {
            Path caret = new Path(flow.getCaretShape(marks.caret(), true));
            caret.getStyleClass().setAll("caret-line");
            above.getChildren().add(caret);
        }
    }

    private Node ground(Span span, String style) {
        Path path = new Path(flow.getRangeShape(span.start(), span.end(), false));
        path.getStyleClass().setAll(style);
        return path;
    }

    private Node line(ParagraphMarks.Line line) {
        Path path = new Path();
        for (PathElement[] box :
                boxes(flow.getUnderlineShape(line.span().start(), line.span().end()))) {
            Bounds under = new Path(box).getLayoutBounds();
            double y = Math.rint(lowest(under) + 2);
            path.getElements().addAll(new MoveTo(under.getMinX(), y), new LineTo(under.getMaxX(), y));
        }
        path.getStyleClass().setAll("mention-line");
        path.setStyle("-fx-stroke: " + TypeMark.colour(line.type()) + ";");
        return path;
    }

    /// How low the lowest underline of the same line of text is, so that scripts share one.
    private double lowest(Bounds under) {
        double lowest = under.getMaxY();
        for (Bounds other : underlines) {
            boolean sameLine = Math.abs(other.getMaxY() - under.getMaxY()) < SAME_LINE;
            lowest = sameLine ? Math.max(lowest, other.getMaxY()) : lowest;
        }
        return lowest;
    }

    private static List<PathElement[]> boxes(PathElement[] elements) {
        List<PathElement[]> boxes = new ArrayList<>();
        for (int at = 0; at + BOX <= elements.length; at += BOX) {
            boxes.add(Arrays.copyOfRange(elements, at, at + BOX));
        }
        return boxes;
    }

    /// The offset in the article nearest to a point of the scene.
    public int offsetAt(double sceneX, double sceneY) {
        Point2D point = flow.sceneToLocal(sceneX, sceneY);
        double y = Math.clamp(point.getY(), 1, Math.max(1, flow.getHeight() - 1));
        int at = flow.getHitInfo(new Point2D(point.getX(), y)).getInsertionIndex();
        return paragraph.span().start() + Math.clamp(at, 0, paragraph.text().length());
    }

    /// Where in the scene a stretch of the article stands, by the box around it.
    public Bounds boundsInScene(Span span) {
        Span here = span.isEmpty()
                ? new Span(
                        span.start() - paragraph.span().start(),
                        span.start() - paragraph.span().start())
                : span.within(paragraph.span());
        Path path = here.isEmpty()
                ? new Path(flow.getCaretShape(here.start(), true))
                : new Path(flow.getRangeShape(here.start(), here.end(), false));
        // A flow is never mirrored, but the shapes it gives are, as what they are drawn on is.
        return above.localToScene(path.getLayoutBounds());
    }

    public Paragraph paragraph() {
        return paragraph;
    }
}
