package org.sourceline.bench.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.sourceline.bench.BenchGraph;
import org.sourceline.bench.BenchGraph.Kind;
import org.sourceline.bench.Figure;
import org.sourceline.bench.measure.Peers.Measured;
import org.sourceline.job.Progress;
import org.sourceline.network.force.FlatGraph;
import org.sourceline.network.measure.Betweenness;
import org.sourceline.network.measure.Communities;
import org.sourceline.network.measure.Measure;

/// Betweenness and communities beside those of Gephi's toolkit and GraphStream, on the same graphs, and how good they
/// are.
public final class MeasureBench {

    private static final long SEED = 42;
    private static final double FASTER = 0.5;
    private static final int TENTH = 10;

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

    public static List<Figure> run() {
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

    /// A measure that takes time.
    @FunctionalInterface
    private interface Trial {
        Measured of(BenchGraph graph);
    }

    /// A measure in a JVM that has done the same on a tenth of the graph before, as all that are compared here.
    private static Measured warm(Kind kind, int nodes, Trial trial) {
        trial.of(graph(kind, nodes / TENTH));
        return trial.of(graph(kind, nodes));
    }

    private static BenchGraph graph(Kind kind, int nodes) {
        return BenchGraph.of(kind, nodes, 2 * nodes, SEED);
    }

    private static Measured ours(Measure measure, BenchGraph made) {
        FlatGraph graph = FlatGraph.of(made.nodes(), made.from(), made.to());
        return Peers.timed(() -> measure.values(graph, Progress.NONE));
    }

    /// GraphStream takes minutes for betweenness of 10,000 nodes, a hundred times as long as for 1,000, so it is given
    /// a tenth; there it takes longer than Gephi for a tenth already.
    private static List<Figure> betweenness(Kind kind, int nodes) {
        Measured ours = warm(kind, nodes, made -> ours(new Betweenness(), made));
        Measured gephi = warm(kind, nodes, made -> new Peers(made).gephiBetweenness());
        Measured stream = new Peers(graph(kind, nodes / TENTH)).graphStreamBetweenness();
        double worst = 0;
        for (int node = 0; node < nodes; node++) {
            double least = Math.max(1, ours.values()[node]);
            worst = Math.max(worst, Math.abs(ours.values()[node] - gephi.values()[node]) / least);
        }
        String names = "Gephi; GraphStream takes %,.0f ms for a tenth of the nodes".formatted(stream.millis());
        return List.of(
                new Figure("betweenness", size(kind, nodes), ours.millis(), gephi.millis(), names, "ms", FASTER),
                new Figure(
                        "betweenness, largest relative difference from Gephi's",
                        size(kind, nodes),
                        worst * 1e6,
                        null,
                        "none",
                        "millionths",
                        1));
    }

    /// In one round, which is as good as the better of the peers already; the chart takes two.
    private static List<Figure> communities(Kind kind, int nodes) {
        BenchGraph made = graph(kind, nodes);
        FlatGraph graph = FlatGraph.of(nodes, made.from(), made.to());
        Measured ours = warm(kind, nodes, each -> ours(new Communities(1, 1, 1), each));
        Measured gephi = warm(kind, nodes, each -> new Peers(each).gephiCommunities());
        Measured stream = warm(kind, nodes, each -> new Peers(each).graphStreamCommunities());
        double best = Math.max(modularity(graph, gephi), modularity(graph, stream));
        String names = "the faster of Gephi's Louvain, %,.0f ms, and GraphStream's labels, %,.0f ms"
                .formatted(gephi.millis(), stream.millis());
        double faster = Math.min(gephi.millis(), stream.millis());
        return List.of(
                new Figure("communities", size(kind, nodes), ours.millis(), faster, names, "ms", FASTER),
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
}
