package org.sourceline.network.force;

import java.util.Arrays;

/// A graph as flat arrays: nodes 0 to n−1 and the neighbours of each in compressed sparse rows.
///
/// Every link stands in both ends' rows. Loops are left out; parallel links are kept as one with their weights' sum.
public final class FlatGraph {

    private final int[] starts;
    private final int[] targets;
    private final float[] weights;
    private final int[] degrees;

    private FlatGraph(int[] starts, int[] targets, float[] weights, int[] degrees) {
        this.starts = starts;
        this.targets = targets;
        this.weights = weights;
        this.degrees = degrees;
    }

    /// The graph of `nodes` nodes whose k-th link joins `from[k]` and `to[k]`.
    public static FlatGraph of(int nodes, int[] from, int[] to) {
        int[] degrees = new int[nodes];
        for (int k = 0; k < from.length; k++) {
            if (from[k] != to[k]) {
                degrees[from[k]]++;
                degrees[to[k]]++;
            }
        }
        int[] starts = starts(nodes, from, to);
        int[] targets = new int[starts[nodes]];
        float[] weights = new float[targets.length];
        Arrays.fill(weights, 1);
        int[] next = starts.clone();
        for (int k = 0; k < from.length; k++) {
            if (from[k] != to[k]) {
                targets[next[from[k]]++] = to[k];
                targets[next[to[k]]++] = from[k];
            }
        }
        return merged(starts, targets, weights, degrees);
    }

    private static int[] starts(int nodes, int[] from, int[] to) {
        int[] starts = new int[nodes + 1];
        for (int k = 0; k < from.length; k++) {
            if (from[k] != to[k]) {
                starts[from[k] + 1]++;
                starts[to[k] + 1]++;
            }
        }
        for (int i = 0; i < nodes; i++) {
            starts[i + 1] += starts[i];
        }
        return starts;
    }

    /// Joins what stands twice in a row.
    private static FlatGraph merged(int[] starts, int[] targets, float[] weights, int[] degrees) {
        int nodes = degrees.length;
        int[] at = new int[nodes];
        Arrays.fill(at, -1);
        int[] begins = new int[nodes + 1];
        int end = 0;
        for (int i = 0; i < nodes; i++) {
            begins[i] = end;
            end = merge(starts[i], starts[i + 1], targets, weights, at, end);
        }
        begins[nodes] = end;
        return ofRows(begins, targets, weights, degrees);
    }

    /// The graph of rows that are there already.
    ///
    /// @param starts where each node's row begins, and where the last one ends
    /// @param degrees how many links each node counts for
    static FlatGraph ofRows(int[] starts, int[] targets, float[] weights, int[] degrees) {
        int end = starts[degrees.length];
        return new FlatGraph(starts, Arrays.copyOf(targets, end), Arrays.copyOf(weights, end), degrees.clone());
    }

    /// Writes a row from `begin` on, its places noted in `at`; where it ends.
    private static int merge(int first, int last, int[] targets, float[] weights, int[] at, int begin) {
        int end = begin;
        for (int k = first; k < last; k++) {
            int other = targets[k];
            if (at[other] >= begin) {
                weights[at[other]] += weights[k];
            } else {
                at[other] = end;
                targets[end] = other;
                weights[end++] = weights[k];
            }
        }
        return end;
    }

    /// How many nodes there are.
    public int nodes() {
        return degrees.length;
    }

    /// How many links end at a node, parallel ones counted.
    public int degree(int node) {
        return degrees[node];
    }

    /// Where a node's row begins; it ends where the next one's begins.
    public int start(int node) {
        return starts[node];
    }

    /// The node at a place in the rows.
    public int target(int place) {
        return targets[place];
    }

    /// How many other nodes a node is linked with.
    public int neighbours(int node) {
        return starts[node + 1] - starts[node];
    }

    /// The place in a node's row at which another stands.
    ///
    /// @throws IllegalArgumentException where the two are not linked
    public int place(int node, int other) {
        for (int place = starts[node]; place < starts[node + 1]; place++) {
            if (targets[place] == other) {
                return place;
            }
        }
        throw new IllegalArgumentException("There is no link between " + node + " and " + other);
    }

    /// The weight of the link at a place in the rows.
    public float weight(int place) {
        return weights[place];
    }
}
