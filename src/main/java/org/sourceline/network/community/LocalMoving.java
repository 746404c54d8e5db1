package org.sourceline.network.community;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Fast local moving: each node goes where its links keep best, and who is linked with one that went is asked again.
final class LocalMoving {

    /// What must be gained for each unit of a node's strength, so that rounding moves nobody.
    private static final double HAIR = 1e-12;

    private final double share;
    private final Beat beat;
    private final Tally tally;
    private final double[] totals;
    private final int[] sizes;

    /// The communities without nodes; one whose number is the count of nodes is among them for ever, since who is alone
    /// already never moves to be alone.
    private final int[] vacant;

    private final int[] queue;
    private final boolean[] queued;
    private int vacancies;
    private int head;
    private int waiting;

    /// Moves the nodes of graphs of at most that many.
    ///
    /// @param share the weight that chance puts between two nodes of strength 1
    /// @param tally an empty one with room for one more; it is left empty
    LocalMoving(int most, double share, Tally tally, Beat beat) {
        this.share = share;
        this.tally = tally;
        this.beat = beat;
        totals = new double[most + 1];
        sizes = new int[most + 1];
        vacant = new int[most + 1];
        queue = new int[most];
        queued = new boolean[most];
    }

    /// Moves nodes until none can better itself; whether any went.
    ///
    /// @param communities the number of each node's community, below the count of nodes
    boolean run(Level level, int[] communities, SplittableRandom random) {
        begin(level, communities, random);
        boolean moved = false;
        while (waiting > 0) {
            int node = next(level.nodes);
            int best = best(level, communities, node);
            if (best != communities[node]) {
                move(communities[node], best, level.strengths[node]);
                communities[node] = best;
                wake(level, communities, node);
                moved = true;
            }
            beat.after(1 + level.starts[node + 1] - level.starts[node]);
        }
        return moved;
    }

    private void begin(Level level, int[] communities, SplittableRandom random) {
        int nodes = level.nodes;
        Arrays.fill(totals, 0, nodes + 1, 0);
        Arrays.fill(sizes, 0, nodes + 1, 0);
        Arrays.fill(queued, 0, nodes, true);
        for (int node = 0; node < nodes; node++) {
            totals[communities[node]] += level.strengths[node];
            sizes[communities[node]]++;
        }
        vacancies = 0;
        for (int community = nodes; community >= 0; community--) {
            if (sizes[community] == 0) {
                vacant[vacancies++] = community;
            }
        }
        Numbers.shuffle(queue, nodes, random);
        head = 0;
        waiting = nodes;
    }

    private int next(int nodes) {
        int node = queue[head];
        head = head + 1 == nodes ? 0 : head + 1;
        waiting--;
        queued[node] = false;
        return node;
    }

    /// The community a node is best in: one that it is linked with, its own, or an empty one.
    private int best(Level level, int[] communities, int node) {
        int end = level.starts[node + 1];
        for (int place = level.starts[node]; place < end; place++) {
            tally.add(communities[level.targets[place]], level.weights[place]);
        }
        tally.seen[tally.count++] = vacant[vacancies - 1];
        double[] sums = tally.sums;
        double strength = level.strengths[node];
        double scaled = share * strength;
        int own = communities[node];
        int best = own;
        double most = sums[own] - scaled * (totals[own] - strength) + HAIR * strength;
        for (int i = 0; i < tally.count; i++) {
            int each = tally.seen[i];
            double gain = sums[each] - scaled * totals[each];
            sums[each] = 0;
            if (gain > most && each != own) {
                most = gain;
                best = each;
            }
        }
        tally.count = 0;
        return best;
    }

    private void move(int from, int to, double strength) {
        vacancies -= 1 - Math.min(1, sizes[to]);
        sizes[to]++;
        totals[to] += strength;
        sizes[from]--;
        totals[from] -= strength;
        if (sizes[from] == 0) {
            totals[from] = 0;
            vacant[vacancies++] = from;
        }
    }

    /// Asks those again whose links the node now leads out of their community.
    private void wake(Level level, int[] communities, int node) {
        int community = communities[node];
        int end = level.starts[node + 1];
        for (int place = level.starts[node]; place < end; place++) {
            int other = level.targets[place];
            if (!queued[other] && communities[other] != community) {
                queued[other] = true;
                int tail = head + waiting++;
                queue[tail < level.nodes ? tail : tail - level.nodes] = other;
            }
        }
    }
}
