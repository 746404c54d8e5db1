package org.sourceline.ui.graph.motion;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Workers beside the screen's thread: each does one thing after another, on a thread that ends when it has nothing to
/// do.
public final class Workers {

    private Workers() {}

    /// A worker whose thread has that name.
    public static Executor named(String name) {
        ThreadPoolExecutor worker = new ThreadPoolExecutor(1, 1, 5, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
        worker.setThreadFactory(Thread.ofPlatform().daemon().name(name).factory());
        worker.allowCoreThreadTimeOut(true);
        return worker;
    }
}
