package org.sourceline.bench.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sourceline.bench.BenchGraph;
import org.sourceline.bench.BenchGraph.Kind;
import org.sourceline.bench.BenchScreen;
import org.sourceline.bench.Figure;

/// The chart drawn at 1280 by 800 and zoomed to fit: whole, moving, panned; how it grows, and what it takes of memory.
public final class ChartBench {

    private static final String PEER = "GraphStream 2.0 viewer";
    private static final Map<Kind, Double> SMALL = new EnumMap<>(Map.of(Kind.PA, 14.0, Kind.CL, 14.0, Kind.LINK, 5.0));
    private static final Map<Kind, Double> LARGE =
            new EnumMap<>(Map.of(Kind.PA, 130.0, Kind.CL, 45.0, Kind.LINK, 20.0));
    private static final double SHARE_OF_PEER = 1 / 70.0;

    private final List<Figure> figures = new ArrayList<>();

    private ChartBench() {}

    /// Measures everything.
    ///
    /// @throws InterruptedException when it is interrupted
    public static List<Figure> run() throws InterruptedException {
        ChartBench bench = new ChartBench();
        BenchScreen.start();
        for (Kind kind : Kind.values()) {
            bench.drawing(kind, 10_000, SMALL);
            bench.drawing(kind, 100_000, LARGE);
        }
        bench.growth();
        return bench.figures;
    }

    /// Runs it alone and prints its figures.
    ///
    /// @throws InterruptedException when it is interrupted
    public static void main(String[] args) throws InterruptedException {
        run().forEach(figure -> System.out.println(figure.row()));
        System.exit(0);
    }

    private static String size(Kind kind, BenchGraph graph) {
        return "%s %,d / %,d"
                .formatted(
                        kind.name().toLowerCase(Locale.ROOT), graph.nodes(), graph.to().length);
    }

    private void add(String bench, Subject subject, double ours, @Nullable Double peer, String unit, double target) {
        figures.add(new Figure(
                bench, size(subject.kind(), subject.graph()), ours, peer, peer == null ? "none" : PEER, unit, target));
    }

    private void drawing(Kind kind, int nodes, Map<Kind, Double> bars) throws InterruptedException {
        Subject subject = Subject.of(kind, nodes);
        double whole = subject.whole();
        add("chart redrawn in full detail, 95th percentile", subject, whole, null, "ms", bars.getOrDefault(kind, 0.0));
        add("chart moving, 95th percentile", subject, subject.moving(), null, "ms", 16.7);
        add("chart panned, 95th percentile", subject, subject.panning(), null, "ms", 5);
        double memory = GraphStreamView.memory(subject);
        add("memory of a picture", subject, subject.memory(), memory, "bytes a node and link", 0.25);
        if (nodes <= 10_000) {
            double peer = GraphStreamView.frame(subject);
            add("chart redrawn beside GraphStream", subject, whole, peer, "ms", SHARE_OF_PEER);
        }
    }

    private void growth() {
        for (Kind kind : List.of(Kind.CL, Kind.LINK)) {
            for (int nodes : new int[] {1_000, 3_000, 30_000}) {
                Subject subject = Subject.of(kind, nodes);
                add("chart redrawn, growth", subject, subject.whole(), null, "ms", LARGE.getOrDefault(kind, 0.0));
            }
        }
    }
}
