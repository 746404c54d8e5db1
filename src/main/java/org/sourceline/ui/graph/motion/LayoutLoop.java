package org.sourceline.ui.graph.motion;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.sourceline.job.Cancelled;
import org.sourceline.job.Progress;
import org.sourceline.model.Picture;
import org.sourceline.network.Chart;
import org.sourceline.network.Positions;
import org.sourceline.network.layout.Layout;
import org.sourceline.network.live.LiveGraph;
import org.sourceline.network.live.Wish;

/// Moves the live graph off the screen's thread and hands its positions to the screen, the latest only.
public final class LayoutLoop {

    /// How many steps of the springs are shown before a new chart is made readable.
    private static final int UNFOLDING = 40;

    /// What a chart may take to be placed on the screen's thread, in nanoseconds.
    private static final long AT_ONCE = 1_000_000;

    /// How long the springs go on when they are let loose.
    private static final int LOOSE = 300;

    private final LiveGraph live;
    private final Executor worker;
    private final Consumer<Positions> screen;
    private final AtomicReference<@Nullable Positions> latest = new AtomicReference<>();
    private final AtomicReference<@Nullable Drag> drag = new AtomicReference<>();
    private final AtomicInteger queued = new AtomicInteger();
    private final Pace placing = new Pace();

    /// What was placed last and not shown yet, as long as nothing has moved since.
    /// How many layouts have been wished for so far.
    private final AtomicInteger wishes = new AtomicInteger();

    private final AtomicReference<@Nullable Positions> placed = new AtomicReference<>();

    /// A loop.
    ///
    /// @param screen given positions, on the screen's thread
    public LayoutLoop(LiveGraph live, Executor worker, Consumer<Positions> screen) {
        this.live = live;
        this.worker = worker;
        this.screen = screen;
    }

    private record Drag(String entity, double x, double y, boolean springs) {}

    /// Whether nothing moves and nothing is on its way.
    public boolean isIdle() {
        return queued.get() == 0 && latest.get() == null;
    }

    /// Places a chart that is about to be shown, and then does something off the screen's thread: known nodes keep
    /// their place.
    public void place(Chart chart, Picture picture, Runnable then) {
        run(() -> {
            Positions ready = put(chart, picture);
            latest.set(null);
            placed.set(ready);
            then.run();
        });
    }

    /// Shows a chart: known nodes keep their place; at once where it is placed, or is in next to no time while nothing
    /// else moves.
    public void show(Chart chart, Picture picture) {
        Positions ready = placed.getAndSet(null);
        if (ready != null && ready.chart() == chart) {
            screen.accept(ready);
        } else if (isQuick()) {
            screen.accept(put(chart, picture));
        } else {
            run(() -> publish(put(chart, picture)));
        }
    }

    /// Whether a chart would be placed in next to no time.
    public boolean isQuick() {
        return isIdle() && placing.isUnder(AT_ONCE);
    }

    private Positions put(Chart chart, Picture picture) {
        long start = System.nanoTime();
        Positions put = live.show(chart, picture);
        placing.done(start);
        return put;
    }

    /// Shows a chart as it was: what has a place there is put there, and may move; the rest arrives near its
    /// neighbours. The ground is that of the layout by which it came to lie so.
    public void restore(Chart chart, Picture picture, List<Picture.Spot> places, Wish wish) {
        wishes.incrementAndGet();
        run(() -> {
            live.show(chart, new Picture(picture.id(), picture.name(), places));
            live.show(chart, picture);
            publish(live.ground(wish));
        });
    }

    /// Shows a chart laid out from nothing.
    public void layOut(Chart chart, Picture picture, Wish wish) {
        Progress unlessOvertaken = unlessOvertaken(wish);
        run(() -> {
            publish(live.show(chart, picture));
            spring(wish.layout() == Layout.FORCE ? UNFOLDING : 0);
            publish(live.arrange(wish, unlessOvertaken));
        });
    }

    /// Gives a layout up where another is wished for before it is done; one that goes on from it needs it done.
    private Progress unlessOvertaken(Wish wish) {
        int mine = wish.layout() == Layout.TIDY ? wishes.get() : wishes.incrementAndGet();
        return (done, total, what) -> {
            if (wishes.get() != mine) {
                throw new Cancelled();
            }
        };
    }

    private void spring(int steps) {
        boolean rest = false;
        for (int i = 0; i < steps && !rest && drag.get() == null; i++) {
            rest = live.step();
            publish(live.positions());
        }
    }

    /// Lays out what is shown as wished, around what is pinned.
    ///
    /// @param undated given how many have no place on the line of time that was wished for, on the screen's thread
    public void arrange(Wish wish, IntConsumer undated) {
        Progress unlessOvertaken = unlessOvertaken(wish);
        run(() -> {
            Positions arranged = live.arrange(wish, unlessOvertaken);
            publish(arranged);
            int count = wish.undated(arranged.chart());
            Platform.runLater(() -> undated.accept(count));
        });
    }

    /// Moves a node with the pointer.
    ///
    /// @param springs whether others follow
    public void drag(String entity, double x, double y, boolean springs) {
        if (drag.getAndSet(new Drag(entity, x, y, springs)) == null) {
            run(this::follow);
        }
    }

    private void follow() {
        Drag to = drag.getAndSet(null);
        if (to != null) {
            Positions moved = live.pin(to.entity(), to.x(), to.y());
            if (to.springs()) {
                live.step();
                moved = live.positions();
            }
            publish(moved);
        }
    }

    /// Lets the springs loose until they rest, or have had their share of steps.
    public void loosen() {
        run(() -> spring(LOOSE));
    }

    /// Puts a node back where it was before it was pinned.
    public void putBack(String entity, double x, double y) {
        run(() -> {
            live.pin(entity, x, y);
            publish(live.unpin(entity));
        });
    }

    private void run(Runnable what) {
        queued.incrementAndGet();
        worker.execute(() -> {
            try {
                placed.set(null);
                what.run();
            } catch (Cancelled aLaterWishComesNext) {
                // What was asked for after it is done instead.
            } finally {
                queued.decrementAndGet();
            }
        });
    }

    private void publish(Positions positions) {
        if (latest.getAndSet(positions) == null) {
            Platform.runLater(() -> {
                Positions next = latest.getAndSet(null);
                if (next != null) {
                    screen.accept(next);
                }
            });
        }
    }
}
