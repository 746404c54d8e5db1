package org.sourceline.network.measure;

import java.util.Arrays;
import org.sourceline.job.Progress;
import org.sourceline.network.force.FlatGraph;

/// PageRank: how often one is at a node who goes along links at random, either way, and now and then begins anywhere.
///
/// After S. Brin and L. Page, "The anatomy of a large-scale hypertextual web search engine" (1998); the values add up
/// to 1. Links have no one way here, since which of two entities a claim names first depends on how its predicate
/// reads.
///
/// @param damping how likely one goes on along a link, from 0 to below 1
public record PageRank(double damping) implements Measure {

    private static final double STILL = 1e-10;
    private static final int MOST_ROUNDS = 1000;

    public PageRank {
        if (!(damping >= 0 && damping < 1)) {
            throw new IllegalArgumentException("The damping is from 0 to below 1, not " + damping);
        }
    }

    @Override
    public String id() {
        return "pagerank-" + damping;
    }

    @Override
    public double[] values(FlatGraph graph, Progress progress) {
        int nodes = graph.nodes();
        double[] now = new double[nodes];
        Arrays.fill(now, 1.0 / Math.max(1, nodes));
        double change = 1;
        for (int round = 0; round < MOST_ROUNDS && change > STILL; round++) {
            progress.at(round, 0, "");
            double[] next = step(graph, now);
            change = 0;
            for (int node = 0; node < nodes; node++) {
                change += Math.abs(next[node] - now[node]);
            }
            now = next;
        }
        return now;
    }

    private double[] step(FlatGraph graph, double[] now) {
        int nodes = graph.nodes();
        double stuck = 0;
        double[] sent = new double[nodes];
        for (int node = 0; node < nodes; node++) {
            double weight = 0;
            for (int place = graph.start(node); place < graph.start(node + 1); place++) {
                weight += graph.weight(place);
            }
            stuck += weight == 0 ? now[node] : 0;
            sent[node] = weight == 0 ? 0 : now[node] / weight;
        }
        double[] next = new double[nodes];
        double anywhere = (1 - damping + damping * stuck) / nodes;
        for (int node = 0; node < nodes; node++) {
            double got = 0;
            for (int place = graph.start(node); place < graph.start(node + 1); place++) {
                got += sent[graph.target(place)] * graph.weight(place);
            }
            next[node] = anywhere + damping * got;
        }
        return next;
    }
}
