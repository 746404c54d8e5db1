package org.sourceline.network.force;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class QuadTreeTest {

    private static final int POINTS = 3_000;

    private final float[] xs = Graphs.scattered(POINTS, 1);
    private final float[] ys = Graphs.scattered(POINTS, 2);
    private final float[] masses = masses();
    private final QuadTree tree = new QuadTree(POINTS, 16, 64);
    private final Bodies bodies = new Bodies();

    private static float[] masses() {
        Random random = new Random(3);
        float[] masses = new float[POINTS];
        for (int i = 0; i < POINTS; i++) {
            masses[i] = 1f + random.nextInt(9);
        }
        return masses;
    }

    private void build() {
        MortonOrder curve = new MortonOrder(POINTS);
        curve.sort(Graphs.pairs(xs, ys));
        float[] sortedXs = new float[POINTS];
        float[] sortedYs = new float[POINTS];
        float[] sortedMasses = new float[POINTS];
        for (int place = 0; place < POINTS; place++) {
            sortedXs[place] = xs[curve.at(place)];
            sortedYs[place] = ys[curve.at(place)];
            sortedMasses[place] = masses[curve.at(place)];
        }
        System.arraycopy(sortedXs, 0, xs, 0, POINTS);
        System.arraycopy(sortedYs, 0, ys, 0, POINTS);
        System.arraycopy(sortedMasses, 0, masses, 0, POINTS);
        tree.build(curve, xs, ys, masses);
    }

    private double total(float[] of, int count) {
        double total = 0;
        for (int i = 0; i < count; i++) {
            total += of[i];
        }
        return total;
    }

    @Test
    void groupsCoverEveryPointOnce() {
        build();

        int next = 0;
        for (int group = 0; group < tree.groups(); group++) {
            assertThat(tree.groupFirst(group)).isEqualTo(next);
            next = tree.groupLast(group);
        }
        assertThat(next).isEqualTo(POINTS);
    }

    @Test
    void whateverIsTakenAsFarTheWholeMassActsOnEachGroup() {
        build();

        for (int group = 0; group < tree.groups(); group++) {
            tree.collect(group, 1.2f, xs, ys, masses, bodies);
            assertThat(total(bodies.ms, bodies.size)).isEqualTo(total(masses, POINTS));
            assertThat(bodies.size).isLessThan(POINTS / 3);
        }
    }

    @Test
    void withNothingTakenAsFarEveryPointActsByItself() {
        build();

        tree.collect(0, 0, xs, ys, masses, bodies);

        assertThat(bodies.size).isEqualTo(POINTS);
    }

    @Test
    void pointsAtOnePlaceAreTold() {
        Arrays.fill(xs, 5);
        Arrays.fill(ys, 5);

        build();

        tree.collect(0, 1.2f, xs, ys, masses, bodies);
        assertThat(total(bodies.ms, bodies.size)).isEqualTo(total(masses, POINTS));
    }
}
