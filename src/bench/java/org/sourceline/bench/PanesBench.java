package org.sourceline.bench;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.sourceline.job.Jobs;
import org.sourceline.model.Place;
import org.sourceline.ui.article.ArticleListPanel;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.Panel;
import org.sourceline.ui.desk.suggest.Suggesting;
import org.sourceline.ui.entity.EntityListPanel;
import org.sourceline.ui.inspector.InspectorPanel;
import org.sourceline.ui.kit.Settings;
import org.sourceline.ui.reader.ReaderPanel;
import org.sourceline.ui.shell.palette.Palette;

/// The panes of the window, each by itself, over a large case.
final class PanesBench {

    private final Desk desk;
    private final Jobs jobs;
    private final List<Figure> figures;

    PanesBench(Desk desk, Jobs jobs, List<Figure> figures) {
        this.desk = desk;
        this.jobs = jobs;
        this.figures = figures;
    }

    /// Adds the figures of the lists, which a window shows as soon as a case is open.
    void lists() throws InterruptedException {
        list("list of articles", BenchScreen.on(() -> new ArticleListPanel(desk)));
        list("list of entities", BenchScreen.on(() -> new EntityListPanel(desk)));
    }

    /// Adds the figures of what a window shows when it is asked for.
    void asked() throws InterruptedException {
        palette();
        InspectorPanel inspector = BenchScreen.on(() -> new InspectorPanel(desk));
        within("names of a case learned in the background once it is open", idle(), 2 * BigBench.FIRST);
        go("inspector of an entity with thousands of claims", inspector, new Place.OfEntity(BigCase.HUB));
        go(
                "open an article in the reader",
                BenchScreen.on(() -> new ReaderPanel(desk, new Suggesting(desk, Settings.forgetful()))),
                new Place.OfArticle("a-00007"));
    }

    private double idle() throws InterruptedException {
        return BenchScreen.showing(StackPane::new).untilShown(jobs, () -> {});
    }

    private void within(String bench, double ours, double target) {
        figures.add(new Figure(bench, BigBench.SIZE, ours, null, "none", "ms", target));
    }

    private void list(String name, Panel panel) throws InterruptedException {
        BenchScreen screen = BenchScreen.showing(() -> (Parent) panel.node());
        screen.untilShown(jobs, () -> {});
        ListView<?> view = BenchScreen.on(() -> (ListView<?>) panel.node().lookup(".list-view"));
        TextField filter = BenchScreen.on(() -> (TextField) panel.node().lookup(".filter-field"));
        within(
                name + ", a key in its filter, 95th percentile",
                Samples.quantile(screen.keys(jobs, filter), 0.95),
                BigBench.FRAME);
        double[] frames = screen.frames(BigBench.FRAMES, at -> view.scrollTo(at * 7));
        within(
                name + ", longest frame while scrolling",
                Arrays.stream(frames).max().orElse(0),
                BigBench.FRAME);
        within(name + ", frame while scrolling, 95th percentile", Samples.quantile(frames, 0.95), BigBench.FRAME);
    }

    private void palette() throws InterruptedException {
        Palette palette = BenchScreen.on(() -> new Palette(desk, List.of()));
        BenchScreen screen = BenchScreen.showing(() -> palette);
        within("palette, learning all names", screen.untilShown(jobs, palette::open), BigBench.FIRST);
        TextField field = BenchScreen.on(() -> (TextField) palette.lookup("#palette-field"));
        within("palette, a key, 95th percentile", Samples.quantile(screen.keys(jobs, field), 0.95), BigBench.FRAME);
    }

    private void go(String name, Panel panel, Place place) throws InterruptedException {
        BenchScreen screen = BenchScreen.showing(() -> (Parent) panel.node());
        within(
                name + ", the first time",
                screen.untilShown(jobs, () -> desk.navigator().go(place)),
                BigBench.FIRST);
        screen.untilShown(jobs, () -> desk.navigator().go(new Place.OfCase()));
        within(name, screen.untilShown(jobs, () -> desk.navigator().go(place)), BigBench.FIRST);
    }
}
