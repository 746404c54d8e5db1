package org.sourceline.bench.layout;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.sourceline.bench.BenchGraph;
import org.sourceline.casefile.OntologyFile;
import org.sourceline.job.Progress;
import org.sourceline.model.Picture;
import org.sourceline.network.Chart;
import org.sourceline.network.force.FlatGraph;
import org.sourceline.network.force.ForceLayout;
import org.sourceline.network.force.MultilevelLayout;
import org.sourceline.network.layout.Layout;
import org.sourceline.network.live.LiveGraph;
import org.sourceline.network.live.Wish;

/// One measurement of our layout in a Java of its own, so that it starts cold, and with or without vectors.
final class LayoutTrial {

    private static final int WARM = 40;
    private static final int MEASURED = 15;
    private static final long SEED = 7;

    private LayoutTrial() {}

    /// The graph that a trial lays out.
    static BenchGraph graph(BenchGraph.Kind kind, int nodes, int links) {
        return BenchGraph.of(kind, nodes, links, SEED);
    }

    /// Runs a trial in a Java of its own.
    ///
    /// @param args what to measure, kind, nodes, links, and a file or a layout where that wants one
    /// @return the figures it told
    static double[] run(List<String> flags, Object... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), LayoutTrial.class.getName()));
        for (Object arg : args) {
            command.add(arg.toString());
        }
        Process java = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (java.waitFor() != 0) {
            throw new IOException(
                    "The trial " + command.subList(command.size() - args.length, command.size()) + " failed: " + said);
        }
        return Arrays.stream(said.strip().split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    /// Measures one thing and tells its figures.
    public static void main(String[] args) throws IOException {
        BenchGraph graph =
                graph(BenchGraph.Kind.valueOf(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
        switch (args[0]) {
            case "steps" -> System.out.println(steps(graph));
            case "unfold" -> System.out.println(unfold(graph, Path.of(args[4])));
            case "chart" -> System.out.println(chart(graph, args[4]));
            case "memory" -> System.out.println(memory(graph));
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private static double steps(BenchGraph graph) {
        Random random = new Random(1);
        float[] xs = new float[graph.nodes()];
        float[] ys = new float[graph.nodes()];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = (random.nextFloat() - 0.5f) * 1000;
            ys[i] = (random.nextFloat() - 0.5f) * 1000;
        }
        ForceLayout layout = new ForceLayout(flat(graph), xs, ys, new BitSet());
        for (int step = 0; step < WARM; step++) {
            layout.step();
        }
        double[] times = new double[MEASURED];
        for (int step = 0; step < MEASURED; step++) {
            long start = System.nanoTime();
            layout.step();
            times[step] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[MEASURED / 2];
    }

    static FlatGraph flat(BenchGraph graph) {
        return FlatGraph.of(graph.nodes(), graph.from(), graph.to());
    }

    private static double unfold(BenchGraph graph, Path file) throws IOException {
        long start = System.nanoTime();
        ForceLayout layout = MultilevelLayout.of(flat(graph), 1, Progress.NONE);
        double time = (System.nanoTime() - start) / 1e6;
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            for (float[] places : new float[][] {layout.xs(), layout.ys()}) {
                for (float place : places) {
                    out.writeFloat(place);
                }
            }
        }
        return time;
    }

    /// The places that a trial has written.
    static float[][] places(Path file, int nodes) throws IOException {
        float[][] places = new float[2][nodes];
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            for (float[] some : places) {
                for (int i = 0; i < nodes; i++) {
                    some[i] = in.readFloat();
                }
            }
        }
        return places;
    }

    private static double chart(BenchGraph graph, String layout) {
        Chart chart = graph.chart(OntologyFile.defaultOne());
        LiveGraph live = new LiveGraph(chart, 1);
        live.show(chart, new Picture("p", "none", List.of()));
        Wish wish = new Wish(Layout.byId(layout).orElseThrow(), "", LayoutScreens.dates(chart), 1.6);
        long start = System.nanoTime();
        live.arrange(wish, Progress.NONE);
        return (System.nanoTime() - start) / 1e6;
    }

    /// The most heap ever used, in megabytes, by showing, laying out and moving a chart.
    private static double memory(BenchGraph graph) {
        Chart chart = graph.chart(OntologyFile.defaultOne());
        LiveGraph live = new LiveGraph(chart, 1);
        live.show(chart, new Picture("p", "none", List.of(new Picture.Spot("e-7", 100, 100))));
        live.unpin("e-7");
        live.arrange(new Wish(Layout.FORCE, "", Map.of(), 1.6), Progress.NONE);
        for (int step = 0; step < MEASURED; step++) {
            live.step();
        }
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / 1e6;
    }
}
