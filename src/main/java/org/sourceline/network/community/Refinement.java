package org.sourceline.network.community;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Refinement: each community is taken apart, and what is well linked within it put together again.
///
/// A node that is still alone goes to the part of its community with which its links keep best, if both are as well
/// linked with the rest of the community as chance would have it. Nodes join along links only, so each part is
/// connected.
final class Refinement {

    /// What may be lacking for each unit of strength, so that rounding keeps nobody apart.
    private static final double HAIR = 1e-9;

    private final double share;
    private final Beat beat;
    private final Tally tally;

    /// The strength of each community, and of each part.
    private final double[] wholes;

    private final double[] totals;

    /// What the links from each part to the rest of its community weigh.
    private final double[] cuts;

    private final int[] sizes;
    private final int[] order;

    /// Refines communities of graphs of at most that many nodes.
    ///
    /// @param share the weight that chance puts between two nodes of strength 1
    /// @param tally an empty one with room for one more; it is left empty
    Refinement(int most, double share, Tally tally, Beat beat) {
        this.share = share;
        this.tally = tally;
        this.beat = beat;
        wholes = new double[most];
        totals = new double[most];
        cuts = new double[most];
        sizes = new int[most];
        order = new int[most];
    }

    /// Puts each node into a part of its community; how many parts there are.
    ///
    /// @param parts where the number of each node's part goes: from 0, those of a community together
    int run(Level level, int[] communities, int[] parts, SplittableRandom random) {
        begin(level, communities, parts);
        Numbers.shuffle(order, level.nodes, random);
        for (int i = 0; i < level.nodes; i++) {
            int node = order[i];
            if (parts[node] == node && sizes[node] == 1) {
                int best = best(level, communities, parts, node);
                if (best != node) {
                    join(node, best, level.strengths[node]);
                    parts[node] = best;
                }
            }
            beat.after(1 + level.starts[node + 1] - level.starts[node]);
        }
        return number(level.nodes, communities, parts);
    }

    private void begin(Level level, int[] communities, int[] parts) {
        Arrays.fill(wholes, 0, level.nodes, 0);
        for (int node = 0; node < level.nodes; node++) {
            int community = communities[node];
            wholes[community] += level.strengths[node];
            parts[node] = node;
            sizes[node] = 1;
            totals[node] = level.strengths[node];
            double cut = 0;
            int end = level.starts[node + 1];
            for (int place = level.starts[node]; place < end; place++) {
                cut += communities[level.targets[place]] == community ? level.weights[place] : 0;
            }
            cuts[node] = cut;
        }
    }

    /// The part that a node which is alone had best join; itself where there is none. The tally keeps its links'
    /// weight.
    private int best(Level level, int[] communities, int[] parts, int node) {
        int community = communities[node];
        if (!wellLinked(node, wholes[community])) {
            return node;
        }
        int end = level.starts[node + 1];
        for (int place = level.starts[node]; place < end; place++) {
            int other = level.targets[place];
            if (communities[other] == community) {
                tally.add(parts[other], level.weights[place]);
            }
        }
        double strength = level.strengths[node];
        double scaled = share * strength;
        int best = node;
        double most = -HAIR * strength;
        double links = 0;
        for (int i = 0; i < tally.count; i++) {
            int part = tally.seen[i];
            double gain = tally.sums[part] - scaled * totals[part];
            if (gain > most && wellLinked(part, wholes[community])) {
                most = gain;
                best = part;
                links = tally.sums[part];
            }
        }
        tally.clear();
        cuts[best] += best == node ? 0 : cuts[node] - 2 * links;
        return best;
    }

    /// Whether a part's links with the rest of its community weigh as much as chance would have it.
    private boolean wellLinked(int part, double whole) {
        double total = totals[part];
        return cuts[part] >= share * total * (whole - total) - HAIR * total;
    }

    private void join(int node, int part, double strength) {
        sizes[node] = 0;
        sizes[part]++;
        totals[part] += strength;
    }

    /// Numbers parts by community, since what is read together had better lie together; how many there are.
    private int number(int nodes, int[] communities, int[] parts) {
        int[] next = order;
        Arrays.fill(next, 0, nodes, 0);
        for (int node = 0; node < nodes; node++) {
            next[communities[node]] += parts[node] == node ? 1 : 0;
        }
        int count = 0;
        for (int community = 0; community < nodes; community++) {
            int first = count;
            count += next[community];
            next[community] = first;
        }
        int[] numbers = sizes;
        for (int node = 0; node < nodes; node++) {
            if (parts[node] == node) {
                numbers[node] = next[communities[node]]++;
            }
        }
        for (int node = 0; node < nodes; node++) {
            parts[node] = numbers[parts[node]];
        }
        return count;
    }
}
