package org.sourceline.network.community;

import org.sourceline.network.force.FlatGraph;

/// A graph in compressed sparse rows whose nodes stand for parts of the one below; it is filled anew for each level.
///
/// Loops are in the nodes' strengths and not in the rows.
final class Level {

    final int[] starts;
    final int[] targets;
    final double[] weights;

    /// What the links of each node weigh together, loops twice.
    final double[] strengths;

    int nodes;

    /// A level that has room for as many nodes, and places in their rows.
    Level(int nodes, int places) {
        starts = new int[nodes + 1];
        targets = new int[places];
        weights = new double[places];
        strengths = new double[nodes];
    }

    /// Becomes the graph itself. Links without weight join nothing and are left out.
    void fill(FlatGraph graph) {
        nodes = graph.nodes();
        int end = 0;
        for (int node = 0; node < nodes; node++) {
            starts[node] = end;
            double strength = 0;
            int last = graph.start(node + 1);
            for (int place = graph.start(node); place < last; place++) {
                double weight = graph.weight(place);
                if (weight > 0) {
                    targets[end] = graph.target(place);
                    weights[end++] = weight;
                    strength += weight;
                }
            }
            strengths[node] = strength;
        }
        starts[nodes] = end;
    }

    /// What all links weigh, each counted at both its ends.
    double twice() {
        double sum = 0;
        for (int node = 0; node < nodes; node++) {
            sum += strengths[node];
        }
        return sum;
    }
}
