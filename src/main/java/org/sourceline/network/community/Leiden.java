package org.sourceline.network.community;

import java.util.SplittableRandom;
import org.sourceline.job.Progress;
import org.sourceline.network.force.FlatGraph;

/// The Leiden algorithm on modularity: nodes move between communities, communities are refined into connected parts,
/// and the graph of those parts is gone over likewise, until every community is one part.
///
/// After V. A. Traag, L. Waltman and N. J. van Eck, "From Louvain to Leiden: guaranteeing well-connected communities"
/// (2019). Of the parts a node may join in refinement it takes the best, and of those as good the first.
public final class Leiden {

    private final FlatGraph graph;
    private final int nodes;
    private final Beat beat;
    private final SplittableRandom random;
    private final LocalMoving moving;
    private final Refinement refinement;
    private final Aggregation aggregation;

    /// The level gone over, and the one that is made of it.
    private Level level;

    private Level spare;

    /// Each node's community, its number on the present level, and whatever else is numbered.
    private final int[] found;

    private final int[] places;
    private final int[] communities;
    private final int[] parts;
    private final int[] room;

    private Leiden(FlatGraph graph, double resolution, SplittableRandom random, Beat beat) {
        this.graph = graph;
        this.random = random;
        this.beat = beat;
        nodes = graph.nodes();
        level = new Level(nodes, graph.start(nodes));
        spare = new Level(nodes, graph.start(nodes));
        level.fill(graph);
        double twice = level.twice();
        double share = twice == 0 ? 0 : resolution / twice;
        Tally tally = new Tally(nodes + 1);
        moving = new LocalMoving(nodes, share, tally, beat);
        refinement = new Refinement(nodes, share, tally, beat);
        aggregation = new Aggregation(nodes, tally, beat);
        found = new int[nodes];
        places = new int[nodes];
        communities = new int[nodes];
        parts = new int[nodes];
        room = new int[nodes];
    }

    /// The number of each node's community, the largest first from 0.
    ///
    /// @param resolution above 1 for more and smaller communities, below for fewer and larger
    /// @param rounds how often all is gone over at most; it ends before where nothing moves
    /// @param seed of what is left to chance
    /// @throws org.sourceline.job.Cancelled when `progress` was told to stop it
    public static int[] communities(FlatGraph graph, double resolution, int rounds, long seed, Progress progress) {
        Beat beat = new Beat(progress, rounds);
        Leiden leiden = new Leiden(graph, resolution, new SplittableRandom(seed), beat);
        return leiden.run(rounds);
    }

    private int[] run(int rounds) {
        for (int node = 0; node < nodes; node++) {
            found[node] = node;
        }
        boolean moved = true;
        for (int round = 0; round < rounds && moved; round++) {
            beat.begin(round);
            if (round > 0) {
                level.fill(graph);
            }
            moved = round();
        }
        Numbers.largestFirst(found, room);
        return found;
    }

    /// Goes over all levels, from the graph itself upwards; whether anything moved.
    private boolean round() {
        System.arraycopy(found, 0, communities, 0, nodes);
        for (int node = 0; node < nodes; node++) {
            places[node] = node;
        }
        boolean moved = moving.run(level, communities, random);
        boolean better = true;
        while (better && Numbers.dense(communities, level.nodes, room) < level.nodes) {
            int before = level.nodes;
            climb();
            boolean movedHere = moving.run(level, communities, random);
            better = movedHere || level.nodes < before;
            moved |= movedHere;
        }
        for (int node = 0; node < nodes; node++) {
            found[node] = communities[places[node]];
        }
        return moved;
    }

    /// Makes the level of the communities' parts the present one.
    private void climb() {
        int count = refinement.run(level, communities, parts, random);
        aggregation.run(level, parts, count, spare);
        for (int node = 0; node < level.nodes; node++) {
            room[parts[node]] = communities[node];
        }
        System.arraycopy(room, 0, communities, 0, count);
        for (int node = 0; node < nodes; node++) {
            places[node] = parts[places[node]];
        }
        Level above = spare;
        spare = level;
        level = above;
    }
}
