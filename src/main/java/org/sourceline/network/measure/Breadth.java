package org.sourceline.network.measure;

import java.util.Arrays;

/// A search by breadth over all that is linked with a node.
final class Breadth {

    final int[] order;
    final int[] distances;
    private final Rows rows;
    private int reached;

    Breadth(Rows rows, int nodes) {
        this.rows = rows;
        order = new int[nodes];
        distances = new int[nodes];
        Arrays.fill(distances, -1);
    }

    /// Puts every node that is linked with `source` into `order`, nearest first, and how many steps away it is into
    /// `distances`, which has −1 for all others.
    ///
    /// @return how many there are, `source` included
    int search(int source) {
        for (int i = 0; i < reached; i++) {
            distances[order[i]] = -1;
        }
        distances[source] = 0;
        order[0] = source;
        int end = 1;
        for (int i = 0; i < end; i++) {
            int node = order[i];
            for (int place = rows.starts[node]; place < rows.starts[node + 1]; place++) {
                int target = rows.targets[place];
                if (distances[target] < 0) {
                    distances[target] = distances[node] + 1;
                    order[end++] = target;
                }
            }
        }
        reached = end;
        return end;
    }
}
