package org.sourceline.job;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.sourceline.problem.Problem;

/// Runs jobs off the screen's thread and hands their results back on it.
///
/// There is no failure handler to forget: what goes wrong goes to the one given here.
public final class Jobs {

    private final Executor background;
    private final Executor screen;
    private final Consumer<Throwable> failed;
    private final List<RunningJob> running = new CopyOnWriteArrayList<>();
    private final Queue<Runnable> whenIdle = new ConcurrentLinkedQueue<>();

    /// Jobs that run on `background` and deliver on `screen`.
    ///
    /// @param failed told of every problem and every bug, on `screen`
    public Jobs(Executor background, Executor screen, Consumer<Throwable> failed) {
        this.background = background;
        this.screen = screen;
        this.failed = failed;
    }

    /// Starts a job.
    ///
    /// @param title what it does, in words
    /// @param done given its result, on the screen's thread; not called when it fails or is cancelled
    public <T> RunningJob start(String title, Job<T> job, Consumer<T> done) {
        return start(title, job, done, () -> {});
    }

    /// Starts a job.
    ///
    /// @param title what it does, in words
    /// @param done given its result, on the screen's thread; not called when it fails or is cancelled
    /// @param ended told on the screen's thread when it is over in whatever way, after `done`
    public <T> RunningJob start(String title, Job<T> job, Consumer<T> done, Runnable ended) {
        RunningJob handle = new RunningJob(title);
        running.add(handle);
        background.execute(() -> run(handle, job, done, ended));
        return handle;
    }

    private <T> void run(RunningJob handle, Job<T> job, Consumer<T> done, Runnable ended) {
        try {
            T result = job.run(handle);
            running.remove(handle);
            screen.execute(() -> done.accept(result));
        } catch (Cancelled stopped) {
            running.remove(handle);
        } catch (Problem | RuntimeException | Error wrong) {
            running.remove(handle);
            screen.execute(() -> failed.accept(wrong));
        }
        screen.execute(ended);
        screen.execute(this::lookWhetherIdle);
    }

    /// Does something on the screen's thread once nothing runs any more, and what is running has been handed over.
    public void whenIdle(Runnable what) {
        whenIdle.add(what);
        screen.execute(this::lookWhetherIdle);
    }

    private void lookWhetherIdle() {
        while (running.isEmpty()) {
            Runnable next = whenIdle.poll();
            if (next == null) {
                return;
            }
            next.run();
        }
    }

    /// Does something on the screen's thread, after what was handed to it before.
    public void onScreen(Runnable what) {
        screen.execute(what);
    }

    /// The jobs that are running, oldest first.
    public List<RunningJob> running() {
        return List.copyOf(running);
    }
}
