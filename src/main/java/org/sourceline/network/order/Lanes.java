package org.sourceline.network.order;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.sourceline.job.Progress;
import org.sourceline.network.force.FlatGraph;
import org.sourceline.network.measure.Communities;

/// Lanes: the communities of a graph in an order in which linked ones are near each other, the small ones together in
/// the last.
///
/// The order is that of the graph of communities' slowest wave, found by averaging over neighbours again and again;
/// after Y. Koren, "Drawing graphs by eigenvectors" (2005).
public final class Lanes {

    private static final Communities COMMUNITIES = new Communities(1, 2, 1);

    /// A community of fewer shares the last lane.
    private static final int SMALL = 4;

    private static final int ROUNDS = 200;

    private final FlatGraph graph;
    private final int[] lane;
    private final int count;

    private Lanes(FlatGraph graph, Progress progress) {
        this.graph = graph;
        int[] communities = COMMUNITIES.of(graph, progress);
        int[] sizes = new int[communities.length + 1];
        Arrays.stream(communities).forEach(community -> sizes[community]++);
        int large = (int) IntStream.of(sizes).filter(size -> size >= SMALL).count();
        count = large + 1;
        lane = Arrays.stream(communities)
                .map(community -> Math.min(community, large))
                .toArray();
    }

    /// The number of each node's lane, from 0.
    ///
    /// @throws org.sourceline.job.Cancelled when `progress` was told to stop it
    public static int[] of(FlatGraph graph, Progress progress) {
        Lanes lanes = new Lanes(graph, progress);
        int[] places = lanes.places(progress);
        return Arrays.stream(lanes.lane).map(each -> places[each]).toArray();
    }

    /// The place of each lane among all.
    private int[] places(Progress progress) {
        FlatGraph joined = joined();
        int[] start = CuthillMcKee.order(joined);
        double[] at = new double[count];
        for (int i = 0; i < start.length; i++) {
            at[start[i]] = i;
        }
        for (int round = 0; round < ROUNDS; round++) {
            progress.at(round, ROUNDS, "");
            at = ranks(averaged(joined, at));
        }
        double[] ends = at;
        return Arrays.stream(ends).mapToInt(place -> (int) place).toArray();
    }

    private FlatGraph joined() {
        int[] from = new int[graph.start(graph.nodes())];
        int[] to = new int[from.length];
        for (int node = 0; node < graph.nodes(); node++) {
            for (int place = graph.start(node); place < graph.start(node + 1); place++) {
                from[place] = lane[node];
                to[place] = lane[graph.target(place)];
            }
        }
        return FlatGraph.of(count, from, to);
    }

    /// Half-way from where each is to the middle of its neighbours.
    private static double[] averaged(FlatGraph joined, double[] at) {
        double[] next = at.clone();
        for (int each = 0; each < at.length; each++) {
            double sum = 0;
            double weight = 0;
            for (int place = joined.start(each); place < joined.start(each + 1); place++) {
                sum += joined.weight(place) * at[joined.target(place)];
                weight += joined.weight(place);
            }
            next[each] = weight == 0 ? at[each] : (at[each] + sum / weight) / 2;
        }
        return next;
    }

    /// The rank of each value; the last lane's is the last.
    private double[] ranks(double[] values) {
        Integer[] order = new Integer[count];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order,
                Comparator.comparing((Integer each) -> each == count - 1).thenComparingDouble(each -> values[each]));
        double[] ranks = new double[count];
        for (int i = 0; i < count; i++) {
            ranks[order[i]] = i;
        }
        return ranks;
    }
}
