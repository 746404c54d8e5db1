package org.sourceline.network.path;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sourceline.job.Progress;
import org.sourceline.model.FuzzyDate;
import org.sourceline.network.path.Schedule.Choice;

/// Paths in order of date: from one node to another by claims none of which held before the one of the step before.
///
/// A date stands for the days it may mean; what may have been in order counts, and [DatedPath#certain] says whether it
/// must have been. A claim without a date fits anywhere, and each such step is counted.
public final class DatedPaths {

    private static final Comparator<DatedPath> BEST = Comparator.comparingInt(DatedPath::undated)
            .thenComparing(path -> !path.certain())
            .thenComparing(DatedPath::path, BestPaths.Order.SHORTEST.comparator());
    private static final int A_WHILE = 1 << 16;
    private static final long PATIENCE = 50_000_000;

    private final Ways ways;
    private final Moment[][] moments;
    private final Limits limits;
    private final Breadth away;
    private final BitSet visited = new BitSet();
    private final List<Integer> nodes = new ArrayList<>();
    private final List<DatedPath> found = new ArrayList<>();
    private long steps;
    private boolean stopped;
    private Progress progress = Progress.NONE;

    /// A search by claims.
    ///
    /// @param dates when each claim of each link held
    public DatedPaths(Ways ways, List<List<FuzzyDate>> dates, Limits limits) {
        this.ways = ways;
        this.limits = limits;
        this.away = new Breadth(ways);
        moments = dates.stream()
                .map(claims -> claims.stream().map(Moment::of).toArray(Moment[]::new))
                .toArray(Moment[][]::new);
    }

    /// What was found: those that need the fewest steps without a date first, then those that are certain, then the
    /// shortest.
    ///
    /// @param complete all paths of up to so many links are among them
    /// @param stopped whether there may be more than are here
    public record Dated(List<DatedPath> paths, int complete, boolean stopped) {

        public Dated {
            paths = List.copyOf(paths);
        }
    }

    /// The paths from one node to another.
    public Dated between(int from, int to, Progress watcher) {
        progress = watcher;
        found.clear();
        steps = 0;
        stopped = false;
        away.search(to, new BitSet(), limits.weakest(), limits.longest(), new BitSet());
        int length = from == to ? limits.longest() + 1 : away.distance(from);
        int complete = limits.longest();
        for (; length <= limits.longest() && !stopped; length++) {
            visit(from, length, Long.MIN_VALUE);
            complete = stopped ? length - 1 : limits.longest();
        }
        found.sort(BEST);
        return new Dated(found, complete, stopped);
    }

    /// Goes to a node on a day, from where exactly so many links are left to the goal.
    private void visit(int node, int left, long day) {
        if (++steps % A_WHILE == 0) {
            progress.at(found.size(), limits.most(), "");
            stopped |= steps > PATIENCE;
        }
        nodes.add(node);
        visited.set(node);
        if (left == 0) {
            keep();
        } else {
            int end = ways.start(node + 1);
            for (int place = ways.start(node); place < end && !stopped; place++) {
                int next = ways.target(place);
                boolean first = place == ways.start(node) || next != ways.target(place - 1);
                if (first && leads(next, left - 1)) {
                    long arrival = earliest(day, choices(node, next));
                    if (arrival < Long.MAX_VALUE) {
                        visit(next, left - 1, arrival);
                    }
                }
            }
        }
        visited.clear(node);
        nodes.removeLast();
    }

    private boolean leads(int node, int left) {
        return !visited.get(node) && away.distance(node) <= left && (away.distance(node) > 0) == (left > 0);
    }

    private void keep() {
        if (found.size() == limits.most()) {
            stopped = true;
            return;
        }
        List<List<Choice>> all = new ArrayList<>();
        for (int i = 1; i < nodes.size(); i++) {
            all.add(choices(nodes.get(i - 1), nodes.get(i)));
        }
        Optional<Schedule> certain = Schedule.certain(all);
        Schedule schedule = certain.orElseGet(() -> Schedule.possible(all));
        List<Integer> links = schedule.choices().stream().map(Choice::link).toList();
        List<Integer> claims = schedule.choices().stream().map(Choice::claim).toList();
        int weakest = links.stream().mapToInt(ways::strength).min().orElseThrow();
        found.add(new DatedPath(new Path(nodes, links, weakest), claims, schedule.undated(), certain.isPresent()));
    }

    /// The claims by which one may step from a node to a neighbour: those of every link that is strong enough.
    private List<Choice> choices(int node, int neighbour) {
        List<Choice> choices = new ArrayList<>();
        for (int place = ways.start(node); place < ways.start(node + 1); place++) {
            if (ways.target(place) == neighbour && ways.strengthAt(place) >= limits.weakest()) {
                int link = ways.link(place);
                for (int claim = 0; claim < moments[link].length; claim++) {
                    choices.add(new Choice(link, claim, moments[link][claim]));
                }
            }
        }
        return choices;
    }

    /// The earliest day on which a step may be over that may not begin before a day; the greatest number for none.
    private static long earliest(long day, List<Choice> choices) {
        long earliest = Long.MAX_VALUE;
        for (Choice choice : choices) {
            earliest = Math.min(earliest, choice.moment().after(day));
        }
        return earliest;
    }
}
