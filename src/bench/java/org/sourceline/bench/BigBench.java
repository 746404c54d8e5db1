package org.sourceline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.application.Platform;
import org.sourceline.app.Lane;
import org.sourceline.bench.chart.ChartPaneBench;
import org.sourceline.casefile.OntologyFile;
import org.sourceline.edit.Editor;
import org.sourceline.job.Jobs;
import org.sourceline.model.Ids;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.CaseStore;
import org.sourceline.store.neo4j.CaseFolder;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.Notices;
import org.sourceline.ui.desk.draft.Drafts;

/// The screen over a case of 100,000 entities: what one waits for, beside a bare query of the same store, and beside a
/// case of a tenth of that.
public final class BigBench {

    static final String SIZE = "100,000 entities, 200,000 claims, 5,000 articles";
    static final double FRAME = 50;
    static final double FIRST = 1000;
    static final int FRAMES = 300;

    private static final int READINGS = 3;
    private static final String READING = "read a case into its index";

    private final List<Figure> figures = new ArrayList<>();
    private final Notices notices = new Notices(Throwable::printStackTrace);
    private final Jobs jobs = new Jobs(new Lane(), Platform::runLater, notices::failed);
    private final GrowthBench growth = new GrowthBench(jobs);

    private BigBench() {}

    /// Runs it alone and prints its figures.
    ///
    /// @param args a folder that is kept between runs; then `chart` for the figures of the chart alone
    public static void main(String[] args) throws Problem, IOException, InterruptedException {
        for (Figure figure : args.length > 1 ? chart(Path.of(args[0])) : run(Path.of(args[0]))) {
            System.out.println(figure.row());
        }
    }

    /// The figures.
    ///
    /// @param kept a folder that is kept between runs
    static List<Figure> run(Path kept) throws Problem, IOException, InterruptedException {
        Path large = BigCase.in(kept, BigCase.LARGE);
        Path middling = BigCase.in(kept, BigCase.MIDDLING);
        BenchScreen.start();
        try {
            BigBench bench = new BigBench();
            bench.waiting(large);
            bench.growing(middling);
            bench.growing(large);
            bench.figures.addAll(bench.growth.figures());
            return bench.figures;
        } finally {
            Platform.exit();
        }
    }

    private static List<Figure> chart(Path kept) throws Problem, IOException, InterruptedException {
        BenchScreen.start();
        try (CaseStore store = new CaseFolder(BigCase.in(kept, BigCase.LARGE)).open()) {
            return ChartPaneBench.run(new BigBench().desk(store, store.read(CaseIndex::of)), SIZE);
        } finally {
            Platform.exit();
        }
    }

    /// What one waits for, in the order in which a window shows it.
    private void waiting(Path place) throws Problem, InterruptedException {
        long before = heap();
        try (CaseStore store = new CaseFolder(place).open()) {
            CaseIndex index = store.read(CaseIndex::of);
            figures.add(new Figure(
                    "memory of the index of a case", SIZE, (heap() - before) / 1e6, null, "none", "MB", 700));
            Desk desk = desk(store, index);
            BareQueries bare = new BareQueries(store);
            PanesBench panes = new PanesBench(desk, jobs, figures);
            panes.lists();
            TablesBench tables = new TablesBench(desk, jobs);
            table(tables, bare, "entities", "mentions");
            table(tables, bare, "claims", "object");
            panes.asked();
            figures.addAll(ChartPaneBench.run(desk, SIZE));
        }
    }

    private void growing(Path place) throws Problem, InterruptedException {
        try (CaseStore store = new CaseFolder(place).open()) {
            BareQueries bare = new BareQueries(store);
            GrowthBench.Cost reading = GrowthBench.reading(bare, READINGS);
            growth.add(READING, reading);
            if (place.endsWith(BigCase.folder(BigCase.LARGE))) {
                add(READING, reading.ours(), reading.bare(), 1.5);
            }
            growth.tables(desk(store, store.read(CaseIndex::of)), bare);
        }
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private void add(String bench, double ours, double bare, double target) {
        figures.add(new Figure(bench, SIZE, ours, bare, BareQueries.NAME, "ms", target));
    }

    private void within(String bench, double ours, double target) {
        figures.add(new Figure(bench, SIZE, ours, null, "none", "ms", target));
    }

    private Desk desk(CaseStore store, CaseIndex index) throws InterruptedException {
        Editor editor = new Editor(store, OntologyFile.defaultOne(), Ids.seeded(7), "bench");
        return BenchScreen.on(() -> new Desk(store, editor, index, Drafts.forgetful(), jobs, notices));
    }

    private void table(TablesBench tables, BareQueries bare, String name, String column)
            throws Problem, InterruptedException {
        String table = "table of " + name;
        double floor = bare.table(name);
        double first = tables.first(name);
        add(table + ", first show", first, floor, 3);
        within(table + ", first show, absolute", first, FIRST);
        within(table + ", a word in its filter as soon as it shows", tables.firstWord(name), FIRST);
        within(table + ", sort by a column", tables.sort(name, column), FIRST);
        double key = Samples.quantile(tables.keys(), 0.95);
        add(table + ", a key in its filter, 95th percentile", key, bare.sought(name), 1);
        within(table + ", a key in its filter, 95th percentile, absolute", key, FRAME);
        double[] frames = tables.frames(name, FRAMES);
        double longest = Arrays.stream(frames).max().orElse(0);
        within(table + ", longest frame while scrolling", longest, FRAME);
        within(table + ", frame while scrolling, 95th percentile", Samples.quantile(frames, 0.95), FRAME);
    }
}
