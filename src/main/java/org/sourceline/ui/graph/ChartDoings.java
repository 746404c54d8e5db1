package org.sourceline.ui.graph;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.Claim;
import org.sourceline.model.Place;
import org.sourceline.network.ChartLink;
import org.sourceline.network.ChartNode;
import org.sourceline.network.layout.Layout;
import org.sourceline.network.live.Wish;
import org.sourceline.network.scene.Picking;
import org.sourceline.network.scene.Picking.Hit;
import org.sourceline.network.scene.Scene;
import org.sourceline.store.CaseIndex;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.graph.motion.LayoutLoop;
import org.sourceline.ui.kit.Words;

/// What one does to the chart, by mouse and key alike.
final class ChartDoings implements Gestures.Doing {

    private static final Words WORDS = Words.of(ChartDoings.class);

    private final Desk desk;
    private final ChartViewModel model;
    private final ChartCanvas canvas;
    private final LayoutLoop layout;
    private final Handling hand;
    private final Popups popups;
    private final Pins pins;
    private boolean live;
    private boolean dragging;

    ChartDoings(Desk desk, ChartViewModel model, ChartCanvas canvas, LayoutLoop layout, Handling hand, Popups popups) {
        this.desk = desk;
        this.model = model;
        this.canvas = canvas;
        this.layout = layout;
        this.hand = hand;
        this.popups = popups;
        pins = new Pins(desk, model, canvas, layout);
    }

    @Override
    public void open(Hit hit) {
        model.point(hit);
        if (hit instanceof Hit.OnNode(ChartNode node) && node.group()) {
            hand.select(List.of(node.id()));
        } else {
            hand.select(List.of());
            desk.navigator().go(model.placeOf(hit));
        }
    }

    @Override
    public void turn(Hit hit) {
        model.point(hit);
        if (hit instanceof Hit.OnNode(ChartNode node)) {
            hand.turn(node);
        } else {
            open(hit);
        }
    }

    @Override
    public void menu(Hit hit, double x, double y) {
        model.point(hit);
        if (hit instanceof Hit.OnNode(ChartNode node)) {
            if (!model.selection().contains(node.id())) {
                open(hit);
            }
            popups.menu(node, x, y);
        } else {
            open(hit);
        }
    }

    /// Opens the menu of the node at the cursor; whether there is one.
    boolean menu() {
        model.node().ifPresent(node -> {
            var spot = canvas.spotOf(new Hit.OnNode(node));
            popups.menu(node, spot.getX(), spot.getY());
        });
        return model.node().isPresent();
    }

    @Override
    public void around(float[][] corners) {
        Scene scene = canvas.scene();
        if (scene != null) {
            hand.add(Picking.within(scene, corners[0], corners[1]).stream()
                    .map(ChartNode::id)
                    .toList());
        }
    }

    @Override
    public void nothing() {
        if (model.together() > 0) {
            hand.select(List.of());
        }
    }

    @Override
    public void hover(@Nullable Hit hit, double x, double y) {
        if (hit == null) {
            canvas.hover("", "", 0, 0);
        } else {
            canvas.hover(id(hit), model.words().of(hit), x, y);
        }
    }

    private static String id(Hit hit) {
        return switch (hit) {
            case Hit.OnNode(ChartNode node) -> node.id();
            case Hit.OnLink(ChartLink link) -> link.id();
        };
    }

    @Override
    public void drag(ChartNode node, double x, double y) {
        if (!dragging) {
            pins.remember(node);
        }
        dragging = true;
        layout.drag(node.id(), x, y, live);
    }

    @Override
    public void drop(ChartNode node, double x, double y) {
        dragging = false;
        layout.drag(node.id(), x, y, false);
        pins.place(node, x, y);
        if (live) {
            layout.loosen();
        }
    }

    @Override
    public void join(ChartNode from, ChartNode to) {
        popups.link(from, to);
    }

    @Override
    public void offer(ChartNode node, double x, double y) {
        canvas.hover(node.id(), WORDS.say("handle", node.name()), x, y);
    }

    @Override
    public void more(ChartNode node) {
        hand.select(List.of());
        popups.more(node);
    }

    @Override
    public void count(ChartNode node, double x, double y) {
        canvas.hover(node.id(), WORDS.say("badge", node.name(), node.hidden()), x, y);
    }

    @Override
    public void twice(ChartNode node) {
        if (pins.isPinned(node)) {
            pins.release(node);
        } else {
            popups.more(node);
        }
    }

    /// Pins the node at the cursor where it is, or lets it go.
    void togglePin() {
        model.node().ifPresent(pins::turn);
    }

    /// Moves the cursor to the node that lies that way.
    void walk(int dx, int dy) {
        if (!isPlaced()) {
            return;
        }
        Neighbours neighbours = new Neighbours(canvas.positions());
        Optional<ChartNode> next = model.node().isEmpty()
                ? neighbours.first()
                : model.node().flatMap(from -> neighbours.towards(from, dx, dy));
        next.ifPresent(node -> point(new Hit.OnNode(node)));
    }

    /// Moves the cursor to the next link of its node.
    void walkLinks() {
        if (!isPlaced()) {
            return;
        }
        Neighbours neighbours = new Neighbours(canvas.positions());
        ChartLink now = model.cursor() instanceof Hit.OnLink(ChartLink link) ? link : null;
        model.node()
                .or(neighbours::first)
                .flatMap(node -> neighbours.next(node, now))
                .ifPresent(link -> point(new Hit.OnLink(link)));
    }

    /// Whether what the chart shows has its places by now.
    private boolean isPlaced() {
        return canvas.positions().chart() == model.chart();
    }

    /// Opens what the cursor is on.
    void open() {
        Hit at = model.cursor();
        if (at != null) {
            open(at);
        }
    }

    /// Selects nothing.
    void leave() {
        model.point(null);
        hover(null, 0, 0);
        hand.select(List.of());
        desk.navigator().go(new Place.OfCase());
    }

    private void point(Hit hit) {
        model.point(hit);
        model.node().ifPresent(node -> {
            canvas.reveal(node.id());
            var spot = canvas.spotOf(hit);
            hover(hit, spot.getX(), spot.getY());
        });
    }

    /// Whether something is being dragged or swings freely.
    boolean moves() {
        return dragging || live;
    }

    /// Moves apart what overlaps, and leaves all else where it is.
    void tidy() {
        layout.arrange(wish(Layout.TIDY), undated -> {});
        canvas.fit();
    }

    /// Lays the chart out around what is pinned, and says what has no place in time.
    void layOut(Layout wanted) {
        layout.arrange(wish(wanted), undated -> {
            if (undated > 0) {
                desk.notices().tell(WORDS.say("undated", undated));
            }
        });
        canvas.fit();
    }

    /// A wish for a layout on this canvas, rings around the entity one is at.
    Wish wish(Layout wanted) {
        String around = model.node().map(ChartNode::id).orElse("");
        CaseIndex index = desk.index();
        return Wish.of(wanted, around, () -> index.all(Claim.class), canvas.aspect());
    }

    /// Lets the springs go, or holds them.
    void live(boolean on) {
        live = on;
        if (on) {
            layout.loosen();
        }
    }
}
