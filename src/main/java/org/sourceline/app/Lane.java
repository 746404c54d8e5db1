package org.sourceline.app;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;

/// A lane: does tasks one after the other, but lets the next begin when one takes long.
///
/// So quick edits arrive in the order they were asked for, and a long import holds nobody up.
public final class Lane implements Executor {

    private static final long PATIENCE = 400;

    private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
    private final ThreadFactory threads =
            Thread.ofPlatform().daemon().name("job-", 1).factory();

    /// An empty lane.
    public Lane() {
        Thread.ofPlatform().daemon().name("lane").start(this::go);
    }

    @Override
    public void execute(Runnable task) {
        waiting.add(task);
    }

    private void go() {
        try {
            while (true) {
                Thread next = threads.newThread(waiting.take());
                next.start();
                next.join(PATIENCE);
            }
        } catch (InterruptedException toldToStop) {
            Thread.currentThread().interrupt();
        }
    }
}
