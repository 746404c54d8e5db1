package org.sourceline.network.path;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// A tree that grows over a network, path by path.
final class Tree {

    private final Map<Integer, Set<Integer>> neighbours = new TreeMap<>();

    Tree(int begin) {
        neighbours.put(begin, new TreeSet<>());
    }

    /// Its nodes.
    BitSet nodes() {
        BitSet nodes = new BitSet();
        neighbours.keySet().forEach(nodes::set);
        return nodes;
    }

    /// Adds a path of which nothing but one end is on the tree.
    void add(List<Integer> path) {
        for (int i = 1; i < path.size(); i++) {
            of(path.get(i - 1)).add(path.get(i));
            of(path.get(i)).add(path.get(i - 1));
        }
    }

    private Set<Integer> of(int node) {
        return neighbours.computeIfAbsent(node, each -> new TreeSet<>());
    }

    /// Takes away twigs that end at none of the nodes that are wanted.
    void prune(Collection<Integer> wanted) {
        List<Integer> leaves;
        do {
            leaves = neighbours.entrySet().stream()
                    .filter(node -> node.getValue().size() == 1 && !wanted.contains(node.getKey()))
                    .map(Map.Entry::getKey)
                    .toList();
            for (int leaf : leaves) {
                of(leaf).forEach(other -> of(other).remove(leaf));
                neighbours.remove(leaf);
            }
        } while (!leaves.isEmpty());
    }

    /// The tree as a connecting network, by the strongest link between each two neighbours.
    ///
    /// @param without the node that it does without, or −1
    Connection connection(Ways ways, int without) {
        TreeSet<Integer> links = new TreeSet<>();
        neighbours.forEach((node, others) ->
                others.stream().filter(other -> other < node).forEach(other -> links.add(ways.strongest(other, node))));
        int weakest = links.stream().mapToInt(ways::strength).min().orElse(Integer.MAX_VALUE);
        return new Connection(List.copyOf(neighbours.keySet()), List.copyOf(links), weakest, without);
    }
}
