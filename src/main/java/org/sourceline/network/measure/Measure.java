package org.sourceline.network.measure;

import java.util.Optional;
import java.util.stream.Stream;
import org.sourceline.job.Progress;
import org.sourceline.network.force.FlatGraph;

/// A measure: a number for each node of a network, by a method whose parameters are part of its name.
public sealed interface Measure permits Betweenness, Closeness, Communities, Degree, PageRank {

    /// Its name in files, parameters included, such as `pagerank-0.85`; [#of] reads it.
    String id();

    /// Its value for each node, in the order of their numbers; the same every time.
    ///
    /// @throws org.sourceline.job.Cancelled when `progress` was told to stop it
    double[] values(FlatGraph graph, Progress progress);

    /// The measures with their usual parameters.
    static Stream<Measure> all() {
        return Stream.of(
                new Degree(), new Betweenness(), new Closeness(), new PageRank(0.85), new Communities(1, 2, 1));
    }

    /// The measure with that id; empty where it is none.
    static Optional<Measure> of(String id) {
        String[] parts = id.split("-", -1);
        try {
            return switch (parts[0] + parts.length) {
                case "degree1" -> Optional.of(new Degree());
                case "betweenness1" -> Optional.of(new Betweenness());
                case "closeness1" -> Optional.of(new Closeness());
                case "pagerank2" -> Optional.of(new PageRank(Double.parseDouble(parts[1])));
                case "leiden4" ->
                    Optional.of(new Communities(
                            Double.parseDouble(parts[1]), Integer.parseInt(parts[2]), Long.parseLong(parts[3])));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException noParameter) {
            return Optional.empty();
        }
    }

    /// Whether its values are numbers of communities, the largest first from 0, and not quantities.
    default boolean sorts() {
        return false;
    }
}
