package org.sourceline.network.path;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.sourceline.job.Progress;

/// All paths between two nodes up to a length, the shortest first, as long as there are not too many.
public final class EveryPath {

    /// How many steps are tried before a search gives up: a few seconds' worth.
    private static final long PATIENCE = 50_000_000;

    private static final int A_WHILE = 1 << 16;

    private final Ways ways;
    private final Limits limits;
    private final Breadth away;
    private final BitSet visited = new BitSet();
    private final List<Integer> nodes = new ArrayList<>();
    private final List<Path> found = new ArrayList<>();
    private long steps;
    private boolean stopped;
    private Progress progress = Progress.NONE;

    /// A search of all paths.
    public EveryPath(Ways ways, Limits limits) {
        this.ways = ways;
        this.limits = limits;
        this.away = new Breadth(ways);
    }

    /// All paths between two nodes, by length.
    public Found between(int from, int to, Progress watcher) {
        progress = watcher;
        found.clear();
        steps = 0;
        stopped = false;
        away.search(to, new BitSet(), limits.weakest(), limits.longest(), new BitSet());
        int length = from == to ? limits.longest() + 1 : away.distance(from);
        int complete = limits.longest();
        for (; length <= limits.longest() && !stopped; length++) {
            visit(from, length);
            complete = stopped ? length - 1 : limits.longest();
        }
        found.sort(BestPaths.Order.SHORTEST.comparator());
        return new Found(found, complete, stopped);
    }

    /// Goes to a node from where exactly so many links are left to the goal.
    private void visit(int node, int left) {
        if (++steps % A_WHILE == 0) {
            progress.at(found.size(), limits.most(), "");
            stopped |= steps > PATIENCE;
        }
        nodes.add(node);
        visited.set(node);
        if (left == 0) {
            keep();
        } else {
            for (int place = ways.start(node); place < ways.start(node + 1) && !stopped; place++) {
                int next = ways.target(place);
                boolean again = place > ways.start(node) && next == ways.target(place - 1);
                if (!again && leads(next, left - 1) && ways.strengthAt(place) >= limits.weakest()) {
                    visit(next, left - 1);
                }
            }
        }
        visited.clear(node);
        nodes.removeLast();
    }

    /// Whether a node may be on the way with so many links left: the goal only with none, and no other then.
    private boolean leads(int node, int left) {
        return !visited.get(node) && away.distance(node) <= left && (away.distance(node) > 0) == (left > 0);
    }

    private void keep() {
        if (found.size() == limits.most()) {
            stopped = true;
        } else {
            found.add(Path.along(nodes, ways));
        }
    }
}
