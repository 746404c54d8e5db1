package org.sourceline.network.measure;

import org.sourceline.job.Progress;
import org.sourceline.network.force.FlatGraph;

/// Betweenness: on how many of the shortest paths between two others a node lies, each pair counted once and shared
/// among its paths.
///
/// After U. Brandes, "A faster algorithm for betweenness centrality" (2001); the way back goes over the rows again
/// instead of keeping predecessors. Links count as one step each, parallel ones as one.
public record Betweenness() implements Measure {

    @Override
    public String id() {
        return "betweenness";
    }

    @Override
    public double[] values(FlatGraph graph, Progress progress) {
        Rows rows = new Rows(graph);
        Sums[] stripes = Stripes.work(graph.nodes(), progress, Sums[]::new, nodes -> new Sums(rows, nodes), Sums::add);
        double[] values = new double[graph.nodes()];
        for (Sums stripe : stripes) {
            for (int node = 0; node < values.length; node++) {
                values[node] += stripe.sums[node] / 2;
            }
        }
        return values;
    }

    /// What the shortest paths from some nodes add up to.
    private static final class Sums {

        private final Rows rows;
        private final double[] sums;
        private final Breadth breadth;
        private final double[] paths;
        private final double[] shares;

        Sums(Rows rows, int nodes) {
            this.rows = rows;
            sums = new double[nodes];
            breadth = new Breadth(rows, nodes);
            paths = new double[nodes];
            shares = new double[nodes];
        }

        void add(int source) {
            int reached = breadth.search(source);
            count(reached);
            share(reached);
        }

        /// Counts the shortest paths to each node, nearest first.
        private void count(int reached) {
            int[] order = breadth.order;
            int[] distances = breadth.distances;
            for (int i = 0; i < reached; i++) {
                paths[order[i]] = 0;
                shares[order[i]] = 0;
            }
            paths[order[0]] = 1;
            for (int i = 0; i < reached; i++) {
                int node = order[i];
                int next = distances[node] + 1;
                double here = paths[node];
                for (int place = rows.starts[node]; place < rows.starts[node + 1]; place++) {
                    int target = rows.targets[place];
                    if (distances[target] == next) {
                        paths[target] += here;
                    }
                }
            }
        }

        /// Shares out what depends on each node among those before it, farthest first.
        private void share(int reached) {
            int[] order = breadth.order;
            int[] distances = breadth.distances;
            for (int i = reached - 1; i > 0; i--) {
                int node = order[i];
                int before = distances[node] - 1;
                double share = (1 + shares[node]) / paths[node];
                for (int place = rows.starts[node]; place < rows.starts[node + 1]; place++) {
                    int target = rows.targets[place];
                    if (distances[target] == before) {
                        shares[target] += paths[target] * share;
                    }
                }
                sums[node] += shares[node];
            }
        }
    }
}
