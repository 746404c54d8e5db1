package org.sourceline.bench.measure;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.UndirectedGraph;
import org.gephi.statistics.plugin.GraphDistance;
import org.gephi.statistics.plugin.Modularity;
import org.graphstream.algorithm.BetweennessCentrality;
import org.graphstream.algorithm.community.EpidemicCommunityAlgorithm;
import org.graphstream.graph.implementations.SingleGraph;
import org.sourceline.bench.BenchGraph;

/// The peers' measures of a graph: those of Gephi's toolkit and of GraphStream's algorithms.
///
/// Loops are left out, and parallel links are one whose weight is their number, as the peers read a graph.
final class Peers {

    /// How often labels spread over GraphStream's graph; by then few still change.
    private static final int ROUNDS = 20;

    /// After as many seconds Gephi's Louvain method is taken to go round for ever.
    private static final int ENDLESS = 60;

    private final BenchGraph graph;
    private final Map<Long, Integer> links = new TreeMap<>();

    Peers(BenchGraph graph) {
        this.graph = graph;
        for (int k = 0; k < graph.from().length; k++) {
            long low = Math.min(graph.from()[k], graph.to()[k]);
            long high = Math.max(graph.from()[k], graph.to()[k]);
            if (low != high) {
                links.merge(low << 32 | high, 1, Integer::sum);
            }
        }
    }

    /// What a measure says of each node, and how long it took, in milliseconds.
    static final class Measured {

        private final double[] values;
        private final double millis;

        Measured(double[] values, double millis) {
            this.values = values;
            this.millis = millis;
        }

        double[] values() {
            return values;
        }

        double millis() {
            return millis;
        }
    }

    /// Something that takes time.
    @FunctionalInterface
    interface Work {
        double[] values();
    }

    static Measured timed(Work work) {
        long started = System.nanoTime();
        double[] values = work.values();
        return new Measured(values, (System.nanoTime() - started) / 1e6);
    }

    private GraphModel gephi() {
        GraphModel model = GraphModel.Factory.newInstance();
        UndirectedGraph made = model.getUndirectedGraph();
        Node[] nodes = new Node[graph.nodes()];
        for (int node = 0; node < nodes.length; node++) {
            nodes[node] = model.factory().newNode("n" + node);
            made.addNode(nodes[node]);
        }
        links.forEach((ends, weight) -> made.addEdge(
                model.factory().newEdge(nodes[(int) (ends >> 32)], nodes[ends.intValue()], 0, (double) weight, false)));
        return model;
    }

    private double[] read(GraphModel model, String column) {
        double[] values = new double[graph.nodes()];
        for (int node = 0; node < values.length; node++) {
            Object value = model.getGraph().getNode("n" + node).getAttribute(column);
            values[node] = ((Number) value).doubleValue();
        }
        return values;
    }

    Measured gephiBetweenness() {
        GraphModel model = gephi();
        return timed(() -> {
            GraphDistance distance = new GraphDistance();
            distance.setDirected(false);
            distance.setNormalized(false);
            distance.execute(model);
            return read(model, GraphDistance.BETWEENNESS);
        });
    }

    /// Gephi's Louvain method begins each pass at a node by chance, and by some chances never ends; then it is begun
    /// anew.
    Measured gephiCommunities() {
        GraphModel model = gephi();
        while (true) {
            Modularity modularity = new Modularity();
            modularity.setRandom(true);
            modularity.setUseWeight(true);
            modularity.setResolution(1);
            CompletableFuture<Measured> measured = CompletableFuture.supplyAsync(() -> timed(() -> {
                modularity.execute(model);
                return read(model, Modularity.MODULARITY_CLASS);
            }));
            try {
                return measured.copy().orTimeout(ENDLESS, TimeUnit.SECONDS).join();
            } catch (CompletionException endless) {
                if (!(endless.getCause() instanceof TimeoutException)) {
                    throw endless;
                }
                modularity.cancel();
                measured.handle((values, failure) -> endless).join();
            }
        }
    }

    private SingleGraph graphStream() {
        SingleGraph made = new SingleGraph("peer", false, false);
        for (int node = 0; node < graph.nodes(); node++) {
            made.addNode("n" + node);
        }
        links.keySet().forEach(ends -> made.addEdge("l" + ends, (int) (ends >> 32), ends.intValue()));
        return made;
    }

    Measured graphStreamBetweenness() {
        SingleGraph made = graphStream();
        return timed(() -> {
            BetweennessCentrality centrality = new BetweennessCentrality("between");
            centrality.setUnweighted();
            centrality.init(made);
            centrality.compute();
            return made.nodes().mapToDouble(node -> node.getNumber("between")).toArray();
        });
    }

    Measured graphStreamCommunities() {
        SingleGraph made = graphStream();
        return timed(() -> {
            EpidemicCommunityAlgorithm labels = new EpidemicCommunityAlgorithm(made, "label");
            for (int round = 0; round < ROUNDS; round++) {
                labels.compute();
            }
            Map<Object, Integer> numbers = new HashMap<>();
            return made.nodes()
                    .mapToDouble(node -> numbers.computeIfAbsent(node.getAttribute("label"), label -> numbers.size()))
                    .toArray();
        });
    }
}
