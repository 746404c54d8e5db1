package org.sourceline.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.reader.page.ParagraphView;
import org.sourceline.ui.reader.page.Scroll;
import org.sourceline.ui.reader.page.Span;

/// The part of the article that is on the screen: finds paragraphs in it, and brings stretches into it.
final class Scrolling {

    private static final double AIR = 8;
    private final ScrollPane pane;
    private final Region column;
    private final Supplier<List<ParagraphView>> paragraphs;
    private final Supplier<Span> kept;
    private @Nullable Scroll pending;

    /// Scrolling of a column of paragraphs.
    ///
    /// @param kept the stretch that stays in sight when the pane gets lower, or [Span#NONE]
    Scrolling(Region column, Supplier<List<ParagraphView>> paragraphs, Supplier<Span> kept) {
        this.column = column;
        this.paragraphs = paragraphs;
        this.kept = kept;
        pane = new ScrollPane(column);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add("reader-scroll");
        pane.setFocusTraversable(false);
        pane.viewportBoundsProperty().subscribe(this::resized);
    }

    private void resized(Bounds before, Bounds now) {
        column.setMinHeight(now.getHeight());
        Scroll waiting = pending;
        if (waiting != null) {
            bring(waiting);
        } else if (before.getWidth() == now.getWidth() && before.getHeight() != now.getHeight()) {
            double top = pane.getVvalue() * Math.max(0, column.getHeight() - before.getHeight());
            to(top);
            Span span = kept.get();
            if (!span.isEmpty() && now.getHeight() < before.getHeight()) {
                reveal(span);
            }
        }
    }

    private double height() {
        return pane.getViewportBounds().getHeight();
    }

    private double room() {
        return column.getHeight() - height();
    }

    private double top() {
        return pane.getVvalue() * Math.max(0, room());
    }

    private void to(double top) {
        if (room() > 0) {
            pane.setVvalue(Math.clamp(top / room(), 0, 1));
        }
    }

    /// Brings a stretch into view; as soon as there is a view, where there is none yet.
    void bring(Scroll wanted) {
        pending = wanted;
        if (pane.getScene() == null || height() <= 0 || paragraphs.get().isEmpty()) {
            return;
        }
        pending = null;
        pane.applyCss();
        pane.layout();
        if (wanted.to().equals(Span.NONE)) {
            pane.setVvalue(0);
        } else if (wanted.centred()) {
            at(wanted.to()).ifPresent(at -> to(at.getCenterY() - height() / 2));
        } else {
            reveal(wanted.to());
        }
    }

    /// Moves no further than it takes to have a stretch on the screen, or its beginning where it is too long.
    private void reveal(Span span) {
        at(span).ifPresent(at -> {
            if (at.getMinY() < top() + AIR || at.getHeight() > height() - 2 * AIR) {
                to(at.getMinY() - AIR);
            } else if (at.getMaxY() > top() + height() - AIR) {
                to(at.getMaxY() - height() + AIR);
            }
        });
    }

    private Optional<Bounds> at(Span span) {
        return viewOf(span).map(view -> column.sceneToLocal(view.boundsInScene(span)));
    }

    /// The paragraph in which a stretch begins.
    Optional<ParagraphView> viewOf(Span span) {
        return paragraphs.get().stream()
                .filter(view -> {
                    Span its = view.paragraph().span();
                    return its.start() <= span.start() && span.start() <= its.end();
                })
                .findFirst();
    }

    /// The paragraph at a height of the scene, or else the one nearest to it.
    Optional<ParagraphView> nearest(double sceneY) {
        return paragraphs.get().stream()
                .filter(view -> !view.isFolded())
                .min((one, other) -> Double.compare(distance(one, sceneY), distance(other, sceneY)));
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

    ScrollPane pane() {
        return pane;
    }
}
