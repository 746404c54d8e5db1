package org.sourceline.network.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A path: nodes, each but the first joined to the one before it by a link, none visited twice.
///
/// @param nodes from one end to the other
/// @param links the links between them, one fewer
/// @param weakest the strength of its weakest link
public record Path(List<Integer> nodes, List<Integer> links, int weakest) {

    /// Paths by their nodes, so that an order of paths is the same every time.
    static final Comparator<Path> BY_NODES = (one, other) -> {
        int shared = Math.min(one.nodes.size(), other.nodes.size());
        for (int i = 0; i < shared; i++) {
            int order = Integer.compare(one.nodes.get(i), other.nodes.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.nodes.size(), other.nodes.size());
    };

    public Path {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    /// The path along neighbours, by the strongest link between each two.
    static Path along(List<Integer> nodes, Ways ways) {
        List<Integer> links = new ArrayList<>();
        int weakest = Integer.MAX_VALUE;
        for (int i = 1; i < nodes.size(); i++) {
            int link = ways.strongest(nodes.get(i - 1), nodes.get(i));
            links.add(link);
            weakest = Math.min(weakest, ways.strength(link));
        }
        return new Path(nodes, links, weakest);
    }

    /// How many links it has.
    public int length() {
        return links.size();
    }
}
