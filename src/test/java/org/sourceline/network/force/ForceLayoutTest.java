package org.sourceline.network.force;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.job.Progress;

@Execution(ExecutionMode.CONCURRENT)
class ForceLayoutTest {

    private static final int NODES = 3_000;

    private final FlatGraph graph = Graphs.casework(NODES, 1);
    private final float[] xs = Graphs.scattered(NODES, 2);
    private final float[] ys = Graphs.scattered(NODES, 3);

    @Test
    void vectorsGiveTheNumbersOfPlainJava() {
        assertThat(Repulsion.hasVectors()).isTrue();
        ForceLayout plain = new ForceLayout(graph, xs, ys, new BitSet(), new PlainRepulsion());
        ForceLayout vectors = new ForceLayout(graph, xs, ys, new BitSet(), new VectorRepulsion());

        for (int step = 0; step < 20; step++) {
            plain.step();
            vectors.step();
        }

        assertThat(vectors.xs()).isEqualTo(plain.xs()).isNotEqualTo(xs);
        assertThat(vectors.ys()).isEqualTo(plain.ys());
    }

    @Test
    void aLargeGraphIsLaidOutByAJavaThatHasNoVectors() throws Exception {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ForceLayoutTest.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor()).as(said).isZero();
        assertThat(said.strip()).isEqualTo("false moved");
    }

    /// Lays out a large graph; run by itself, in a Java of its own.
    public static void main(String[] args) {
        int nodes = Repulsion.WORTHWHILE;
        ForceLayout layout = new ForceLayout(
                Graphs.casework(nodes, 1), Graphs.scattered(nodes, 2), Graphs.scattered(nodes, 3), new BitSet());
        System.out.println(Repulsion.hasVectors() + (layout.step() > 0 ? " moved" : " still"));
    }

    @Test
    void farCellsPushAsTheirPointsWould() {
        float[] masses = new float[NODES];
        Arrays.fill(masses, 2);
        MortonOrder curve = new MortonOrder(NODES);
        curve.sort(Graphs.pairs(xs, ys));
        float[] sortedXs = new float[NODES];
        float[] sortedYs = new float[NODES];
        for (int place = 0; place < NODES; place++) {
            sortedXs[place] = xs[curve.at(place)];
            sortedYs[place] = ys[curve.at(place)];
        }
        QuadTree tree = new QuadTree(NODES, 16, 64);
        tree.build(curve, sortedXs, sortedYs, masses);
        Points near = pushed(tree, 1.2f, sortedXs, sortedYs, masses);
        Points exact = pushed(tree, 0, sortedXs, sortedYs, masses);

        double[] errors = new double[NODES];
        for (int i = 0; i < NODES; i++) {
            double error = Math.hypot(near.xs[i] - exact.xs[i], near.ys[i] - exact.ys[i]);
            errors[i] = error / Math.hypot(exact.xs[i], exact.ys[i]);
        }
        Arrays.sort(errors);

        assertThat(errors[NODES / 2]).isBetween(1e-6, 0.0065);
    }

    private static Points pushed(QuadTree tree, float theta, float[] xs, float[] ys, float[] masses) {
        Points pushes = new Points(NODES);
        Bodies bodies = new Bodies();
        for (int group = 0; group < tree.groups(); group++) {
            tree.collect(group, theta, xs, ys, masses, bodies);
            int first = tree.groupFirst(group);
            new PlainRepulsion().push(bodies, xs, ys, first, tree.groupLast(group), pushes.xs, pushes.ys);
        }
        return pushes;
    }

    @Test
    void whatIsPinnedStays() {
        BitSet pinned = new BitSet();
        pinned.set(7);
        pinned.set(2_999);
        ForceLayout layout = new ForceLayout(graph, xs, ys, pinned);

        for (int step = 0; step < 10; step++) {
            layout.step();
        }

        assertThat(layout.xs()[7]).isEqualTo(xs[7]);
        assertThat(layout.ys()[2_999]).isEqualTo(ys[2_999]);
        assertThat(layout.xs()[8]).isNotEqualTo(xs[8]);
    }

    @Test
    void anyGraphHasALayout() {
        for (int nodes : new int[] {0, 1, 2, 40}) {
            ForceLayout layout = MultilevelLayout.of(FlatGraph.of(nodes, new int[0], new int[0]), 1, Progress.NONE);

            assertThat(layout.xs()).hasSize(nodes);
            for (float x : layout.xs()) {
                assertThat(x).isFinite();
            }
        }
    }

    @Test
    void theSameSeedGivesTheSamePlaces() {
        ForceLayout one = MultilevelLayout.of(graph, 5, Progress.NONE);
        ForceLayout same = MultilevelLayout.of(graph, 5, Progress.NONE);

        assertThat(one.xs()).isEqualTo(same.xs());
        assertThat(one.ys()).isEqualTo(same.ys());
    }

    @Test
    void aLatticeComesOutUnfolded() {
        int side = 40;
        ForceLayout layout = MultilevelLayout.of(Graphs.lattice(side), 1, Progress.NONE);

        float[] x = layout.xs();
        float[] y = layout.ys();
        double across = Math.hypot(x[0] - x[side * side - 1], y[0] - y[side * side - 1]);
        double other = Math.hypot(x[side - 1] - x[side * (side - 1)], y[side - 1] - y[side * (side - 1)]);
        double link = 0;
        for (int node = 0; node < side * side - side; node++) {
            link += Math.hypot(x[node] - x[node + side], y[node] - y[node + side]) / (side * side - side);
        }
        assertThat(across).isGreaterThan(25 * link);
        assertThat(other).isGreaterThan(25 * link);
    }
}
