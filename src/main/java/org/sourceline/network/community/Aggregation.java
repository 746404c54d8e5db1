package org.sourceline.network.community;

import java.util.Arrays;

/// Aggregation: the graph whose nodes are the parts of another, and whose links weigh what theirs do together.
final class Aggregation {

    private final Beat beat;
    private final Tally tally;
    private final int[] firsts;
    private final int[] members;

    /// Aggregates graphs of at most that many nodes.
    ///
    /// @param tally an empty one with room for one more; it is left empty
    Aggregation(int most, Tally tally, Beat beat) {
        this.tally = tally;
        this.beat = beat;
        firsts = new int[most + 1];
        members = new int[most];
    }

    /// Fills the level above.
    ///
    /// @param parts the number of each node's part, from 0 to below `count`
    void run(Level below, int[] parts, int count, Level above) {
        sort(parts, below.nodes, count);
        above.nodes = count;
        int end = 0;
        for (int part = 0; part < count; part++) {
            above.starts[part] = end;
            above.strengths[part] = gather(below, parts, part);
            for (int i = 0; i < tally.count; i++) {
                int other = tally.seen[i];
                above.targets[end] = other;
                above.weights[end++] = tally.sums[other];
            }
            tally.clear();
        }
        above.starts[count] = end;
    }

    /// Puts the members of each part beside each other, by counting.
    private void sort(int[] parts, int nodes, int count) {
        Arrays.fill(firsts, 0, count + 1, 0);
        for (int node = 0; node < nodes; node++) {
            firsts[parts[node]]++;
        }
        int sum = 0;
        for (int part = 0; part <= count; part++) {
            sum += firsts[part];
            firsts[part] = sum;
        }
        for (int node = nodes - 1; node >= 0; node--) {
            members[--firsts[parts[node]]] = node;
        }
    }

    /// Tallies what a part's links to others weigh; the strength of it all.
    private double gather(Level below, int[] parts, int part) {
        double strength = 0;
        for (int i = firsts[part]; i < firsts[part + 1]; i++) {
            int node = members[i];
            strength += below.strengths[node];
            int end = below.starts[node + 1];
            for (int place = below.starts[node]; place < end; place++) {
                int other = parts[below.targets[place]];
                if (other != part) {
                    tally.add(other, below.weights[place]);
                }
            }
            beat.after(1 + end - below.starts[node]);
        }
        return strength;
    }
}
