package org.sourceline.app;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import org.sourceline.ui.desk.Notices.Notice;
import org.sourceline.ui.kit.Words;

/// The last resort: what no one foresaw is logged, and told on the screen as long as there is one.
public final class LastResort implements Thread.UncaughtExceptionHandler, Consumer<Throwable> {

    private static final Logger LOG = Logger.getLogger(LastResort.class.getName());
    private static final Words WORDS = Words.of(LastResort.class);

    private final AtomicReference<Consumer<Notice>> screen = new AtomicReference<>(notice -> {});

    /// Tells on this screen from now on.
    public void tellOn(Consumer<Notice> notices) {
        screen.set(notices);
    }

    /// Takes whatever any thread lets fall.
    public void takeAll() {
        Thread.setDefaultUncaughtExceptionHandler(this);
    }

    @Override
    public void uncaughtException(Thread thread, Throwable bug) {
        accept(bug);
    }

    @Override
    public void accept(Throwable bug) {
        LOG.log(Level.SEVERE, "A bug came to light", bug);
        Notice notice = new Notice(WORDS.say("bug", bug.getClass().getSimpleName()), WORDS.say("bug.next"), null);
        try {
            Platform.runLater(() -> screen.get().accept(notice));
        } catch (IllegalStateException noScreenYet) {
            LOG.log(Level.INFO, "There is no screen to tell it on", noScreenYet);
        }
    }
}
