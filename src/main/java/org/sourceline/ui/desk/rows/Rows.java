package org.sourceline.ui.desk.rows;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.sourceline.store.Change;
import org.sourceline.ui.desk.Desk;

/// The rows of one list on the screen: asks for them to be sifted and sorted by a job, and swaps in what it found.
///
/// All methods are called on the screen's thread. However fast one types, one job runs at a time, and the last words
/// count.
///
/// @param <R> what a row is
public final class Rows<R extends Sought> {

    private final Desk desk;
    private final String title;
    private final RowMaker<R> maker;
    private final Sifter<R> sifter;
    private final Consumer<Sifter.Sifted<R>> show;
    private Set<String> touched = new HashSet<>();
    private Comparator<R> order;
    private String words = "";
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
        this.maker = maker;
        this.order = order;
        this.show = show;
        sifter = new Sifter<>(maker);
        desk.watch(this::changed);
    }

    /// Begins to show rows, and goes on with every change.
    public void begin() {
        if (!begun) {
            begun = true;
            refresh();
        }
    }

    private void changed(List<Change> changes) {
        if (begun) {
            Set<String> now = maker.touched(changes);
            if (!now.isEmpty()) {
                touched.addAll(now);
                refresh();
            }
        }
    }

    /// Shows the rows that hold these words.
    public void filter(String now) {
        words = now;
        refresh();
    }

    /// Shows the rows in another order.
    public void order(Comparator<R> now) {
        order = now;
        refresh();
    }

    private void refresh() {
        stale = true;
        if (!begun || running) {
            return;
        }
        running = true;
        stale = false;
        Set<String> since = touched;
        touched = new HashSet<>();
        Comparator<R> by = order;
        String typed = words;
        desk.jobs().start(title, progress -> sift(since, by, typed), this::found);
    }

    /// Sifts, and leaves the way free for the next time even where this one comes to nothing.
    private Sifter.Sifted<R> sift(Set<String> since, Comparator<R> by, String typed) {
        boolean done = false;
        try {
            Sifter.Sifted<R> sifted = sifter.sift(since, by, typed);
            done = true;
            return sifted;
        } finally {
            if (!done) {
                desk.jobs().onScreen(() -> running = false);
            }
        }
    }

    private void found(Sifter.Sifted<R> sifted) {
        running = false;
        show.accept(sifted);
        if (stale) {
            refresh();
        }
    }
}
