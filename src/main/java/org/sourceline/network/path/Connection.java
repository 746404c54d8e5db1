package org.sourceline.network.path;

import java.util.Comparator;
import java.util.List;

/// A connecting network: links that join several nodes to each other without a circle.
///
/// @param nodes in the order of their numbers, those to be connected included
/// @param links in the order of their numbers, one fewer
/// @param weakest the strength of its weakest link
/// @param without the node that it does without, or −1
public record Connection(List<Integer> nodes, List<Integer> links, int weakest, int without) {

    static final Comparator<Connection> SMALLEST = Comparator.comparingInt(
                    (Connection connection) -> connection.links().size())
            .thenComparing(Comparator.comparingInt(Connection::weakest).reversed())
            .thenComparing(Connection::links, Connection::compare);

    public Connection {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = Integer.compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
