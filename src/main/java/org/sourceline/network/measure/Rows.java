package org.sourceline.network.measure;

import org.sourceline.network.force.FlatGraph;

/// The neighbours of each node in compressed sparse rows, as plain arrays for inner loops.
final class Rows {

    final int[] starts;
    final int[] targets;

    Rows(FlatGraph graph) {
        starts = new int[graph.nodes() + 1];
        for (int node = 0; node <= graph.nodes(); node++) {
            starts[node] = graph.start(node);
        }
        targets = new int[starts[graph.nodes()]];
        for (int place = 0; place < targets.length; place++) {
            targets[place] = graph.target(place);
        }
    }
}
