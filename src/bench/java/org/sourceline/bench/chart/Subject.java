package org.sourceline.bench.chart;

import java.util.BitSet;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import org.sourceline.bench.BenchGraph;
import org.sourceline.bench.Samples;
import org.sourceline.casefile.OntologyFile;
import org.sourceline.job.Progress;
import org.sourceline.network.Camera;
import org.sourceline.network.Chart;
import org.sourceline.network.Positions;
import org.sourceline.network.Theme;
import org.sourceline.network.force.FlatGraph;
import org.sourceline.network.force.ForceLayout;
import org.sourceline.network.force.MultilevelLayout;
import org.sourceline.network.raster.Painter;
import org.sourceline.network.raster.Reel;
import org.sourceline.network.scene.Design;
import org.sourceline.network.scene.Geometry;
import org.sourceline.network.scene.Scene;

/// A laid-out graph that is drawn at 1280 by 800, zoomed to fit, with icons, dashes, curves, names and a selection.
final class Subject {

    private static final Scene.Size SIZE = new Scene.Size(1280, 800);

    private final BenchGraph.Kind kind;
    private final BenchGraph graph;
    private final Positions positions;
    private final Camera camera;
    private final Scene.Look look = Scene.Look.PLAIN.selecting(Set.of("e-20", "e-40", "e-45"));
    private final int[][] frames = new int[3][SIZE.width() * SIZE.height()];
    private final int rounds;

    private Subject(BenchGraph.Kind kind, BenchGraph graph, Positions positions) {
        this.kind = kind;
        this.graph = graph;
        this.positions = positions;
        camera = Camera.fit(positions.bounds(), SIZE.width() - 40, SIZE.height() - 40);
        rounds = graph.nodes() > 20_000 ? 40 : 150;
    }

    static Subject of(BenchGraph.Kind kind, int nodes) {
        BenchGraph graph = BenchGraph.of(kind, nodes, 2 * nodes, 1);
        Chart chart = graph.chart(OntologyFile.defaultOne());
        ForceLayout layout =
                MultilevelLayout.of(FlatGraph.of(nodes, graph.from(), graph.to()), 1, Progress.NONE);
        double[] xs = new double[nodes];
        double[] ys = new double[nodes];
        for (int i = 0; i < nodes; i++) {
            xs[i] = layout.xs()[i];
            ys[i] = layout.ys()[i];
        }
        return new Subject(kind, graph, new Positions(chart, xs, ys, new BitSet()));
    }

    BenchGraph.Kind kind() {
        return kind;
    }

    BenchGraph graph() {
        return graph;
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

    /// Milliseconds for all of it: from places to pixels, every mark and word.
    double whole() {
        Design design = new Design(positions.chart());
        return measured(i -> {
            long start = System.nanoTime();
            Geometry geometry = new Geometry(design, positions, camera.zoom(), 1);
            Painter.paint(Scene.of(geometry, camera, SIZE, Theme.light(), look), frames[0]);
            return Samples.since(start);
        });
    }

    /// Milliseconds for a frame while all nodes move, or the camera zooms.
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

    /// Bytes for each node and link that the picture takes beside the chart.
    double memory() {
        long before = heap();
        Geometry geometry = new Geometry(new Design(positions.chart()), positions, camera.zoom(), 1);
        Scene scene = Scene.of(geometry, camera, SIZE, Theme.light(), look);
        scene.wording();
        double bytes = heap() - before;
        if (scene.geometry() != geometry) {
            throw new IllegalStateException("The scene is of another geometry");
        }
        return bytes / (3.0 * graph.nodes());
    }

    /// Bytes that are in use.
    static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
