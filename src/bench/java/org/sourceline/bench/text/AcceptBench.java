package org.sourceline.bench.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.sourceline.app.ArticleImport;
import org.sourceline.app.FolderCases;
import org.sourceline.app.Lane;
import org.sourceline.app.Workbenches;
import org.sourceline.bench.BenchScreen;
import org.sourceline.bench.Figure;
import org.sourceline.bench.Samples;
import org.sourceline.casefile.CaseAddress;
import org.sourceline.casefile.OntologyFile;
import org.sourceline.cli.demo.SampleCase;
import org.sourceline.edit.Editor;
import org.sourceline.job.Jobs;
import org.sourceline.job.Progress;
import org.sourceline.model.Article;
import org.sourceline.model.Entity;
import org.sourceline.model.Ids;
import org.sourceline.model.Mention;
import org.sourceline.model.Place;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseStore;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.Notices;
import org.sourceline.ui.desk.suggest.Deciding;
import org.sourceline.ui.desk.suggest.Looked;
import org.sourceline.ui.desk.suggest.Offer;
import org.sourceline.ui.graph.ChartPanel;
import org.sourceline.ui.kit.FilePicker;
import org.sourceline.ui.kit.Settings;
import org.sourceline.ui.reader.ReaderPanel;
import org.sourceline.ui.shell.Looks;
import org.sourceline.ui.shell.Panes;
import org.sourceline.ui.shell.Window;

/// Taking up suggestions in the reader of the whole window: what passes from the commit until reader, lists, chart and
/// inspector all show what was taken up.
public final class AcceptBench {

    private static final int WARM = 10;
    private static final int RUNS = 40;

    /// What a frame lasts, in milliseconds.
    private static final double FRAME = 1000.0 / 60;

    private final Jobs jobs;
    private final Window window;
    private final AtomicReference<@Nullable Panes> made = new AtomicReference<>();
    private CompletableFuture<double[]> shown = new CompletableFuture<>();
    private boolean told;
    private int entities;
    private int marked;
    private int said;
    private long committed;
    private int frames;

    private AcceptBench(Path folder) {
        Notices notices = new Notices(Throwable::printStackTrace);
        jobs = new Jobs(new Lane(), Platform::runLater, notices::failed);
        Settings settings = Settings.forgetful();
        settings.put("walk", "seen");
        Stage stage = new Stage();
        FilePicker files = FilePicker.onScreen(() -> stage);
        Window.Outside outside = new Window.Outside(
                new FolderCases(folder, "bench"), new ArticleImport(), files, settings, new Looks(settings), () -> {});
        window = new Window(stage, outside, jobs, notices, (desk, place) -> {
            desk.watch(changes -> begin());
            Panes panes = Workbenches.panes(desk, place, outside);
            made.set(panes);
            return panes;
        });
        stage.setWidth(1600);
        stage.setHeight(1000);
        window.start();
        stage.show();
        window.scene().addPostLayoutPulseListener(this::pulse);
    }

    /// The figures of the sample case, made anew in a folder and untagged.
    ///
    /// @throws InterruptedException when it is interrupted
    public static List<Figure> run(Path folder) throws Problem, InterruptedException {
        Path place = folder.resolve("accept");
        SampleCase.make(place, folder.resolve("articles-accept"), Progress.NONE);
        try (CaseStore store = CaseAddress.of(place).open()) {
            Editor editor = new Editor(store, OntologyFile.defaultOne(), Ids.seeded(7), "bench");
            while (!store.read(view -> view.all(Mention.class)).isEmpty()) {
                editor.undo();
            }
        }
        BenchScreen.start();
        return BenchScreen.on(() -> new AcceptBench(folder)).figures(place);
    }

    private List<Figure> figures(Path place) throws InterruptedException {
        BenchScreen.on(() -> {
            window.open(place);
            return place;
        });
        settle();
        BenchScreen.on(() -> {
            action("chart-everything").perform();
            return place;
        });
        List<double[]> all = new ArrayList<>();
        for (Article article : desk().index().all(Article.class)) {
            BenchScreen.on(() -> {
                desk().navigator().go(new Place.OfArticle(article.id()));
                return article;
            });
            settle();
            for (Optional<Offer> at = next(); at.isPresent() && all.size() < WARM + RUNS; at = next()) {
                all.add(accept());
                settle();
            }
        }
        BenchScreen.on(() -> {
            window.quit();
            return place;
        });
        return figures(all.subList(WARM, all.size()));
    }

    private static List<Figure> figures(List<double[]> all) {
        double[] millis = all.stream().mapToDouble(each -> each[0]).toArray();
        double[] frames = all.stream().mapToDouble(each -> each[1]).toArray();
        String size = "sample case, " + all.size() + " names taken up, all panes open";
        return List.of(
                new Figure(
                        "from the commit until all views show what was taken up, median",
                        size,
                        Samples.median(millis),
                        null,
                        "none",
                        "ms",
                        FRAME),
                new Figure(
                        "frame after the commit in which all views show what was taken up, 95th percentile",
                        size,
                        Samples.quantile(frames, 0.95),
                        null,
                        "none",
                        "frames",
                        1));
    }

    /// Looks at the next offer that would be a new entity, on the screen's thread; empty where there is none.
    private Optional<Offer> next() throws InterruptedException {
        return BenchScreen.on(() -> {
            Looked looked = looked();
            for (int i = 0; i < looked.count(); i++) {
                looked.step(1);
                Optional<Offer> at = looked.at()
                        .filter(offer -> offer.suggestion().isNew())
                        .filter(offer ->
                                looked.names().called(offer.suggestion().name()).isEmpty());
                if (at.isPresent()) {
                    return at;
                }
            }
            return Optional.empty();
        });
    }

    private double[] accept() throws InterruptedException {
        CompletableFuture<double[]> mine = BenchScreen.on(() -> {
            shown = new CompletableFuture<>();
            entities = desk().index().count(Entity.class);
            marked = marked();
            said = said();
            new Deciding(looked()).accept();
            return shown;
        });
        return mine.join();
    }

    private void begin() {
        if (!told) {
            told = true;
            committed = System.nanoTime();
            frames = 0;
            Platform.requestNextPulse();
        }
    }

    private void pulse() {
        if (told) {
            frames++;
            if (isShown()) {
                told = false;
                shown.complete(new double[] {Samples.since(committed), frames});
            } else {
                Platform.requestNextPulse();
            }
        }
    }

    private boolean isShown() {
        int now = entities + 1;
        ListView<?> list = (ListView<?>) panes().entities().node().lookup(".list-view");
        return list.getItems().size() == now
                && chart().chart().nodes().size() == now
                && marked() != marked
                && said() != said;
    }

    private int marked() {
        return panes().reader().node().lookupAll(".mention-line").size();
    }

    private int said() {
        return panes().inspector().node().lookupAll("*").size();
    }

    /// Waits until all jobs are done and the chart has come to rest.
    private void settle() throws InterruptedException {
        CompletableFuture<Boolean> still = new CompletableFuture<>();
        Runnable[] look = new Runnable[1];
        look[0] = () -> {
            if (made.get() != null && chart().isStill()) {
                still.complete(true);
            } else {
                Platform.runLater(() -> jobs.whenIdle(look[0]));
            }
        };
        BenchScreen.on(() -> {
            jobs.whenIdle(look[0]);
            return look;
        });
        still.join();
    }

    private Action action(String id) {
        return panes().chart().actions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Panes panes() {
        return Objects.requireNonNull(made.get());
    }

    private Desk desk() {
        return Objects.requireNonNull(window.desk());
    }

    private Looked looked() {
        return ((ReaderPanel) panes().reader()).suggested();
    }

    private ChartPanel chart() {
        return (ChartPanel) panes().chart();
    }
}
