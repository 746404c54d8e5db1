package org.sourceline.ui.desk.suggest;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sourceline.job.RunningJob;
import org.sourceline.model.Mention;
import org.sourceline.suggest.learn.Learned;
import org.sourceline.suggest.learn.Lesson;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.kit.Words;

/// Learns from what is tagged in the case on a desk, in the background: once enough is, and anew when there is a fifth
/// more. A job of it that is cancelled waits for the next time; once the case is left there is none.
final class Learning {

    private static final Words WORDS = Words.of(Learning.class);
    private static final int A_FIFTH = 5;
    private final Desk desk;
    private final Runnable told;
    private volatile Optional<Learned> learned = Optional.empty();
    private int next = Learned.FEWEST_TAGS;
    private @Nullable RunningJob job;
    private boolean running;
    private boolean left;

    /// Learning in a case.
    ///
    /// @param told told whenever something was learned
    Learning(Desk desk, Runnable told) {
        this.desk = desk;
        this.told = told;
        desk.whenLeft(this::stop);
    }

    private void stop() {
        left = true;
        if (job != null) {
            job.cancel();
        }
    }

    /// Begins to learn where enough was tagged since the last time.
    void look() {
        int tags = desk.index().count(Mention.class);
        if (!running && !left && tags >= next) {
            running = true;
            next = tags + tags / A_FIFTH;
            job = desk.jobs()
                    .start(
                            WORDS.say("learning", tags),
                            progress -> Learned.from(Lesson.all(desk.index(), desk.store(), progress), progress),
                            this::take,
                            () -> running = false);
        }
    }

    private void take(Learned now) {
        learned = Optional.of(now);
        told.run();
    }

    /// What was learned last; may be asked from any thread.
    Optional<Learned> learned() {
        return learned;
    }
}
