package org.sourceline.app;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.sourceline.job.Jobs;
import org.sourceline.network.Theme;
import org.sourceline.ui.article.ArticleListPanel;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.Notices;
import org.sourceline.ui.desk.suggest.Suggesting;
import org.sourceline.ui.entity.EntityListPanel;
import org.sourceline.ui.graph.ChartPanel;
import org.sourceline.ui.inspector.InspectorPanel;
import org.sourceline.ui.kit.FilePicker;
import org.sourceline.ui.origin.OriginPanel;
import org.sourceline.ui.reader.ReaderPanel;
import org.sourceline.ui.review.ReviewPanel;
import org.sourceline.ui.shell.Looks;
import org.sourceline.ui.shell.Panes;
import org.sourceline.ui.shell.Window;
import org.sourceline.ui.table.TablesPanel;

/// The workbench on the screen: puts window, cases, settings and the last resort together.
public final class Workbenches {

    private Workbenches() {}

    /// Shows the workbench until it is closed.
    ///
    /// @param folder of the case to open; null to begin at the start page
    /// @return 0
    public static int show(@Nullable Path folder) {
        CountDownLatch closed = new CountDownLatch(1);
        Path state = StateFolder.of(System.getenv(), System.getProperty("user.home"));
        FileSettings settings = new FileSettings(state.resolve("settings.properties"));
        LastResort lastResort = new LastResort();
        lastResort.takeAll();
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            Stage stage = new Stage();
            FilePicker files = FilePicker.onScreen(() -> stage);
            Window.Outside outside = new Window.Outside(
                    cases(), new ArticleImport(), files, settings, new Looks(settings), closed::countDown);
            Window window = window(stage, outside, lastResort, new Lane());
            window.start();
            stage.show();
            if (folder != null) {
                window.open(folder);
            }
        });
        awaiting(closed);
        settings.store();
        Platform.exit();
        return 0;
    }

    private static void awaiting(CountDownLatch closed) {
        try {
            closed.await();
        } catch (InterruptedException toldToStop) {
            Thread.currentThread().interrupt();
        }
    }

    private static FolderCases cases() {
        Path home = Path.of(System.getProperty("user.home"), "Sourceline");
        return new FolderCases(home, System.getProperty("user.name", "analyst"));
    }

    /// A window with all its panels, on the screen's thread.
    ///
    /// @param background what jobs run on
    public static Window window(Stage stage, Window.Outside outside, LastResort lastResort, Executor background) {
        Notices notices = new Notices(lastResort);
        lastResort.tellOn(notices);
        Jobs jobs = new Jobs(background, Platform::runLater, notices::failed);
        return new Window(stage, outside, jobs, notices, (desk, folder) -> panes(desk, folder, outside));
    }

    /// The panels for a desk with the case in a folder on it.
    public static Panes panes(Desk desk, Path folder, Window.Outside outside) {
        Looks looks = outside.looks();
        ObservableValue<Theme> theme = looks.theme();
        Suggesting suggesting = new Suggesting(desk, outside.settings());
        ChartPanel chart = new ChartPanel(desk, theme, outside.files(), outside.settings(), folder);
        return new Panes(
                new ArticleListPanel(desk),
                new EntityListPanel(desk),
                new ReaderPanel(desk, suggesting),
                chart,
                new InspectorPanel(desk),
                new TablesPanel(desk, outside.settings()),
                new OriginPanel(desk, outside.files()),
                new ReviewPanel(desk, suggesting),
                chart.status());
    }
}
