package org.sourceline.ui.graph;

import java.awt.geom.Point2D;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.jspecify.annotations.Nullable;
import org.sourceline.network.ChartNode;
import org.sourceline.network.scene.Picking;
import org.sourceline.network.scene.Picking.Hit;
import org.sourceline.network.scene.Scene;
import org.sourceline.ui.graph.glass.Lasso;
import org.sourceline.ui.graph.glass.LinkHandle;
import org.sourceline.ui.graph.glass.LinkLine;

/// What the mouse does on the chart: hover, click, drag a node, drag the canvas, draw a lasso or a link, zoom
/// at the pointer.
final class Gestures {

    /// How far the pointer moves before a press is a drag, in pixels.
    private static final double DRAG = 4;

    private static final double WHEEL = 0.0018;

    private final ChartCanvas canvas;
    private final Doing doing;
    private final Lasso lasso;
    private final LinkLine line;
    private final LinkHandle handle;
    private @Nullable Press press;

    /// What gestures lead to.
    interface Doing {

        /// Goes to what was clicked.
        void open(Hit hit);

        /// Selects what was clicked beside what is selected, or no longer.
        void turn(Hit hit);

        /// Opens a menu of what was clicked, at a point of the canvas.
        void menu(Hit hit, double x, double y);

        /// Selects what a lasso goes around beside what is selected.
        ///
        /// @param corners the abscissas of its corners on the canvas, then their ordinates
        void around(float[][] corners);

        /// Selects nothing together.
        void nothing();

        /// Says what is under the pointer; null for nothing.
        void hover(@Nullable Hit hit, double x, double y);

        /// Moves a node along.
        void drag(ChartNode node, double x, double y);

        /// Leaves a node where it was dragged.
        void drop(ChartNode node, double x, double y);

        /// Says what a node's handle is for.
        void offer(ChartNode node, double x, double y);

        /// Joins two nodes by a link that was drawn.
        void join(ChartNode from, ChartNode to);

        /// Shows the neighbours that a node's badge counts.
        void more(ChartNode node);

        /// Says what a node's badge counts.
        void count(ChartNode node, double x, double y);

        /// Shows more of a node that was clicked twice, or lets it go where it is pinned.
        void twice(ChartNode node);
    }

    private static final class Press {
        private final double x;
        private final double y;
        private final @Nullable Hit hit;
        private final boolean onHandle;
        private double lastX;
        private double lastY;
        private boolean dragged;

        Press(double x, double y, @Nullable Hit hit, boolean onHandle) {
            this.onHandle = onHandle;
            this.x = x;
            this.y = y;
            this.lastX = x;
            this.lastY = y;
            this.hit = hit;
        }
    }

    Gestures(ChartCanvas canvas, Doing doing, Lasso lasso, LinkLine line, LinkHandle handle) {
        this.canvas = canvas;
        this.doing = doing;
        this.lasso = lasso;
        this.line = line;
        this.handle = handle;
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, left -> leave());
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        canvas.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        canvas.addEventHandler(ZoomEvent.ZOOM, zoom -> canvas.zoom(zoom.getZoomFactor(), zoom.getX(), zoom.getY()));
    }

    private void leave() {
        handle.show(null);
        doing.hover(null, 0, 0);
    }

    private void moved(MouseEvent at) {
        Optional<ChartNode> held = held(at);
        if (held.isPresent()) {
            canvas.setCursor(Cursor.CROSSHAIR);
            doing.offer(held.get(), at.getX(), at.getY());
            return;
        }
        Optional<ChartNode> badge = badge(at);
        if (badge.isPresent()) {
            canvas.setCursor(Cursor.HAND);
            doing.count(badge.get(), at.getX(), at.getY());
            return;
        }
        Optional<Hit> hit = canvas.at(at.getX(), at.getY());
        handle.show(hit.orElse(null) instanceof Hit.OnNode(ChartNode node) ? node : null);
        canvas.setCursor(hit.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        doing.hover(hit.orElse(null), at.getX(), at.getY());
    }

    /// The node whose handle is there; no handle lies over a count or another node.
    private Optional<ChartNode> held(MouseEvent at) {
        return handle.at(at.getX(), at.getY())
                .filter(node -> badge(at).isEmpty())
                .filter(node -> !(canvas.at(at.getX(), at.getY()).orElse(null) instanceof Hit.OnNode(ChartNode other))
                        || other.id().equals(node.id()));
    }

    private Optional<ChartNode> badge(MouseEvent at) {
        Scene scene = canvas.scene();
        return scene == null ? Optional.empty() : Picking.badge(scene, at.getX(), at.getY());
    }

    private void pressed(MouseEvent at) {
        canvas.requestFocus();
        if (at.getButton() == MouseButton.SECONDARY || (at.isPopupTrigger() && at.isControlDown())) {
            canvas.at(at.getX(), at.getY()).ifPresent(hit -> doing.menu(hit, at.getX(), at.getY()));
        }
        boolean meant = at.getButton() == MouseButton.PRIMARY || at.getButton() == MouseButton.MIDDLE;
        Optional<Hit> held = held(at).map(Hit.OnNode::new);
        Hit hit = at.getButton() == MouseButton.PRIMARY
                ? held.or(() -> canvas.at(at.getX(), at.getY())).orElse(null)
                : null;
        press = meant ? new Press(at.getX(), at.getY(), hit, hit != null && held.isPresent()) : null;
    }

    private void dragged(MouseEvent at) {
        Press began = press;
        if (began == null) {
            return;
        }
        boolean begins = !began.dragged && Math.hypot(at.getX() - began.x, at.getY() - began.y) > DRAG;
        began.dragged |= begins;
        if (begins) {
            begin(began, at);
        }
        if (lasso.isDrawn()) {
            lasso.draw(at.getX(), at.getY());
        } else if (line.isDrawn()) {
            line.draw(at.getX(), at.getY());
            doing.hover(target(at), at.getX(), at.getY());
        } else if (began.dragged) {
            doing.hover(null, 0, 0);
            canvas.setCursor(Cursor.CLOSED_HAND);
            if (began.hit instanceof Hit.OnNode(ChartNode node)) {
                Point2D spot = canvas.onChart(at.getX(), at.getY());
                doing.drag(node, spot.getX(), spot.getY());
            } else {
                canvas.drag(at.getX() - began.lastX, at.getY() - began.lastY);
            }
        }
        began.lastX = at.getX();
        began.lastY = at.getY();
    }

    /// A drag with Shift that does not begin on a node draws a lasso, one with the shortcut's key from a node a link,
    /// as does one from its handle.
    private void begin(Press began, MouseEvent at) {
        boolean onNode = began.hit instanceof Hit.OnNode;
        if (at.getButton() == MouseButton.PRIMARY && at.isShiftDown() && !onNode) {
            lasso.begin(began.x, began.y);
        } else if ((began.onHandle || at.isShortcutDown()) && began.hit instanceof Hit.OnNode(ChartNode node)) {
            Point2D middle = canvas.spotOf(new Hit.OnNode(node));
            line.begin(middle.getX(), middle.getY());
        }
        handle.show(null);
    }

    private void join(ChartNode from, MouseEvent at) {
        line.end();
        if (target(at) instanceof Hit.OnNode(ChartNode to) && !to.id().equals(from.id())) {
            doing.join(from, to);
        }
    }

    /// The node that a link would end at.
    private @Nullable Hit target(MouseEvent at) {
        return canvas.at(at.getX(), at.getY()).orElse(null) instanceof Hit.OnNode node ? node : null;
    }

    private void released(MouseEvent at) {
        Press began = press;
        press = null;
        canvas.setCursor(Cursor.DEFAULT);
        if (lasso.isDrawn()) {
            doing.around(lasso.end());
            return;
        }
        if (line.isDrawn() && began != null && began.hit instanceof Hit.OnNode(ChartNode from)) {
            join(from, at);
            return;
        }
        if (began != null && began.onHandle && !began.dragged) {
            return;
        }
        Optional<ChartNode> badge = began == null || began.dragged ? Optional.empty() : badge(at);
        if (badge.isPresent() && at.getButton() == MouseButton.PRIMARY) {
            doing.more(badge.get());
            return;
        }
        if (began == null || began.hit == null) {
            if (began != null && !began.dragged) {
                doing.nothing();
            }
            return;
        }
        if (began.hit instanceof Hit.OnNode(ChartNode node) && began.dragged) {
            Point2D spot = canvas.onChart(at.getX(), at.getY());
            doing.drop(node, spot.getX(), spot.getY());
        } else if (began.hit instanceof Hit.OnNode(ChartNode node) && at.getClickCount() == 2 && !at.isShiftDown()) {
            doing.twice(node);
        } else if (at.isShiftDown() && !began.dragged) {
            doing.turn(began.hit);
        } else if (!began.dragged) {
            doing.open(began.hit);
        }
    }

    private void scrolled(ScrollEvent by) {
        if (by.getDeltaY() != 0 && !by.isDirect()) {
            canvas.zoom(Math.exp(by.getDeltaY() * WHEEL), by.getX(), by.getY());
        } else if (by.isDirect()) {
            canvas.drag(by.getDeltaX(), by.getDeltaY());
        }
        by.consume();
    }
}
