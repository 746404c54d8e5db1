package org.sourceline.ui.desk.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.sourceline.job.Job;
import org.sourceline.job.Progress;
import org.sourceline.job.RunningJob;
import org.sourceline.store.Change;
import org.sourceline.ui.desk.Desk;

/// The rows of one list on the screen: asks for them to be sifted and sorted by a job, and swaps in what it found.
///
/// All methods are called on the screen's thread. However fast one types, one job runs at a time, and the last words
/// count. What changes mean for the rows is worked out by the job too, but for a few changes to few rows, which are
/// shown at once. A moment after rows are shown, so that they are drawn first, a job of its own prepares for the first
/// letter; whatever is asked for meanwhile goes before it.
///
/// @param <R> what a row is
public final class Rows<R extends Sought> {

    private static final Duration MOMENT = Duration.millis(400);

    /// So many changes are worked out at once at most.
    private static final int FEW = 20;

    private final Desk desk;
    private final String title;
    private final Sifter<R> sifter;
    private final Consumer<Sifter.Sifted<R>> show;
    private List<Change> changes = new ArrayList<>();
    private Comparator<R> order;
    private Predicate<? super R> only = Sifter.ALL;
    private String words = "";
    private long shown;
    private final PauseTransition drawn = new PauseTransition(MOMENT);
    private @Nullable RunningJob preparing;
    private boolean prepared;
    private boolean begun;
    private boolean running;
    private boolean stale;

    /// Rows that nothing is done for before [#begin].
    ///
    /// @param title what sifting them is called while it runs
    /// @param show given what was found, each time anew
    public Rows(Desk desk, String title, RowMaker<R> maker, Comparator<R> order, Consumer<Sifter.Sifted<R>> show) {
        this.desk = desk;
        this.title = title;
        this.order = order;
        this.show = show;
        sifter = new Sifter<>(maker);
        drawn.setOnFinished(over -> prepare());
        desk.watch(this::changed);
    }

    /// Begins to show rows, and goes on with every change.
    public void begin() {
        if (!begun) {
            begun = true;
            refresh();
        }
    }

    private void changed(List<Change> now) {
        if (begun) {
            changes.addAll(now);
            if (!running && changes.size() <= FEW && sifter.isQuick()) {
                found(sifter.sift(takeChanges(), order, words, only, Progress.NONE));
            } else {
                refresh();
            }
        }
    }

    /// Shows the rows that hold these words.
    public void filter(String now) {
        words = now;
        refresh();
    }

    /// Shows those rows only that pass.
    public void only(Predicate<? super R> now) {
        only = now;
        refresh();
    }

    /// Shows the rows in another order.
    public void order(Comparator<R> now) {
        order = now;
        refresh();
    }

    private List<Change> takeChanges() {
        List<Change> taken = changes;
        changes = new ArrayList<>();
        return taken;
    }

    private void refresh() {
        stale = true;
        if (!begun || running) {
            return;
        }
        drawn.stop();
        if (preparing != null) {
            preparing.cancel();
        }
        running = true;
        stale = false;
        List<Change> since = takeChanges();
        Comparator<R> by = order;
        String typed = words;
        Predicate<? super R> passing = only;
        desk.jobs().start(title, progress -> sift(since, by, typed, passing, progress), this::found);
    }

    /// Sifts, and leaves the way free for the next time even where this one comes to nothing.
    private Sifter.Sifted<R> sift(
            List<Change> since, Comparator<R> by, String typed, Predicate<? super R> passing, Progress progress) {
        boolean done = false;
        try {
            Sifter.Sifted<R> sifted = sifter.sift(since, by, typed, passing, progress);
            done = true;
            return sifted;
        } finally {
            if (!done) {
                desk.jobs().onScreen(() -> {
                    running = false;
                    changes.addAll(0, since);
                });
            }
        }
    }

    private void prepare() {
        Job<Sifter<R>> ready = progress -> {
            sifter.prepare(progress);
            return sifter;
        };
        preparing = desk.jobs().start(title, ready, done -> prepared = true);
    }

    private void found(Sifter.Sifted<R> sifted) {
        running = false;
        if (sifted.edition() != shown) {
            shown = sifted.edition();
            show.accept(sifted);
        }
        if (stale) {
            refresh();
        } else if (!prepared) {
            drawn.playFromStart();
        }
    }
}
