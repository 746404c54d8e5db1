package org.sourceline.network.path;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.sourceline.job.Progress;

/// A search for the smallest network that connects several nodes, and for what connects them without each node between.
///
/// A smallest such tree (Steiner's) takes too long to find for certain. This one grows it path by path from several
/// nodes and keeps the best, after H. Takahashi and A. Matsuyama, "An approximate solution for the Steiner problem in
/// graphs" (1980); for two and three nodes it is the smallest, for more it has less than twice as many links.
public final class Connecting {

    /// From how many nodes between the tree is grown, beside those to be connected.
    private static final int MEETINGS = 8;

    private final Ways ways;
    private final BestPaths.Order order;
    private final int weakest;

    /// A search.
    ///
    /// @param order whether the fewest links count first, or the strongest weakest link
    /// @param weakest how strong each link is at least
    public Connecting(Ways ways, BestPaths.Order order, int weakest) {
        this.ways = ways;
        this.order = order;
        this.weakest = weakest;
    }

    /// What connects nodes.
    ///
    /// @param best the smallest network found; empty where nothing connects all of them
    /// @param others for a node between, what connects them without it, smallest first
    /// @param needed the nodes without which nothing connects them, in the order of their numbers
    public record Result(Optional<Connection> best, List<Connection> others, List<Integer> needed) {

        public Result {
            others = List.copyOf(others);
            needed = List.copyOf(needed);
        }
    }

    /// Connects nodes, two or more.
    public Result connect(List<Integer> ends, Progress progress) {
        List<Integer> wanted = List.copyOf(new TreeSet<>(ends));
        if (wanted.size() < 2) {
            return new Result(Optional.empty(), List.of(), List.of());
        }
        Optional<Connection> best = best(wanted, new BitSet(), -1);
        List<Connection> others = new ArrayList<>();
        List<Integer> needed = new ArrayList<>();
        List<Integer> between = best.map(found -> found.nodes().stream()
                        .filter(node -> !wanted.contains(node))
                        .toList())
                .orElse(List.of());
        Set<List<Integer>> seen = new HashSet<>();
        for (int i = 0; i < between.size(); i++) {
            progress.at(i, between.size(), "");
            BitSet closed = new BitSet();
            closed.set(between.get(i));
            Optional<Connection> other = best(wanted, closed, between.get(i));
            if (other.isEmpty()) {
                needed.add(between.get(i));
            }
            other.filter(found -> seen.add(found.links())).ifPresent(others::add);
        }
        others.sort(Connection.SMALLEST);
        return new Result(best, others, needed);
    }

    private Optional<Connection> best(List<Integer> wanted, BitSet closed, int without) {
        int[] levels =
                IntStream.of(ways.levels()).filter(level -> level >= weakest).toArray();
        if (levels.length == 0 || !joined(wanted, closed, levels[0])) {
            return Optional.empty();
        }
        int lowest = 0;
        int highest = order == BestPaths.Order.STRONGEST ? levels.length - 1 : 0;
        while (lowest < highest) {
            int middle = (lowest + highest + 1) >>> 1;
            if (joined(wanted, closed, levels[middle])) {
                lowest = middle;
            } else {
                highest = middle - 1;
            }
        }
        return Optional.of(new Growth(wanted, closed, levels[lowest]).best(without));
    }

    private boolean joined(List<Integer> wanted, BitSet closed, int level) {
        Breadth breadth = new Breadth(ways);
        breadth.search(wanted.getFirst(), new BitSet(), level, Breadth.FAR, closed);
        return wanted.stream().allMatch(node -> breadth.distance(node) != Breadth.FAR);
    }

    /// Trees grown over links of one strength at least.
    private final class Growth {

        private final List<Integer> wanted;
        private final BitSet closed;
        private final int level;
        private final Breadth breadth = new Breadth(ways);

        Growth(List<Integer> wanted, BitSet closed, int level) {
            this.wanted = wanted;
            this.closed = closed;
            this.level = level;
        }

        Connection best(int without) {
            List<Integer> begins = new ArrayList<>(wanted);
            begins.addAll(meetings());
            return begins.stream()
                    .map(begin -> grown(begin).connection(ways, without))
                    .min(Connection.SMALLEST)
                    .orElseThrow();
        }

        /// The nodes nearest to all that are to be connected together.
        private List<Integer> meetings() {
            long[] sums = new long[ways.nodes()];
            for (int node : wanted) {
                breadth.search(node, new BitSet(), level, Breadth.FAR, closed);
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += breadth.distance(i);
                }
            }
            return IntStream.range(0, sums.length)
                    .filter(node -> sums[node] < Breadth.FAR)
                    .boxed()
                    .sorted(Comparator.comparingLong(node -> sums[node]))
                    .limit(MEETINGS)
                    .toList();
        }

        /// A tree grown from a node, each time by the shortest path to the nearest that is not on it yet.
        private Tree grown(int begin) {
            Tree tree = new Tree(begin);
            BitSet left = new BitSet();
            wanted.forEach(left::set);
            left.clear(begin);
            while (!left.isEmpty()) {
                breadth.search(tree.nodes(), left, level, Breadth.FAR, closed);
                List<Integer> path = breadth.back(breadth.nearest(left), level);
                tree.add(path);
                path.forEach(left::clear);
            }
            tree.prune(wanted);
            return tree;
        }
    }
}
