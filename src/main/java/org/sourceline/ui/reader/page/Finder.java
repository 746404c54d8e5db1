package org.sourceline.ui.reader.page;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.sourceline.job.RunningJob;

/// Finds something in the open article by a job: at once when another is opened, and anew a moment after it is told to.
///
/// A job that is overtaken, or whose article is left, is cancelled.
///
/// @param <T> what is found
public final class Finder<T> {

    private static final Duration MOMENT = Duration.millis(400);
    private final ReaderModel model;
    private final BiFunction<Reading, Consumer<T>, RunningJob> find;
    private final Consumer<T> found;
    private final Runnable opened;
    private final PauseTransition rest = new PauseTransition(MOMENT);
    private @Nullable RunningJob looking;
    private int turn;
    private String article = "";

    /// A finder for a reader.
    ///
    /// @param find starts the job
    /// @param found given what is found, if its article is open still
    /// @param opened told when another article is opened, before anything is found in it
    public Finder(
            ReaderModel model, BiFunction<Reading, Consumer<T>, RunningJob> find, Consumer<T> found, Runnable opened) {
        this.model = model;
        this.find = find;
        this.found = found;
        this.opened = opened;
        rest.setOnFinished(over -> look());
        model.revision().subscribe(count -> follow());
    }

    private void follow() {
        String open = model.reading().map(reading -> reading.article().id()).orElse("");
        if (!open.equals(article)) {
            article = open;
            opened.run();
            look();
        }
    }

    /// Looks anew in a moment, unless nothing is open.
    public void lookSoon() {
        if (!article.isEmpty()) {
            cancel();
            rest.playFromStart();
        }
    }

    /// Looks anew.
    public void look() {
        cancel();
        int mine = turn;
        looking = model.reading()
                .map(reading -> find.apply(reading, all -> {
                    if (mine == turn) {
                        found.accept(all);
                    }
                }))
                .orElse(null);
    }

    /// Lets nothing come any more of what is being looked for.
    private void cancel() {
        rest.stop();
        turn++;
        if (looking != null) {
            looking.cancel();
            looking = null;
        }
    }
}
