package org.sourceline.network.path;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.sourceline.job.Progress;

/// The best paths between two nodes, one after the other: the shortest, or those whose weakest link is the strongest.
///
/// After J. Y. Yen, "Finding the K shortest loopless paths in a network" (1971), with E. L. Lawler's saving; the widest
/// path of at most so many links is found by halving the strengths that links have.
public final class BestPaths {

    private static final Comparator<Path> WEAKEST_LAST =
            Comparator.comparingInt(Path::weakest).reversed();
    private static final Comparator<Path> SHORTEST_FIRST = Comparator.comparingInt(Path::length);

    private final Ways ways;
    private final Order order;
    private final Limits limits;
    private final Breadth breadth;

    /// A search of the best paths.
    public BestPaths(Ways ways, Order order, Limits limits) {
        this.ways = ways;
        this.order = order;
        this.limits = limits;
        this.breadth = new Breadth(ways);
    }

    /// What makes a path better than another.
    public enum Order {
        /// Fewer links; of as many, a stronger weakest link.
        SHORTEST,
        /// A stronger weakest link; of as strong, fewer links.
        STRONGEST;

        /// The best first.
        Comparator<Path> comparator() {
            Comparator<Path> order = switch (this) {
                case SHORTEST -> SHORTEST_FIRST.thenComparing(WEAKEST_LAST);
                case STRONGEST -> WEAKEST_LAST.thenComparing(SHORTEST_FIRST);
            };
            return order.thenComparing(Path.BY_NODES);
        }
    }

    /// A path that may be next, and the first place at which it left the one it was made from.
    private record Candidate(Path path, int parted) {}

    /// The best paths between two nodes.
    public Found between(int from, int to, Progress progress) {
        List<Path> found = new ArrayList<>();
        PriorityQueue<Candidate> candidates = new PriorityQueue<>(
                Comparator.comparing(Candidate::path, order.comparator()).thenComparing(Candidate::parted));
        Set<List<Integer>> seen = new HashSet<>();
        if (from != to) {
            best(List.of(from), to, new BitSet()).ifPresent(path -> candidates.add(new Candidate(path, 0)));
        }
        while (!candidates.isEmpty() && found.size() < limits.most()) {
            progress.at(found.size(), limits.most(), "");
            Candidate next = candidates.poll();
            if (seen.add(next.path().nodes())) {
                found.add(next.path());
                for (int at = next.parted(); at < next.path().length(); at++) {
                    int parting = at;
                    detour(next.path(), at, to, found).ifPresent(path -> candidates.add(new Candidate(path, parting)));
                }
            }
        }
        boolean more =
                candidates.stream().anyMatch(left -> !seen.contains(left.path().nodes()));
        return new Found(found, more ? 0 : limits.longest(), more);
    }

    /// The best path that goes along another as far as its node number `at` and leaves it there.
    private Optional<Path> detour(Path path, int at, int to, List<Path> found) {
        List<Integer> root = path.nodes().subList(0, at + 1);
        BitSet taken = new BitSet();
        for (Path other : found) {
            if (other.length() > at && other.nodes().subList(0, at + 1).equals(root)) {
                taken.set(other.nodes().get(at + 1));
            }
        }
        return best(root, to, taken);
    }

    /// The best path that begins with a root and goes on to none of the nodes `taken`.
    private Optional<Path> best(List<Integer> root, int to, BitSet taken) {
        int limit = Path.along(root, ways).weakest();
        int longest = limits.longest() - root.size() + 1;
        int[] levels = ways.levels();
        int lowest = 0;
        while (lowest < levels.length && levels[lowest] < limits.weakest()) {
            lowest++;
        }
        int highest = levels.length - 1;
        while (highest > 0 && levels[highest] > limit) {
            highest--;
        }
        if (lowest > highest) {
            return Optional.empty();
        }
        Spur spur = new Spur(root, to, taken);
        int shortest = spur.length(levels[lowest], longest);
        if (shortest > longest) {
            return Optional.empty();
        }
        int most = order == Order.SHORTEST ? shortest : longest;
        while (lowest < highest) {
            int middle = (lowest + highest + 1) >>> 1;
            if (spur.length(levels[middle], most) <= most) {
                lowest = middle;
            } else {
                highest = middle - 1;
            }
        }
        return Optional.of(spur.path(levels[lowest], most));
    }

    /// A root, and the search from the goal back to its last node, whose first steps are not those taken.
    private final class Spur {

        private final List<Integer> root;
        private final int at;
        private final int to;
        private final BitSet closed = new BitSet();
        private final BitSet steps = new BitSet();

        Spur(List<Integer> root, int to, BitSet taken) {
            this.root = root;
            this.at = root.getLast();
            this.to = to;
            root.forEach(closed::set);
            for (int place = ways.start(at); place < ways.start(at + 1); place++) {
                steps.set(ways.target(place));
            }
            steps.andNot(taken);
            steps.andNot(closed);
        }

        /// How many links the shortest way on has, or more than `longest`.
        int length(int weakest, int longest) {
            int next = next(weakest, longest);
            return next < 0 ? Breadth.FAR : breadth.distance(next) + 1;
        }

        /// The first step of the shortest way on, or −1.
        private int next(int weakest, int longest) {
            BitSet goals = new BitSet();
            steps.stream()
                    .filter(step -> ways.strength(ways.strongest(at, step)) >= weakest)
                    .forEach(goals::set);
            breadth.search(to, goals, weakest, longest - 1, closed);
            return breadth.nearest(goals);
        }

        Path path(int weakest, int longest) {
            int next = next(weakest, longest);
            List<Integer> nodes = new ArrayList<>(root);
            nodes.addAll(breadth.back(next, weakest));
            return Path.along(nodes, ways);
        }
    }
}
