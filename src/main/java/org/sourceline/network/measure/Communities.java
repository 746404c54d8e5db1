package org.sourceline.network.measure;

import java.util.Arrays;
import java.util.Random;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;
import org.sourceline.job.Progress;
import org.sourceline.network.force.FlatGraph;

/// Communities: groups with more links within than chance would have, numbered from 0, the largest first.
///
/// By the Leiden algorithm on modularity, after V. A. Traag, L. Waltman and N. J. van Eck, "From Louvain to Leiden"
/// (2019), in its authors' own program. A node without links is a community of its own.
///
/// @param resolution above 1 for more and smaller communities, below for fewer and larger
/// @param rounds how often they are gone over; a second round is well worth its time, a third hardly
/// @param seed of what is left to chance
public record Communities(double resolution, int rounds, long seed) implements Measure {

    public Communities {
        if (!(resolution > 0) || rounds < 1) {
            throw new IllegalArgumentException(
                    "The resolution is above 0 and there is a round, not " + resolution + " and " + rounds);
        }
    }

    @Override
    public String id() {
        return "leiden-" + resolution + "-" + rounds + "-" + seed;
    }

    @Override
    public boolean sorts() {
        return true;
    }

    @Override
    public double[] values(FlatGraph graph, Progress progress) {
        int[] communities = of(graph, progress);
        return Arrays.stream(communities).asDoubleStream().toArray();
    }

    /// The number of each node's community.
    public int[] of(FlatGraph graph, Progress progress) {
        Network network = network(graph);
        double twice = 2 * network.getTotalEdgeWeight();
        if (twice == 0) {
            return new Clustering(graph.nodes()).getClusters();
        }
        LeidenAlgorithm leiden = new LeidenAlgorithm(
                resolution / twice, 1, LeidenAlgorithm.DEFAULT_RANDOMNESS, new Watched(seed, progress));
        Clustering clustering = new Clustering(graph.nodes());
        boolean better = true;
        for (int round = 0; round < rounds && better; round++) {
            progress.at(round, rounds, "");
            better = leiden.improveClustering(network, clustering);
        }
        clustering.orderClustersByNNodes();
        return clustering.getClusters();
    }

    private static Network network(FlatGraph graph) {
        int nodes = graph.nodes();
        long[] starts = new long[nodes + 1];
        for (int node = 0; node <= nodes; node++) {
            starts[node] = graph.start(node);
        }
        int[] neighbours = new int[graph.start(nodes)];
        double[] weights = new double[neighbours.length];
        for (int place = 0; place < neighbours.length; place++) {
            neighbours[place] = graph.target(place);
            weights[place] = graph.weight(place);
        }
        return new Network(nodes, true, starts, new LargeIntArray(neighbours), new LargeDoubleArray(weights), false);
    }

    /// How much better the links keep within communities than chance would have it, at resolution 1: from −½ to 1.
    public static double modularity(FlatGraph graph, int[] communities) {
        double[] weights = new double[graph.nodes()];
        double within = 0;
        double all = 0;
        for (int node = 0; node < graph.nodes(); node++) {
            for (int place = graph.start(node); place < graph.start(node + 1); place++) {
                double weight = graph.weight(place);
                all += weight;
                weights[communities[node]] += weight;
                within += communities[node] == communities[graph.target(place)] ? weight : 0;
            }
        }
        double chance = 0;
        for (double weight : weights) {
            chance += weight / all * (weight / all);
        }
        return all == 0 ? 0 : within / all - chance;
    }

    /// Chance that tells how far the work is; each throw is a point at which it can be cancelled.
    private static final class Watched extends Random {

        private static final long serialVersionUID = 1L;
        private static final int TOLD_EVERY = 1 << 12;

        private final transient Progress progress;
        private int thrown;

        Watched(long seed, Progress progress) {
            super(seed);
            this.progress = progress;
        }

        @Override
        protected int next(int bits) {
            if (++thrown % TOLD_EVERY == 0) {
                progress.at(0, 0, "");
            }
            return super.next(bits);
        }
    }
}
