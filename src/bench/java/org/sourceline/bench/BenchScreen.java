package org.sourceline.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.sourceline.casefile.OntologyFile;
import org.sourceline.job.Jobs;
import org.sourceline.ui.kit.Settings;
import org.sourceline.ui.shell.Looks;

/// A window on JavaFX's headless platform that says how long things take until they are on the screen.
public final class BenchScreen {

    private static final long PATIENCE = 120;
    private static final List<String> TYPED =
            List.of("saray", "katai", "mar quds", "armed gro", "سرايا", "nabiy", "2012");

    private static boolean started;

    private final Scene scene;

    private BenchScreen(Scene scene) {
        this.scene = scene;
    }

    /// Starts the toolkit, unless that was done.
    public static synchronized void start() throws InterruptedException {
        if (started) {
            return;
        }
        started = true;
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CountDownLatch ready = new CountDownLatch(1);
        Platform.startup(ready::countDown);
        ready.await();
        Platform.setImplicitExit(false);
    }

    /// A window 1280 by 800 that shows what `made` makes.
    public static BenchScreen showing(Callable<Parent> made) throws InterruptedException {
        return on(() -> {
            Stage stage = new Stage();
            Scene scene = new Scene(made.call(), 1280, 800);
            new Looks(Settings.forgetful()).dress(scene, OntologyFile.defaultOne());
            stage.setScene(scene);
            stage.show();
            return new BenchScreen(scene);
        });
    }

    /// Takes the window away.
    public void close() throws InterruptedException {
        on(() -> {
            scene.getWindow().hide();
            return scene;
        });
    }

    /// What is done on the screen's thread, once it is done.
    public static <T> T on(Callable<T> what) throws InterruptedException {
        FutureTask<T> task = new FutureTask<>(what);
        Platform.runLater(task);
        return await(task);
    }

    private static <T> T await(Future<T> result) throws InterruptedException {
        try {
            return result.get(PATIENCE, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /// Milliseconds from doing something until all jobs it started are done, handed over and laid out.
    double untilShown(Jobs jobs, Runnable what) throws InterruptedException {
        CompletableFuture<Double> shown = new CompletableFuture<>();
        Platform.runLater(() -> {
            long start = System.nanoTime();
            what.run();
            jobs.whenIdle(() -> {
                Runnable[] laidOut = new Runnable[1];
                laidOut[0] = () -> {
                    scene.removePostLayoutPulseListener(laidOut[0]);
                    shown.complete(Samples.since(start));
                };
                scene.addPostLayoutPulseListener(laidOut[0]);
                Platform.requestNextPulse();
            });
        });
        return await(shown);
    }

    /// Milliseconds from doing something until what it leads to is there and laid out, whatever still runs.
    public double untilThere(BooleanSupplier there, Runnable what) throws InterruptedException {
        CompletableFuture<Double> shown = new CompletableFuture<>();
        Platform.runLater(() -> {
            long start = System.nanoTime();
            Runnable[] look = new Runnable[1];
            look[0] = () -> {
                if (there.getAsBoolean()) {
                    scene.removePostLayoutPulseListener(look[0]);
                    shown.complete(Samples.since(start));
                } else {
                    Platform.requestNextPulse();
                }
            };
            scene.addPostLayoutPulseListener(look[0]);
            what.run();
            Platform.requestNextPulse();
        });
        return await(shown);
    }

    /// Milliseconds from each of some keys typed into a field to what they lead to.
    double[] keys(Jobs jobs, TextInputControl field) throws InterruptedException {
        List<Double> millis = new ArrayList<>();
        for (int round = 0; round < 2; round++) {
            for (String typed : TYPED) {
                for (int end = 1; end <= typed.length(); end++) {
                    String words = typed.substring(0, end);
                    double took = untilShown(jobs, () -> field.setText(words));
                    if (round > 0) {
                        millis.add(took);
                    }
                }
                untilShown(jobs, field::clear);
            }
        }
        return millis.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /// Milliseconds between frames while something is done in each.
    double[] frames(int count, FrameWork work) throws InterruptedException {
        return frames(count, work, System::nanoTime);
    }

    /// Milliseconds that the screen's thread works for each frame while something is done in each.
    public double[] worked(int count, FrameWork work) throws InterruptedException {
        return frames(count, work, ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime);
    }

    private double[] frames(int count, FrameWork work, LongSupplier clock) throws InterruptedException {
        double[] millis = new double[count];
        CompletableFuture<double[]> done = new CompletableFuture<>();
        Platform.runLater(() -> new AnimationTimer() {
            private long last;
            private int at = -10;

            @Override
            public void handle(long pulse) {
                long now = clock.getAsLong();
                if (at >= 0 && at < count) {
                    millis[at] = (now - last) / 1e6;
                }
                last = now;
                if (++at >= count) {
                    stop();
                    done.complete(millis);
                } else {
                    work.at(Math.max(0, at));
                }
            }
        }.start());
        return await(done);
    }

    /// What is done in a frame.
    @FunctionalInterface
    public interface FrameWork {

        /// Does it.
        void at(int frame);
    }
}
