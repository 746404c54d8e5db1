package org.sourceline.ui.graph.motion;

/// How long something takes that is done again and again: the shorter of the last two times, so that one hitch of the
/// machine does not count.
public final class Pace {

    private long last = Long.MAX_VALUE;
    private long before = Long.MAX_VALUE;

    /// Takes note that it has been done since a moment of [System#nanoTime].
    public synchronized void done(long since) {
        before = last;
        last = System.nanoTime() - since;
    }

    /// Whether it takes less than so many nanoseconds, as far as is known.
    public synchronized boolean isUnder(long nanos) {
        return Math.min(last, before) < nanos;
    }
}
