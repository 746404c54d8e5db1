package org.sourceline.bench.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sourceline.bench.BenchGraph;
import org.sourceline.bench.BenchGraph.Kind;
import org.sourceline.bench.BenchScreen;
import org.sourceline.bench.Figure;
import org.sourceline.problem.Problem;

/// The chart drawn at 1280 by 800 and zoomed to fit, from 1,000 to 100,000 nodes: whole, moving, panned; its words,
/// what is under the pointer, and what it takes of memory.
public final class ChartBench {

    private static final String PEER = "GraphStream 2.0 viewer";
    private static final int[] SIZES = {1_000, 10_000, 100_000};

    /// Milliseconds that a redraw may take of each kind, by size.
    private static final Map<Kind, double[]> BARS = Map.of(
            Kind.PA, new double[] {14, 14, 140}, Kind.CL, new double[] {14, 14, 45}, Kind.LINK, new double[] {5, 5, 20
            });

    private static final double SHARE_OF_PEER = 1 / 70.0;

    private final List<Figure> figures = new ArrayList<>();

    private ChartBench() {}

    /// Measures everything.
    ///
    /// @param folder for files of its own
    /// @throws InterruptedException when it is interrupted
    public static List<Figure> run(Path folder) throws Problem, InterruptedException {
        ChartBench bench = new ChartBench();
        BenchScreen.start();
        bench.drawing(Subject.sample(folder), 0, 5);
        for (Kind kind : BenchGraph.Kind.values()) {
            for (int i = 0; i < SIZES.length; i++) {
                bench.drawing(Subject.of(kind, SIZES[i]), i, bars(kind)[i]);
            }
        }
        return bench.figures;
    }

    private static double[] bars(Kind kind) {
        return BARS.getOrDefault(kind, new double[SIZES.length]);
    }

    /// Runs it alone and prints its figures.
    ///
    /// @throws InterruptedException when it is interrupted
    public static void main(String[] args) throws Problem, IOException, InterruptedException {
        run(Files.createTempDirectory("sourceline-chart")).forEach(figure -> System.out.println(figure.row()));
        System.exit(0);
    }

    private void add(String bench, Subject subject, double ours, @Nullable Double peer, String unit, double target) {
        figures.add(new Figure(bench, subject.size(), ours, peer, peer == null ? "none" : PEER, unit, target));
    }

    private void drawing(Subject subject, int size, double bar) throws InterruptedException {
        double whole = subject.whole();
        add("chart redrawn in full detail, 95th percentile", subject, whole, null, "ms", bar);
        if (SIZES[size] < SIZES[2]) {
            double peer = GraphStreamView.frame(subject);
            add("chart redrawn in full detail beside the peer", subject, whole, peer, "ms", SHARE_OF_PEER);
        }
        add("chart moving, 95th percentile", subject, subject.moving(), null, "ms", 16.7);
        add("chart panned, 95th percentile", subject, subject.panning(), null, "ms", 5);
        add("chart's words placed, 95th percentile", subject, subject.labels(), null, "ms", size == 2 ? 15 : 3);
        add("chart picked from, 95th percentile", subject, subject.picking(), null, "µs", size == 2 ? 50 : 400);
        double memory = GraphStreamView.memory(subject);
        add("memory of a picture", subject, subject.memory(), memory, "bytes a node and link", 0.25);
    }
}
