package org.sourceline.network.measure;

import org.sourceline.job.Progress;
import org.sourceline.network.community.Leiden;
import org.sourceline.network.force.FlatGraph;

/// Communities: groups with more links within than chance would have, numbered from 0, the largest first.
///
/// By the Leiden algorithm on modularity, after V. A. Traag, L. Waltman and N. J. van Eck, "From Louvain to Leiden"
/// (2019), one round over all levels or more. A node without links is a community of its own.
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
        double[] values = new double[communities.length];
        for (int node = 0; node < values.length; node++) {
            values[node] = communities[node];
        }
        return values;
    }

    /// The number of each node's community.
    public int[] of(FlatGraph graph, Progress progress) {
        return Leiden.communities(graph, resolution, rounds, seed, progress);
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
}
