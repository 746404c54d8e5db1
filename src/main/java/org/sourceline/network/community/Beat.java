package org.sourceline.network.community;

import org.sourceline.job.Progress;

/// A progress that is told every so many steps of work, so that work in small steps can be cancelled soon.
final class Beat {

    /// Well below a millisecond's work.
    private static final int EVERY = 1 << 15;

    private final Progress progress;
    private final int rounds;
    private int round;
    private int left = EVERY;

    Beat(Progress progress, int rounds) {
        this.progress = progress;
        this.rounds = rounds;
    }

    /// Says that a round begins.
    void begin(int next) {
        round = next;
        progress.at(round, rounds, "");
    }

    /// Counts steps as done.
    void after(int steps) {
        left -= steps;
        if (left < 0) {
            left = EVERY;
            progress.at(round, rounds, "");
        }
    }
}
