package org.sourceline.network.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class ArrangementTest {

    private static final int GROUPS = 80;
    private static final int MEMBERS = 20;
    private static final float HALF = 15;

    /// Groups around their leaders, in a circle, as forces leave them: each far smaller than its way to the next.
    private static Sketch circle() {
        Random random = new Random(4);
        int nodes = GROUPS * MEMBERS;
        double[] xs = new double[nodes];
        double[] ys = new double[nodes];
        int[] from = new int[nodes - 1];
        int[] to = new int[nodes - 1];
        for (int node = 0; node < nodes; node++) {
            int leader = node / MEMBERS * MEMBERS;
            double angle = 2 * Math.PI * leader / nodes;
            xs[node] = 1000 * Math.cos(angle) + 10 * random.nextGaussian();
            ys[node] = 1000 * Math.sin(angle) + 10 * random.nextGaussian();
            if (node > 0) {
                from[node - 1] = node;
                to[node - 1] = node == leader ? leader - MEMBERS : leader;
            }
        }
        float[] halves = new float[nodes];
        Arrays.fill(halves, HALF);
        return new Sketch(
                xs,
                ys,
                new Sketch.Boxes(halves, halves, halves, halves),
                Sketch.Links.of(nodes, from, to, new int[nodes - 1], new byte[nodes - 1]),
                new Sketch.Traits(new int[nodes], new double[nodes], new double[nodes]),
                new BitSet());
    }

    @Test
    void groupsOfALargeChartThatForcesHavePartedStayApart() {
        Sketch sketch = circle();

        new Arrangement(sketch).tidy(1);

        for (int group = 1; group < GROUPS; group++) {
            double[] one = middle(sketch, group - 1);
            double[] next = middle(sketch, group);
            double way = Math.hypot(one[0] - next[0], one[1] - next[1]);
            assertThat(1.4 * (one[2] + next[2]))
                    .as("groups %d and %d", group - 1, group)
                    .isLessThan(way);
        }
    }

    /// The middle of a group, and how far its members are from there on the average.
    private static double[] middle(Sketch sketch, int group) {
        int[] members = IntStream.range(group * MEMBERS, (group + 1) * MEMBERS).toArray();
        double x =
                Arrays.stream(members).mapToDouble(i -> sketch.xs[i]).average().orElse(0);
        double y =
                Arrays.stream(members).mapToDouble(i -> sketch.ys[i]).average().orElse(0);
        double far = Arrays.stream(members)
                .mapToDouble(i -> Math.hypot(sketch.xs[i] - x, sketch.ys[i] - y))
                .average()
                .orElse(0);
        return new double[] {x, y, far};
    }
}
