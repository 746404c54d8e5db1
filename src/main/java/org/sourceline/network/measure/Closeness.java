package org.sourceline.network.measure;

import org.sourceline.job.Progress;
import org.sourceline.network.force.FlatGraph;

/// Closeness, the harmonic kind: the mean over all other nodes of one divided by how many steps away they are, and
/// nothing for those that cannot be reached; from 0 to 1.
///
/// After M. Marchiori and V. Latora, "Harmony in the small-world" (2000).
public record Closeness() implements Measure {

    @Override
    public String id() {
        return "closeness";
    }

    @Override
    public double[] values(FlatGraph graph, Progress progress) {
        Rows rows = new Rows(graph);
        double[] values = new double[graph.nodes()];
        Stripes.work(
                graph.nodes(),
                progress,
                Breadth[]::new,
                nodes -> new Breadth(rows, nodes),
                (breadth, node) -> values[node] = harmony(breadth, node) / Math.max(1, values.length - 1));
        return values;
    }

    private static double harmony(Breadth breadth, int node) {
        int reached = breadth.search(node);
        double sum = 0;
        for (int i = 1; i < reached; i++) {
            sum += 1.0 / breadth.distances[breadth.order[i]];
        }
        return sum;
    }
}
