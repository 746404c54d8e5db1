package org.sourceline.bench.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
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
import org.sourceline.model.Ids;
import org.sourceline.model.Mention;
import org.sourceline.model.Place;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseStore;
import org.sourceline.suggest.mention.Suggestion;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.Notices;
import org.sourceline.ui.desk.Panel;
import org.sourceline.ui.desk.suggest.Deciding;
import org.sourceline.ui.desk.suggest.Looked;
import org.sourceline.ui.desk.suggest.Offer;
import org.sourceline.ui.graph.ChartPanel;
import org.sourceline.ui.kit.FilePicker;
import org.sourceline.ui.kit.Settings;
import org.sourceline.ui.reader.ReaderPanel;
import org.sourceline.ui.review.FramesUntil;
import org.sourceline.ui.review.FramesUntil.Shown;
import org.sourceline.ui.review.OpenPanes;
import org.sourceline.ui.review.ReviewPanel;
import org.sourceline.ui.shell.Looks;
import org.sourceline.ui.shell.Panes;
import org.sourceline.ui.shell.Window;

/// Taking up suggestions in the whole window, in the reader and in the review: what passes from when the window is told
/// that the decision is stored until each open pane shows it.
public final class AcceptBench {

    private static final int WARM = 30;
    private static final int RUNS = 40;
    private static final int IN_AN_ARTICLE = 9;

    /// What stands for a pane that did not show it.
    private static final Shown LOST = new Shown(600, 10_000, 10_000);

    /// What a frame lasts, in milliseconds.
    private static final double FRAME = 1000.0 / 60;

    private final Jobs jobs;
    private final Window window;
    private final AtomicReference<@Nullable Panes> made = new AtomicReference<>();
    private final Map<String, List<Shown>> taken = new LinkedHashMap<>();
    private Optional<FramesUntil> frames = Optional.empty();

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
            desk.watch(changes -> frames.ifPresent(FramesUntil::begin));
            Panes panes = Workbenches.panes(desk, place, outside);
            made.set(panes);
            return panes;
        });
        stage.setWidth(1280);
        stage.setHeight(800);
        window.start();
        stage.show();
        stage.setIconified(true);
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
        run(() -> window.open(place));
        settle();
        act(panes().chart(), "chart-everything");
        settle();
        for (int i = 0; i < WARM + RUNS; i++) {
            shows(() -> Map.of("bare frame", () -> true), () -> frames.ifPresent(FramesUntil::begin));
        }
        for (Article article : BenchScreen.on(() -> desk().index().all(Article.class))) {
            inReader(article);
        }
        act(panes().review(), "review-case");
        settle();
        Looked review = BenchScreen.on(((ReviewPanel) panes().review())::suggested);
        for (int i = 0; i < RUNS && look(review, offer -> !offer.suggestion().isNew()); i++) {
            entityAt(review);
            accept(review, open()::ofPlaceInReview);
        }
        run(window::quit);
        CompletableFuture<Boolean> closed = new CompletableFuture<>();
        run(() -> jobs.whenIdle(() -> closed.complete(true)));
        closed.join();
        List<Figure> figures = new ArrayList<>();
        taken.forEach((view, all) -> figures.addAll(figures(view, all)));
        return figures;
    }

    /// Takes up some new names of an article, and some more of what is known then.
    private void inReader(Article article) throws InterruptedException {
        run(() -> desk().navigator().go(new Place.OfArticle(article.id())));
        settle();
        Looked reader = BenchScreen.on(((ReaderPanel) panes().reader())::suggested);
        for (int i = 0; i < IN_AN_ARTICLE && look(reader, offer -> isNew(reader, offer)); i++) {
            accept(reader, open()::ofNewName);
        }
        for (int i = 0;
                i < IN_AN_ARTICLE && look(reader, offer -> !offer.suggestion().isNew());
                i++) {
            String entity = entityAt(reader);
            if (look(reader, offer -> offer.suggestion().entity().equals(entity))) {
                accept(reader, open()::ofPlace);
            }
        }
    }

    private static boolean isNew(Looked looked, Offer offer) {
        return offer.suggestion().isNew()
                && looked.names().called(offer.suggestion().name()).isEmpty();
    }

    /// Goes to the entity that the offer looked at names, so that the inspector shows it; gives its id.
    private String entityAt(Looked looked) throws InterruptedException {
        String entity = BenchScreen.on(looked::at)
                .map(Offer::suggestion)
                .map(Suggestion::entity)
                .orElse("");
        run(() -> desk().navigator().go(new Place.OfEntity(entity)));
        settle();
        return entity;
    }

    /// Looks at the next offer that is wanted; whether there is one.
    private boolean look(Looked looked, Predicate<Offer> wanted) throws InterruptedException {
        return BenchScreen.on(() -> {
            for (int i = 0; i <= looked.count(); i++) {
                if (looked.at().filter(wanted).isPresent()) {
                    return true;
                }
                looked.step(1);
            }
            return false;
        });
    }

    private void accept(Looked looked, Supplier<Map<String, BooleanSupplier>> open) throws InterruptedException {
        shows(open, () -> new Deciding(looked).accept());
    }

    /// Does something, and takes note of how long it is from when the window is told until the panes show it.
    private void shows(Supplier<Map<String, BooleanSupplier>> open, Runnable what) throws InterruptedException {
        Map<String, BooleanSupplier> views = BenchScreen.on(open::get);
        FramesUntil until = new FramesUntil(window.scene(), views);
        run(() -> {
            frames = Optional.of(until);
            what.run();
        });
        Map<String, Shown> shown = until.await();
        views.keySet()
                .forEach(view ->
                        taken.computeIfAbsent(view, none -> new ArrayList<>()).add(shown.getOrDefault(view, LOST)));
        settle();
    }

    private static List<Figure> figures(String view, List<Shown> all) {
        double[] millis = all.stream().skip(WARM).mapToDouble(Shown::millis).toArray();
        double[] worked = all.stream().skip(WARM).mapToDouble(Shown::worked).toArray();
        double[] counted = all.stream().skip(WARM).mapToDouble(Shown::frame).toArray();
        String what = "from the commit until the " + view + " shows what was taken up, ";
        String work = "of that the screen's thread works for the " + view + " and all others, ";
        String size = "sample case, whole window, " + millis.length + " times";
        String tail = "95th percentile";
        return List.of(
                new Figure(what + "median", size, Samples.median(millis), null, "none", "ms", FRAME),
                new Figure(what + tail, size, Samples.quantile(millis, 0.95), null, "none", "ms", 2 * FRAME),
                new Figure(work + "median", size, Samples.median(worked), null, "none", "ms", FRAME),
                new Figure(work + tail, size, Samples.quantile(worked, 0.95), null, "none", "ms", FRAME),
                new Figure(what + tail, size, Samples.quantile(counted, 0.95), null, "none", "frames", 1),
                new Figure(what + "at most", size, Samples.quantile(counted, 1), null, "none", "frames", 1));
    }

    /// Waits until all jobs are done and the chart has come to rest.
    private void settle() throws InterruptedException {
        CompletableFuture<Boolean> still = new CompletableFuture<>();
        Runnable[] look = new Runnable[1];
        look[0] = () -> {
            if (made.get() != null && ((ChartPanel) panes().chart()).isStill()) {
                still.complete(true);
            } else {
                PauseTransition moment = new PauseTransition(Duration.millis(20));
                moment.setOnFinished(over -> jobs.whenIdle(look[0]));
                moment.play();
            }
        };
        run(() -> jobs.whenIdle(look[0]));
        still.join();
    }

    private static void run(Runnable what) throws InterruptedException {
        BenchScreen.on(() -> {
            what.run();
            return true;
        });
    }

    private void act(Panel pane, String id) throws InterruptedException {
        run(() -> pane.actions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow()
                .perform());
    }

    private OpenPanes open() {
        return new OpenPanes(panes());
    }

    private Panes panes() {
        return Objects.requireNonNull(made.get());
    }

    private Desk desk() {
        return Objects.requireNonNull(window.desk());
    }
}
