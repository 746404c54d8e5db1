package org.sourceline.ui.desk;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseStore;

/// Holds tests to the rule that the screen's thread never touches the store, also where jobs are done on it at once.
public final class Offstage {

    private static final Set<String> IN_MEMORY = Set.of("card", "close", "hashCode", "equals", "toString");

    private final ThreadLocal<Boolean> inJob = ThreadLocal.withInitial(() -> false);
    private final Consumer<Throwable> breach;
    private final Queue<Runnable> held = new ConcurrentLinkedQueue<>();
    private volatile boolean full;
    private volatile boolean holding;

    /// A guard.
    ///
    /// @param breach told of each breach
    public Offstage(Consumer<Throwable> breach) {
        this.breach = breach;
    }

    /// Makes every change of the case fail from now on, or lets them be carried out again.
    public void full(boolean now) {
        full = now;
    }

    /// Lets jobs wait from now on.
    public void hold() {
        holding = true;
    }

    /// Runs the jobs that wait, and those to come at once.
    public void release() {
        holding = false;
        for (Runnable next = held.poll(); next != null; next = held.poll()) {
            as(true, next);
        }
    }

    /// What jobs run on: the thread that asks, at once, but known as a job while they do.
    public Executor background() {
        return task -> {
            if (holding) {
                held.add(task);
            } else {
                as(true, task);
            }
        };
    }

    /// What results are handed over on: the same thread, known as the screen's again.
    public Executor screen() {
        return task -> as(false, task);
    }

    private void as(boolean job, Runnable task) {
        boolean before = inJob.get();
        inJob.set(job);
        try {
            task.run();
        } finally {
            inJob.set(before);
        }
    }

    /// The store, which the screen's thread cannot touch unless a job does it.
    public CaseStore guarding(CaseStore store) {
        Object guarded = Proxy.newProxyInstance(
                CaseStore.class.getClassLoader(), new Class<?>[] {CaseStore.class}, (proxy, method, arguments) -> {
                    if (Platform.isFxApplicationThread() && !inJob.get() && !IN_MEMORY.contains(method.getName())) {
                        AssertionError found = new AssertionError("The screen's thread calls " + method.getName());
                        breach.accept(found);
                        throw found;
                    }
                    if (full && method.getName().equals("write")) {
                        throw new Problem("There is no room left to write to.", "Make room and try again.");
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
        return (CaseStore) guarded;
    }
}
