package org.sourceline.network.measure;

import java.util.stream.IntStream;
import org.sourceline.job.Progress;
import org.sourceline.network.force.FlatGraph;

/// Degree: how many links end at a node.
public record Degree() implements Measure {

    @Override
    public String id() {
        return "degree";
    }

    @Override
    public double[] values(FlatGraph graph, Progress progress) {
        return IntStream.range(0, graph.nodes()).mapToDouble(graph::degree).toArray();
    }
}
