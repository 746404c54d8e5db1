package org.sourceline.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.sourceline.edit.Editor;
import org.sourceline.job.Jobs;
import org.sourceline.job.Progress;
import org.sourceline.model.Ids;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseStore;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.Notices;
import org.sourceline.ui.desk.Offstage;
import org.sourceline.ui.graph.ChartPanel;
import org.sourceline.ui.kit.Drawn;
import org.sourceline.ui.kit.FilePicker;
import org.sourceline.ui.kit.QuickRobot;
import org.sourceline.ui.kit.Settings;
import org.sourceline.ui.shell.Cases;
import org.sourceline.ui.shell.Looks;
import org.sourceline.ui.shell.Panes;
import org.sourceline.ui.shell.Window;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A whole window on JavaFX's headless platform; its jobs are done at once. It is minimised, so that it is laid out in
/// every pulse and drawn only for a picture.
public final class TrialWindow {

    public final Stage stage;
    final Window window;
    public final Notices notices;
    public final Looks looks;
    final Settings settings;
    final List<Throwable> bugs = new ArrayList<>();
    public final AtomicReference<@Nullable Path> chosen = new AtomicReference<>();
    final AtomicReference<@Nullable Panes> panes = new AtomicReference<>();
    private final FolderCases cases;
    private final Offstage offstage = new Offstage(bugs::add);

    /// A window showing the start page.
    ///
    /// @param home folder that new cases are made in
    static TrialWindow open(Path home, int width, int height) throws TimeoutException {
        Settings settings = Settings.forgetful();
        settings.put("walk", "seen");
        return open(home, width, height, settings);
    }

    /// A window with settings that are kept from another; what tests before left over it and the pointer are out of its
    /// way.
    static TrialWindow open(Path home, int width, int height, Settings settings) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        new QuickRobot().robotContext().getMouseRobot().move(Point2D.ZERO);
        return on(() -> {
            List.copyOf(javafx.stage.Window.getWindows()).stream()
                    .filter(PopupWindow.class::isInstance)
                    .forEach(javafx.stage.Window::hide);
            return new TrialWindow(home, width, height, settings);
        });
    }

    private TrialWindow(Path home, int width, int height, Settings settings) {
        this.settings = settings;
        stage = new Stage();
        looks = new Looks(settings);
        looks.choose(Looks.Choice.LIGHT);
        cases = new FolderCases(home, "tester");
        notices = new Notices(bugs::add);
        Window.Outside outside =
                new Window.Outside(guarding(cases), new ArticleImport(), picker(), settings, looks, () -> {});
        Jobs jobs = new Jobs(offstage.background(), Platform::runLater, notices::failed);
        window = new Window(stage, outside, jobs, notices, (desk, folder) -> {
            Panes made = Workbenches.panes(desk, folder, outside);
            panes.set(made);
            return made;
        });
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(width);
        stage.setHeight(height);
        window.start();
        stage.show();
        stage.setIconified(true);
    }

    /// The same cases, each with a store that the screen's thread cannot touch.
    private Cases guarding(Cases plain) {
        return new Cases() {
            @Override
            public OpenCase create(Path folder, String title, Progress progress) throws Problem {
                return guarded(plain.create(folder, title, progress));
            }

            @Override
            public OpenCase open(Path folder, Progress progress) throws Problem {
                return guarded(plain.open(folder, progress));
            }

            @Override
            public OpenCase sample(Progress progress) throws Problem {
                return guarded(plain.sample(progress));
            }

            @Override
            public Path placeFor(String title) {
                return plain.placeFor(title);
            }
        };
    }

    private Cases.OpenCase guarded(Cases.OpenCase open) {
        CaseStore store = offstage.guarding(open.store());
        Editor editor = new Editor(store, open.editor().ontology(), Ids.random(), "tester");
        return new Cases.OpenCase(open.folder(), store, editor, open.index(), open.drafts());
    }

    private FilePicker picker() {
        return new FilePicker() {
            @Override
            public Optional<Path> folder(String title) {
                return Optional.ofNullable(chosen.get());
            }

            @Override
            public List<Path> files(String title) {
                return folder(title).stream().toList();
            }

            @Override
            public Optional<Path> save(String title, String name, String... endings) {
                return folder(title);
            }
        };
    }

    public Desk desk() {
        Desk desk = window.desk();
        if (desk == null) {
            throw new AssertionError("No case is open; " + notices.shown() + bugs);
        }
        return desk;
    }

    public ChartPanel chart() {
        Panes made = panes.get();
        if (made == null) {
            throw new AssertionError("No case is open; " + notices.shown() + bugs);
        }
        return (ChartPanel) made.chart();
    }

    /// Makes every change of the case fail from now on, or lets them be carried out again.
    void full(boolean now) {
        offstage.full(now);
    }

    /// Lets jobs wait from now on, or lets them run again.
    public void hold(boolean now) {
        if (now) {
            offstage.hold();
        } else {
            run(offstage::release);
        }
    }

    Cases cases() {
        return cases;
    }

    /// Waits until the chart is laid out and painted.
    public void settle() throws TimeoutException {
        QuickRobot.settle();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> on(() -> chart().isStill()));
        QuickRobot.settle();
    }

    /// Waits until all jobs are done and what they lead to is laid out.
    public void idle() {
        CompletableFuture<Boolean> idle = new CompletableFuture<>();
        run(() -> desk().jobs().whenIdle(() -> idle.complete(true)));
        idle.orTimeout(20, TimeUnit.SECONDS).join();
        QuickRobot.settle();
    }

    /// Does something on the screen's thread, and waits for it.
    public static <T> T on(Callable<T> what) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, what);
    }

    /// Does something on the screen's thread, and waits for it and what follows.
    public static void run(Runnable what) {
        on(() -> {
            what.run();
            return true;
        });
        QuickRobot.settle();
    }

    /// Gives what is in the window that size, which may be more than the headless screen has room for.
    void resize(int width, int height) {
        run(() -> stage.getScene().getRoot().resize(width, height));
    }

    /// Writes what is in the window to `target/screens`.
    public void picture(String name) throws IOException {
        QuickRobot.settle();
        Drawn.write(on(() -> Drawn.whole(stage.getScene().getRoot())), name);
    }

    void close() {
        run(window::quit);
    }
}
