package org.sourceline.job;

/// The work was cancelled; thrown by [Progress#at] and caught only by whoever runs jobs.
public final class Cancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// Work that was cancelled.
    public Cancelled() {
        super("cancelled", null, false, false);
    }
}
