package org.sourceline.bench.chart;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.function.IntToDoubleFunction;
import org.sourceline.bench.BenchGraph;
import org.sourceline.bench.Samples;
import org.sourceline.casefile.CaseAddress;
import org.sourceline.casefile.OntologyFile;
import org.sourceline.cli.demo.SampleCase;
import org.sourceline.job.Progress;
import org.sourceline.model.Picture;
import org.sourceline.model.chart.ChartQuery;
import org.sourceline.network.Camera;
import org.sourceline.network.Chart;
import org.sourceline.network.ChartNode;
import org.sourceline.network.Positions;
import org.sourceline.network.Theme;
import org.sourceline.network.choice.ChartBuilder;
import org.sourceline.network.choice.Contents;
import org.sourceline.network.live.LiveGraph;
import org.sourceline.network.raster.Painter;
import org.sourceline.network.raster.Reel;
import org.sourceline.network.scene.Design;
import org.sourceline.network.scene.Geometry;
import org.sourceline.network.scene.Picking;
import org.sourceline.network.scene.Scene;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.CaseStore;

/// A laid-out chart that is drawn at 1280 by 800, zoomed to fit, with shapes, dashes, curves, names and a selection.
final class Subject {

    private static final Scene.Size SIZE = new Scene.Size(1280, 800);
    private static final Picture NONE = new Picture("p", "none", List.of());
    private static final int PICKS = 4_000;

    private final String name;
    private final Positions positions;
    private final Camera camera;
    private final Scene.Look look;
    private final int[][] frames = new int[3][SIZE.width() * SIZE.height()];
    private final int rounds;

    private Subject(String name, Positions positions) {
        this.name = name;
        this.positions = positions;
        List<ChartNode> nodes = positions.chart().nodes();
        look = Scene.Look.PLAIN.selecting(
                Set.of(nodes.get(20).id(), nodes.get(40).id(), nodes.get(45).id()));
        camera = Camera.fit(positions.bounds(), SIZE.width() - 40, SIZE.height() - 40);
        rounds = nodes.size() > 20_000 ? 40 : 150;
    }

    /// A made graph, twice as many links as nodes.
    static Subject of(BenchGraph.Kind kind, int nodes) {
        BenchGraph graph = BenchGraph.of(kind, nodes, 2 * nodes, 1);
        Chart chart = graph.chart(OntologyFile.defaultOne());
        return new Subject(kind.name().toLowerCase(Locale.ROOT), laidOut(chart));
    }

    private static Positions laidOut(Chart chart) {
        return LiveGraph.layout(chart, 42, NONE, (double) SIZE.width() / SIZE.height());
    }

    /// The whole sample case.
    static Subject sample(Path folder) throws Problem {
        Path place = folder.resolve("drawn");
        SampleCase.make(place, folder.resolve("drawn-articles"), Progress.NONE);
        try (CaseStore store = CaseAddress.of(place).open()) {
            Contents contents = Contents.of(store.read(CaseIndex::of), OntologyFile.defaultOne());
            Chart chart = new ChartBuilder(contents).build(ChartQuery.ALL);
            return new Subject("sample case", laidOut(chart));
        }
    }

    /// What it is and how large.
    String size() {
        Chart chart = positions.chart();
        return "%s %,d / %,d"
                .formatted(name, chart.nodes().size(), chart.links().size());
    }

    Positions positions() {
        return positions;
    }

    /// The 95th percentile of what is measured, once warm.
    private double measured(IntToDoubleFunction millis) {
        double[] all = new double[rounds];
        for (int i = -rounds; i < rounds; i++) {
            double took = millis.applyAsDouble(i + rounds);
            if (i >= 0) {
                all[i] = took;
            }
        }
        return Samples.quantile(all, 0.95);
    }

    private Geometry geometry(Design design) {
        return new Geometry(design, positions, camera.zoom(), 1);
    }

    private Scene scene(Geometry geometry) {
        return Scene.of(geometry, camera, SIZE, Theme.light(), look);
    }

    /// Milliseconds for all of it: from places to pixels, every mark and word.
    double whole() {
        Design design = new Design(positions.chart());
        return measured(i -> {
            long start = System.nanoTime();
            Painter.paint(scene(geometry(design)), frames[0]);
            return Samples.since(start);
        });
    }

    /// Milliseconds for a frame while all nodes move.
    double moving() {
        Reel reel = new Reel();
        Positions other = new Positions(positions.chart(), positions.ys(), positions.xs(), new BitSet());
        reel.whole(shot(positions, camera), frames[2], () -> false);
        return measured(i -> frame(reel, i, shot(positions.toward(other, i / 4000.0), camera)));
    }

    /// Milliseconds for a frame while the camera moves over the chart at rest.
    double panning() {
        Reel reel = new Reel();
        reel.whole(shot(positions, camera), frames[2], () -> false);
        return measured(i -> frame(reel, i, shot(positions, camera.dragged((i + 1) % 50 * 7.0, (i + 1) % 30 * 3.0))));
    }

    private double frame(Reel reel, int turn, Reel.Shot shot) {
        int[] pixels = frames[turn % 3];
        long start = System.nanoTime();
        if (reel.quick(shot, pixels) == null) {
            reel.whole(shot, pixels, () -> false);
        }
        return Samples.since(start);
    }

    private Reel.Shot shot(Positions at, Camera seen) {
        return new Reel.Shot(at, seen, SIZE, Theme.light(), look, 1);
    }

    /// Milliseconds to find room for names and words.
    double labels() {
        Geometry geometry = geometry(new Design(positions.chart()));
        return measured(i -> {
            Scene scene = scene(geometry);
            long start = System.nanoTime();
            scene.wording();
            return Samples.since(start);
        });
    }

    /// Microseconds to find what is at a point near a link, once that is indexed.
    double picking() {
        Scene scene = scene(geometry(new Design(positions.chart())));
        Picking.at(scene, 0, 0);
        if (!ForkJoinPool.commonPool().awaitQuiescence(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The index is not made");
        }
        double[] micros = new double[PICKS];
        for (int round = 0; round < 5; round++) {
            Random random = new Random(5);
            for (int i = 0; i < PICKS; i++) {
                var course =
                        scene.course(random.nextInt(positions.chart().links().size()));
                double[] at = course.at(random.nextDouble() * course.length());
                double x = at[0] + random.nextDouble(-5, 5);
                double y = at[1] + random.nextDouble(-5, 5);
                long start = System.nanoTime();
                boolean found = Picking.at(scene, x, y).isPresent();
                micros[i] = found ? (System.nanoTime() - start) / 1e3 : 0;
            }
        }
        return Samples.quantile(micros, 0.95);
    }

    /// Bytes for each node and link that the picture takes beside the chart.
    double memory() {
        long before = heap();
        Scene scene = scene(geometry(new Design(positions.chart())));
        scene.wording();
        double bytes = heap() - before;
        Chart drawn = scene.geometry().design().chart();
        return bytes / (drawn.nodes().size() + drawn.links().size());
    }

    /// Bytes that are in use.
    static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
