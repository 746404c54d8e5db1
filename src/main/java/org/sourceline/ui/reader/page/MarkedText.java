package org.sourceline.ui.reader.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.desk.TypeMark;
import org.sourceline.ui.kit.Flow;
import org.sourceline.ui.kit.ScriptText;

/// A paragraph's words, with what is marked in them drawn behind and beneath them.
final class MarkedText extends Pane {

    private static final double SAME_LINE = 12;
    private static final int BOX = 5;
    private final Paragraph paragraph;
    private final Pane behind = new Pane();
    private final Pane above = new Pane();
    private final TextFlow flow = new Flow();
    private List<Bounds> underlines = List.of();

    MarkedText(Paragraph paragraph) {
        this.paragraph = paragraph;
        flow.getChildren().setAll(ScriptText.runs(paragraph.text()));
        flow.setAccessibleText(paragraph.text());
        if (paragraph.rightToLeft()) {
            setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        }
        List.of(behind, flow, above).forEach(each -> each.setManaged(false));
        behind.setMouseTransparent(true);
        above.setMouseTransparent(true);
        getChildren().setAll(behind, flow, above);
    }

    /// How high the words are in lines of a width.
    double height(double width) {
        return flow.prefHeight(width);
    }

    /// Lays the words out in its own size, and draws what is marked in them.
    void draw(@Nullable ParagraphMarks marks) {
        behind.resizeRelocate(0, 0, getWidth(), getHeight());
        above.resizeRelocate(0, 0, getWidth(), getHeight());
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        flow.layout();
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
        path.getStyleClass().setAll(line.suggested() ? "suggested-line" : "mention-line");
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
    int offsetAt(double sceneX, double sceneY) {
        Point2D point = flow.sceneToLocal(sceneX, sceneY);
        double y = Math.clamp(point.getY(), 1, Math.max(1, flow.getHeight() - 1));
        int at = flow.getHitInfo(new Point2D(point.getX(), y)).getInsertionIndex();
        return paragraph.span().start() + Math.clamp(at, 0, paragraph.text().length());
    }

    /// Where in the scene a stretch of the article stands, by the box around it.
    Bounds boundsInScene(Span span) {
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
}
