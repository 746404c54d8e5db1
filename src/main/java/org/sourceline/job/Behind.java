package org.sourceline.job;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.sourceline.problem.Problem;

/// Work done one step behind: while one step runs on a thread of its own, the caller prepares the next.
public final class Behind implements AutoCloseable {

    private final ExecutorService thread;
    private @Nullable Future<?> running;

    /// Work behind on a thread with that name.
    public Behind(String name) {
        thread = Executors.newSingleThreadExecutor(
                work -> Thread.ofPlatform().daemon().name(name).unstarted(work));
    }

    /// Waits for the step before, and starts this one.
    ///
    /// @throws Problem what the step before threw
    public void next(Step step) throws Problem {
        finish();
        running = thread.submit(() -> {
            step.run();
            return null;
        });
    }

    /// Waits for the last step.
    ///
    /// @throws Problem what it threw
    public void finish() throws Problem {
        Future<?> before = running;
        running = null;
        if (before == null) {
            return;
        }
        try {
            before.get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case Problem problem -> throw problem;
                case RuntimeException bug -> throw bug;
                case null, default -> throw new IllegalStateException(failed);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Cancelled();
        }
    }

    @Override
    public void close() {
        thread.close();
    }

    /// A step.
    @FunctionalInterface
    public interface Step {

        /// Does it.
        void run() throws Problem;
    }
}
