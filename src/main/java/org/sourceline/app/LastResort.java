package org.sourceline.app;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import org.sourceline.ui.desk.Notices;
import org.sourceline.ui.desk.Notices.Notice;
import org.sourceline.ui.kit.Words;

/// The last resort: what no one foresaw is logged, and told on the screen as long as there is one.
///
/// What comes to light again and again is logged and told once, and then counted.
public final class LastResort implements Thread.UncaughtExceptionHandler, Consumer<Throwable> {

    private static final Logger LOG = Logger.getLogger(LastResort.class.getName());
    private static final Words WORDS = Words.of(LastResort.class);
    private static final int FRAMES = 8;
    private static final int DOUBTFUL = 3;
    private static final int ROUND = 10;

    private final AtomicReference<Consumer<Notice>> screen = new AtomicReference<>(notice -> {});
    private final AtomicReference<Runnable> doubt = new AtomicReference<>(() -> {});
    private final Map<String, Integer> seen = new ConcurrentHashMap<>();
    private final AtomicInteger all = new AtomicInteger();

    /// Tells on this screen from now on.
    public void tellOn(Notices notices) {
        screen.set(notices::show);
        doubt.set(notices::doubt);
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
        int times = seen.merge(kind(bug), 1, Integer::sum);
        if (times == 1) {
            LOG.log(Level.SEVERE, "A bug came to light", bug);
            Notice notice = new Notice(
                    WORDS.say("bug", bug.getClass().getSimpleName()),
                    WORDS.say("bug.next", Logging.folder().toString()),
                    null);
            onScreen(() -> screen.get().accept(notice));
        } else if (isRound(times)) {
            LOG.log(Level.SEVERE, "The same bug, {0} times by now: {1}", new Object[] {times, bug});
        }
        if (all.incrementAndGet() == DOUBTFUL) {
            onScreen(() -> doubt.get().run());
        }
    }

    /// What bugs have in common that are one: what is thrown, and from where.
    private static String kind(Throwable bug) {
        return bug.getClass().getName()
                + Arrays.stream(bug.getStackTrace()).limit(FRAMES).toList();
    }

    /// Whether a number is ten, a hundred, a thousand and so on.
    private static boolean isRound(int times) {
        int rest = times;
        while (rest > 1 && rest % ROUND == 0) {
            rest /= ROUND;
        }
        return rest == 1;
    }

    private static void onScreen(Runnable tell) {
        try {
            Platform.runLater(tell);
        } catch (IllegalStateException noScreenYet) {
            LOG.log(Level.INFO, "There is no screen to tell it on", noScreenYet);
        }
    }
}
