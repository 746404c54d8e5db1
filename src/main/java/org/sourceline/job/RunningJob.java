package org.sourceline.job;

/// A job under way: how far it is, and a way to stop it; may be asked by any thread.
public final class RunningJob implements Progress {

    private final String title;
    private final long startedNanos = System.nanoTime();
    private volatile boolean cancelled;
    private volatile State state = new State(0, 0, "");

    RunningJob(String title) {
        this.title = title;
    }

    @Override
    public void at(long done, long total, String what) {
        state = new State(done, total, what);
        if (cancelled) {
            throw new Cancelled();
        }
    }

    /// Stops it at its next cancel point.
    public void cancel() {
        cancelled = true;
    }

    /// Whether it was told to stop.
    public boolean isCancelled() {
        return cancelled;
    }

    /// What it does, in words.
    public String title() {
        return title;
    }

    /// How far it is.
    public State state() {
        return state;
    }

    /// How long it has been running, in milliseconds.
    public long millis() {
        return (System.nanoTime() - startedNanos) / 1_000_000;
    }

    /// How far a job is.
    ///
    /// @param total units in all, or 0 while that is not known
    /// @param what what it is doing
    public record State(long done, long total, String what) {}
}
