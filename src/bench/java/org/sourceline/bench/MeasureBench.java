package org.sourceline.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.sourceline.bench.BenchGraph.Kind;
import org.sourceline.bench.Peers.Measured;
import org.sourceline.job.Progress;
import org.sourceline.network.force.FlatGraph;
import org.sourceline.network.measure.Betweenness;
import org.sourceline.network.measure.Communities;
import org.sourceline.network.measure.Measure;

/// Betweenness and communities beside those of Gephi's toolkit and GraphStream, on the same graphs, and how good they
/// are.
final class MeasureBench {

    private static final long SEED = 42;
    private static final double FASTER = 0.5;
    private static final int TRIES = 3;

    private MeasureBench() {}

    /// Prints the figures of one bench.
    ///
    /// @param args `betweenness`, `communities` or nothing for both, then how many nodes
    public static void main(String[] args) {
        List<Figure> figures = new ArrayList<>();
        int nodes = args.length > 1 ? Integer.parseInt(args[1]) : 0;
        for (Kind kind : Kind.values()) {
            if (args.length == 0 || args[0].equals("betweenness")) {
                figures.addAll(betweenness(kind, nodes == 0 ? 10_000 : nodes));
            }
            if (args.length == 0 || args[0].equals("communities")) {
                figures.addAll(communities(kind, nodes == 0 ? 100_000 : nodes));
            }
        }
        figures.forEach(figure -> System.out.println(figure.row()));
    }

    static List<Figure> run() {
        List<Figure> figures = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            figures.addAll(betweenness(kind, 10_000));
            figures.addAll(communities(kind, 100_000));
        }
        return figures;
    }

    private static String size(Kind kind, int nodes) {
        return "%s %,d nodes, %,d links".formatted(kind.name().toLowerCase(Locale.ROOT), nodes, 2 * nodes);
    }

    private static Measured ours(Measure measure, FlatGraph graph) {
        Measured best = Peers.timed(() -> measure.values(graph, Progress.NONE));
        for (int again = 1; again < TRIES; again++) {
            Measured next = Peers.timed(() -> measure.values(graph, Progress.NONE));
            best = next.millis() < best.millis() ? next : best;
        }
        return best;
    }

    private static List<Figure> betweenness(Kind kind, int nodes) {
        BenchGraph made = BenchGraph.of(kind, nodes, 2 * nodes, SEED);
        Measured ours = ours(new Betweenness(), FlatGraph.of(nodes, made.from(), made.to()));
        Peers peers = new Peers(made);
        Measured gephi = peers.gephiBetweenness();
        Measured stream = peers.graphStreamBetweenness();
        double worst = 0;
        for (int node = 0; node < nodes; node++) {
            double least = Math.max(1, ours.values()[node]);
            worst = Math.max(worst, Math.abs(ours.values()[node] - gephi.values()[node]) / least);
        }
        return List.of(
                faster("betweenness", size(kind, nodes), ours, gephi, stream),
                new Figure(
                        "betweenness, largest relative difference from Gephi's",
                        size(kind, nodes),
                        worst * 1e6,
                        null,
                        "none",
                        "millionths",
                        1));
    }

    private static List<Figure> communities(Kind kind, int nodes) {
        BenchGraph made = BenchGraph.of(kind, nodes, 2 * nodes, SEED);
        FlatGraph graph = FlatGraph.of(nodes, made.from(), made.to());
        Measured ours = ours(new Communities(1, 1), graph);
        Peers peers = new Peers(made);
        Measured gephi = peers.gephiCommunities();
        Measured stream = peers.graphStreamCommunities();
        double best = Math.max(modularity(graph, gephi), modularity(graph, stream));
        return List.of(
                faster("communities", size(kind, nodes), ours, gephi, stream),
                new Figure(
                        "communities, modularity short of 1",
                        size(kind, nodes),
                        1 - modularity(graph, ours),
                        1 - best,
                        "the better of Gephi and GraphStream",
                        "1 − modularity",
                        1));
    }

    private static double modularity(FlatGraph graph, Measured measured) {
        int[] communities =
                Arrays.stream(measured.values()).mapToInt(value -> (int) value).toArray();
        return Communities.modularity(graph, communities);
    }

    private static Figure faster(String what, String size, Measured ours, Measured gephi, Measured stream) {
        String names = "Gephi %,.0f ms, GraphStream %,.0f ms".formatted(gephi.millis(), stream.millis());
        return new Figure(what, size, ours.millis(), Math.min(gephi.millis(), stream.millis()), names, "ms", FASTER);
    }
}
