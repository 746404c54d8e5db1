package org.sourceline.network.path;

import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// The ways through a network: nodes 0 to n−1, the links at each in compressed sparse rows, and how strong each link
/// is.
///
/// A link may be gone both ways; one that joins a node to itself leads nowhere and is left out. A row is sorted by
/// neighbour, and of several links to the same neighbour the strongest stands first.
public final class Ways {

    private final int[] starts;
    private final int[] targets;
    private final int[] links;
    private final int[] strengths;
    private final int[] levels;

    private Ways(int[] starts, int[] targets, int[] links, int[] strengths) {
        this.starts = starts;
        this.targets = targets;
        this.links = links;
        this.strengths = strengths;
        this.levels = IntStream.of(links)
                .map(link -> strengths[link])
                .distinct()
                .sorted()
                .toArray();
    }

    /// The ways by links of which the k-th joins `from[k]` and `to[k]`.
    ///
    /// @param strength how strong each link is: only which is the stronger of two matters
    public static Ways of(int nodes, int[] from, int[] to, int[] strength) {
        int[] strongestFirst = LongStream.range(0, from.length)
                .filter(link -> from[(int) link] != to[(int) link])
                .map(link -> ((long) ~strength[(int) link] << 32) | link)
                .sorted()
                .mapToInt(key -> (int) key)
                .toArray();
        int[] starts = new int[nodes + 1];
        for (int link : strongestFirst) {
            starts[from[link] + 1]++;
            starts[to[link] + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            starts[node + 1] += starts[node];
        }
        int[] byTarget = new int[starts[nodes]];
        int[] next = starts.clone();
        for (int link : strongestFirst) {
            byTarget[next[from[link]]++] = link;
            byTarget[next[to[link]]++] = link;
        }
        int[] targets = new int[byTarget.length];
        int[] links = new int[byTarget.length];
        System.arraycopy(starts, 0, next, 0, nodes);
        for (int target = 0; target < nodes; target++) {
            for (int place = starts[target]; place < starts[target + 1]; place++) {
                int link = byTarget[place];
                int source = from[link] == target ? to[link] : from[link];
                targets[next[source]] = target;
                links[next[source]++] = link;
            }
        }
        return new Ways(starts, targets, links, strength.clone());
    }

    /// How many nodes there are.
    public int nodes() {
        return starts.length - 1;
    }

    /// Where a node's row begins; it ends where the next one's begins.
    int start(int node) {
        return starts[node];
    }

    /// The neighbour at a place in the rows.
    int target(int place) {
        return targets[place];
    }

    /// The link at a place in the rows.
    int link(int place) {
        return links[place];
    }

    /// How strong a link is.
    int strength(int link) {
        return strengths[link];
    }

    /// How strong the link at a place in the rows is.
    int strengthAt(int place) {
        return strengths[links[place]];
    }

    /// The strengths that links have, each once, weakest first.
    int[] levels() {
        return levels;
    }

    /// The strongest link between two neighbours.
    ///
    /// @throws IllegalArgumentException when no link joins them
    int strongest(int node, int neighbour) {
        int low = starts[node];
        int high = starts[node + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (targets[middle] < neighbour) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == starts[node + 1] || targets[low] != neighbour) {
            throw new IllegalArgumentException("No link joins " + node + " and " + neighbour);
        }
        return links[low];
    }
}
