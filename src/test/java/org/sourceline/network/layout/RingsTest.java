package org.sourceline.network.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.job.Progress;

@Execution(ExecutionMode.CONCURRENT)
class RingsTest {

    private static final int NODES = 8_000;
    private static final float HALF = 15;

    /// A chart whose nodes are all linked at random, so that most are equally far from any.
    private static Sketch tangle() {
        Random random = new Random(3);
        int[] from = new int[2 * NODES];
        int[] to = new int[2 * NODES];
        for (int link = 0; link < from.length; link++) {
            from[link] = link % NODES;
            to[link] = random.nextInt(NODES);
        }
        float[] halves = new float[NODES];
        Arrays.fill(halves, HALF);
        return new Sketch(
                new double[NODES],
                new double[NODES],
                new Sketch.Boxes(halves, halves, halves, halves),
                Sketch.Links.of(NODES, from, to, new int[from.length], new byte[from.length]),
                new Sketch.Traits(new int[NODES], new double[NODES], new double[NODES]),
                new BitSet());
    }

    @Test
    void ringsOfThousandsAreBandsThatDoNotOutgrowTheCanvas() {
        Sketch sketch = tangle();

        Layout.CONCENTRIC.place(sketch, 0, 1.6, Progress.NONE);

        double[] bounds = sketch.bounds(sketch.all());
        double across = Math.max(bounds[2] - bounds[0], bounds[3] - bounds[1]);
        assertThat(across).isLessThan(8 * 2 * HALF * Math.sqrt(NODES));
    }

    @Test
    void whoIsFartherFromTheMiddleByLinksIsFartherOnTheCanvas() {
        Sketch sketch = tangle();

        Layout.CONCENTRIC.place(sketch, 0, 1.6, Progress.NONE);

        Walk walk = new Walk(sketch.graph);
        walk.from(0, NODES);
        double[] nearest = new double[NODES];
        double[] farthest = new double[NODES];
        Arrays.fill(nearest, Double.MAX_VALUE);
        for (int node : walk.order) {
            int depth = walk.depths[node];
            double far = Math.hypot(sketch.xs[node] - sketch.xs[0], sketch.ys[node] - sketch.ys[0]);
            nearest[depth] = Math.min(nearest[depth], far);
            farthest[depth] = Math.max(farthest[depth], far);
        }
        for (int depth = 1; nearest[depth] < Double.MAX_VALUE; depth++) {
            assertThat(nearest[depth]).isGreaterThan(farthest[depth - 1]);
        }
    }
}
