package org.sourceline.bench.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
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
import org.sourceline.model.Entity;
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
    private static final int LOST = 5000;

    /// What a frame lasts, in milliseconds.
    private static final double FRAME = 1000.0 / 60;

    private final Jobs jobs;
    private final Window window;
    private final AtomicReference<@Nullable Panes> made = new AtomicReference<>();
    private final Map<String, List<Seen>> taken = new LinkedHashMap<>();
    private final Map<String, Seen> seen = new LinkedHashMap<>();
    private Map<String, BooleanSupplier> views = Map.of();
    private CompletableFuture<Map<String, Seen>> shown = new CompletableFuture<>();
    private boolean waits;
    private long told;
    private int frame;

    /// When a pane showed what was taken up, and in which frame after the commit, counted from 1.
    private record Seen(double millis, int frame) {}

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
        stage.setWidth(1280);
        stage.setHeight(800);
        window.start();
        stage.show();
        stage.setIconified(true);
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
        run(() -> window.open(place));
        settle();
        act(panes().chart(), "chart-everything");
        settle();
        for (int i = 0; i < WARM + RUNS; i++) {
            shows(Map.of("bare frame", () -> true), this::begin);
        }
        for (Article article : BenchScreen.on(() -> desk().index().all(Article.class))) {
            inReader(article);
        }
        act(panes().review(), "review-case");
        settle();
        Looked review = BenchScreen.on(((ReviewPanel) panes().review())::suggested);
        for (int i = 0; i < RUNS && look(review, offer -> !offer.suggestion().isNew()); i++) {
            entityAt(review);
            BooleanSupplier inspector = OpenPanes.says(panes().inspector());
            accept(review, Map.of("review", OpenPanes.says(panes().review()), "inspector", inspector));
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
            BooleanSupplier chart = open().chart(() -> desk().index().count(Entity.class));
            accept(reader, Map.of("reader", open().reader(), "entities", open().entities(), "chart", chart));
        }
        for (int i = 0;
                i < IN_AN_ARTICLE && look(reader, offer -> !offer.suggestion().isNew());
                i++) {
            String entity = entityAt(reader);
            if (look(reader, offer -> offer.suggestion().entity().equals(entity))) {
                BooleanSupplier inspector = OpenPanes.says(panes().inspector());
                accept(
                        reader,
                        Map.of("reader", open().reader(), "entities", open().entities(), "inspector", inspector));
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

    private void accept(Looked looked, Map<String, BooleanSupplier> open) throws InterruptedException {
        shows(open, () -> new Deciding(looked).accept());
    }

    /// Does something, and takes note of how long it is from when the window is told until the panes show it.
    private void shows(Map<String, BooleanSupplier> open, Runnable what) throws InterruptedException {
        CompletableFuture<Map<String, Seen>> mine = BenchScreen.on(() -> {
            shown = new CompletableFuture<>();
            views = open;
            seen.clear();
            waits = true;
            what.run();
            return shown;
        });
        mine.join()
                .forEach((view, when) ->
                        taken.computeIfAbsent(view, none -> new ArrayList<>()).add(when));
        settle();
    }

    private void begin() {
        if (waits) {
            waits = false;
            frame = 0;
            told = System.nanoTime();
            Platform.requestNextPulse();
        }
    }

    private void pulse() {
        if (told != 0) {
            double millis = Samples.since(told);
            frame++;
            views.forEach((view, shows) -> {
                if (!seen.containsKey(view) && (shows.getAsBoolean() || millis > LOST)) {
                    seen.put(view, new Seen(millis, frame));
                }
            });
            if (seen.keySet().containsAll(views.keySet())) {
                told = 0;
                shown.complete(Map.copyOf(seen));
            } else {
                Platform.requestNextPulse();
            }
        }
    }

    private static List<Figure> figures(String view, List<Seen> all) {
        double[] millis = all.stream().skip(WARM).mapToDouble(Seen::millis).toArray();
        double[] frames = all.stream().skip(WARM).mapToDouble(Seen::frame).toArray();
        String what = "from the commit until the " + view + " shows what was taken up, ";
        String size = "sample case, whole window, " + millis.length + " times";
        return List.of(
                new Figure(what + "median", size, Samples.median(millis), null, "none", "ms", FRAME),
                new Figure(what + "95th percentile", size, Samples.quantile(millis, 0.95), null, "none", "ms", FRAME),
                new Figure(what + "95th percentile", size, Samples.quantile(frames, 0.95), null, "none", "frames", 1));
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
