package org.sourceline.bench.layout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sourceline.bench.BenchGraph;
import org.sourceline.bench.Figure;
import org.sourceline.network.layout.Layout;

/// Layouts beside GraphStream's SpringBox and Gephi's ForceAtlas2: time for a step, time to a quality, growth, memory.
public final class LayoutBench {

    private static final List<String> VECTORS = List.of("--add-modules=jdk.incubator.vector");
    private static final int PEER_WARM = 10;
    private static final int GEPHI_STEPS = 500;
    private static final int[][] SIZES = {{10_000, 20_000}, {50_000, 100_000}, {200_000, 500_000}};
    private static final double[] BARS = {1 / 10.0, 1 / 25.0, 1 / 50.0};
    private static final double[] PLAIN_BARS = {1 / 8.0, 1 / 10.0, 1 / 20.0};

    /// From so many nodes on the slow peers go few steps.
    private static final int LARGE = 50_000;

    private final List<Figure> figures = new ArrayList<>();
    private final Path folder;

    private LayoutBench(Path folder) {
        this.folder = folder;
    }

    /// Measures everything.
    ///
    /// @param folder for files of its own
    public static List<Figure> run(Path folder) throws IOException, InterruptedException {
        LayoutBench bench = new LayoutBench(folder);
        for (String part : List.of("steps", "quality", "growth", "layouts", "memory")) {
            bench.measure(part);
        }
        return bench.figures;
    }

    /// Measures by itself and tells each figure.
    ///
    /// @param args the folder for files of its own, then the parts to measure
    public static void main(String[] args) throws IOException, InterruptedException {
        LayoutBench bench = new LayoutBench(Path.of(args[0]));
        for (String part : List.of(args).subList(1, args.length)) {
            bench.measure(part);
        }
    }

    private void measure(String part) throws IOException, InterruptedException {
        switch (part) {
            case "steps" -> {
                for (BenchGraph.Kind kind : BenchGraph.Kind.values()) {
                    for (int i = 0; i < SIZES.length; i++) {
                        steps(kind, SIZES[i][0], SIZES[i][1], i);
                    }
                }
            }
            case "quality" -> {
                quality(BenchGraph.Kind.LINK);
                quality(BenchGraph.Kind.CL);
            }
            case "growth" -> growth();
            case "layouts" -> layouts();
            case "memory" -> {
                double most = LayoutTrial.run(List.of("-Xmx2g"), "memory", BenchGraph.Kind.LINK, 400_000, 1_000_000)[0];
                add("chart laid out and moving, most heap used", 400_000, 1_000_000, most, null, "none", "MB", 2048);
            }
            default -> throw new IllegalArgumentException(part);
        }
    }

    private void add(
            String bench,
            int nodes,
            int links,
            double ours,
            @Nullable Double peer,
            String name,
            String unit,
            double target) {
        String size = String.format(Locale.ROOT, "%,d nodes, %,d links", nodes, links);
        figures.add(new Figure(bench, size, ours, peer, name, unit, target));
        System.err.println(figures.getLast().row());
    }

    /// A step of ours, with vectors and without, beside Gephi's, and where that is not too slow SpringBox's.
    private void steps(BenchGraph.Kind kind, int nodes, int links, int size) throws IOException, InterruptedException {
        String name = "layout step, " + kind.name().toLowerCase(Locale.ROOT);
        double vectors = LayoutTrial.run(VECTORS, "steps", kind, nodes, links)[0];
        double plain = LayoutTrial.run(List.of(), "steps", kind, nodes, links)[0];
        BenchGraph graph = LayoutTrial.graph(kind, nodes, links);
        boolean large = nodes >= LARGE;
        Peer.Gephi gephi = new Peer.Gephi(graph);
        double step = steps(gephi, large ? 1 : PEER_WARM, large ? 3 : PEER_WARM);
        gephi.end();
        add(name + ", vectors", nodes, links, vectors, step, "Gephi 0.10.1 ForceAtlas2", "ms", BARS[size]);
        add(name + ", plain Java", nodes, links, plain, step, "Gephi 0.10.1 ForceAtlas2", "ms", PLAIN_BARS[size]);
        if (!large) {
            double springs = steps(new Peer.Springs(graph), 1, 2);
            add(name, nodes, links, vectors, springs, "GraphStream 2.0 SpringBox", "ms", BARS[size]);
        }
    }

    private static double steps(Peer peer, int warm, int measured) {
        for (int i = 0; i < warm; i++) {
            peer.step();
        }
        double[] times = new double[measured];
        for (int i = 0; i < measured; i++) {
            long start = System.nanoTime();
            peer.step();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[measured / 2];
    }

    /// The time of a whole layout from nothing in a Java just started, if it is as good as Gephi's after 500 steps.
    private void quality(BenchGraph.Kind kind) throws IOException, InterruptedException {
        int nodes = 10_000;
        int links = 20_000;
        BenchGraph graph = LayoutTrial.graph(kind, nodes, links);
        Path file = folder.resolve("places-" + kind);
        double ours = LayoutTrial.run(VECTORS, "unfold", kind, nodes, links, file)[0];
        float[][] places = LayoutTrial.places(file, nodes);
        Quality good = Quality.of(LayoutTrial.flat(graph), places[0], places[1]);
        Peer.Gephi gephi = new Peer.Gephi(graph);
        long start = System.nanoTime();
        for (int step = 0; step < GEPHI_STEPS; step++) {
            gephi.step();
        }
        double theirs = (System.nanoTime() - start) / 1e6;
        gephi.end();
        float[][] peers = gephi.places();
        Quality other = Quality.of(LayoutTrial.flat(graph), peers[0], peers[1]);
        String name = kind.name().toLowerCase(Locale.ROOT);
        String peer = "Gephi after " + GEPHI_STEPS + " steps";
        add("layout, stress, " + name, nodes, links, good.stress(), other.stress(), peer, "", 1);
        add(
                "layout, neighbours lost, " + name,
                nodes,
                links,
                1 - good.neighbours(),
                1 - other.neighbours(),
                peer,
                "",
                1);
        double counted = good.reaches(other) ? ours : theirs;
        add("layout as good, cold, " + name, nodes, links, counted, theirs, peer, "ms", 1 / 50.0);
    }

    private void growth() throws IOException, InterruptedException {
        for (int nodes : new int[] {1_000, 10_000, 100_000}) {
            double step = LayoutTrial.run(VECTORS, "steps", BenchGraph.Kind.LINK, nodes, 2 * nodes)[0];
            add("layout step, link, growth", nodes, 2 * nodes, step, null, "none", "ms", nodes / 5000.0 + 0.5);
            double chart = LayoutTrial.run(VECTORS, "chart", BenchGraph.Kind.LINK, nodes, 2 * nodes, "force")[0];
            add(
                    "layout from nothing, cold",
                    nodes,
                    2 * nodes,
                    chart,
                    null,
                    "none",
                    "ms",
                    nodes <= 10_000 ? 1000 : 5000);
        }
    }

    private void layouts() throws IOException, InterruptedException {
        for (Layout layout : Layout.values()) {
            if (layout != Layout.FORCE) {
                double time = LayoutTrial.run(VECTORS, "chart", BenchGraph.Kind.LINK, 10_000, 20_000, layout.id())[0];
                add("layout " + layout.id() + ", cold", 10_000, 20_000, time, null, "none", "ms", 1000);
            }
        }
    }
}
