package org.sourceline.network.pick;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class PickIndexTest {

    private static final double TOLERANCE = 6;

    /// Bent and straight links, loops, and links without a line, among nodes that are discs or squares.
    private static final class Chart {

        final Chains chains;
        final Spots spots;

        Chart(int links, long seed) {
            Random random = new Random(seed);
            int[] first = new int[links + 1];
            float[] xs = new float[links * 8];
            float[] ys = new float[links * 8];
            float[] halves = new float[links];
            int points = 0;
            for (int link = 0; link < links; link++) {
                int count = random.nextInt(6) == 0 ? 0 : 2 + random.nextInt(7);
                float x = random.nextFloat() * 1000;
                float y = random.nextFloat() * 700;
                float step = random.nextInt(10) == 0 ? 150 : 12;
                for (int i = 0; i < count; i++) {
                    xs[points] = random.nextInt(9) == 0 ? Math.round(x) : x;
                    ys[points++] = y;
                    x += random.nextInt(8) == 0 ? 0 : (random.nextFloat() - 0.4f) * step;
                    y += random.nextInt(8) == 0 ? 0 : (random.nextFloat() - 0.6f) * step;
                }
                first[link + 1] = points;
                halves[link] = random.nextInt(3) * 1.25f;
            }
            chains = new Chains(first, Arrays.copyOf(xs, points), Arrays.copyOf(ys, points), halves);
            spots = spots(links / 2, random);
        }

        private static Spots spots(int count, Random random) {
            float[] xs = new float[count];
            float[] ys = new float[count];
            float[] reaches = new float[count];
            for (int i = 0; i < count; i++) {
                xs[i] = random.nextFloat() * 1000;
                ys[i] = random.nextFloat() * 700;
                reaches[i] = 3 + random.nextFloat() * 20;
            }
            return new Spots(
                    xs,
                    ys,
                    reaches,
                    (node, dx, dy) ->
                            node % 2 == 0 || Math.max(Math.abs(dx), Math.abs(dy)) <= reaches[node] / Math.sqrt(2));
        }

        double distance(int link, double x, double y) {
            double nearest = Double.MAX_VALUE;
            for (int i = chains.first[link]; i + 1 < chains.first[link + 1]; i++) {
                nearest = Math.min(
                        nearest,
                        Line2D.ptSegDist(chains.xs[i], chains.ys[i], chains.xs[i + 1], chains.ys[i + 1], x, y));
            }
            return Math.max(0, nearest - chains.halfWidths[link]);
        }

        double nearest(double x, double y) {
            return IntStream.range(0, chains.count())
                    .mapToDouble(link -> distance(link, x, y))
                    .min()
                    .orElse(Double.MAX_VALUE);
        }

        int topmost(double x, double y) {
            return IntStream.range(0, spots.count())
                    .filter(i -> spots.covers(i, x, y))
                    .max()
                    .orElse(PickIndex.NONE);
        }
    }

    @Test
    void theIndexPicksWhatALookAtEveryLinkAndNodePicks() {
        for (long seed = 0; seed < 24; seed++) {
            Chart chart = new Chart(seed % 3 == 0 ? 40 : 3_000, seed);
            PickIndex index = new PickIndex(chart.chains, chart.spots);
            Random random = new Random(seed);
            int hits = 0;
            for (int i = 0; i < 300; i++) {
                double x = random.nextDouble() * 1100 - 50;
                double y = random.nextDouble() * 800 - 50;
                double tolerance = i % 5 == 0 ? 40 : TOLERANCE;
                int link = index.link(x, y, tolerance);
                double nearest = chart.nearest(x, y);
                if (link == PickIndex.NONE) {
                    assertThat(nearest).as("seed " + seed).isGreaterThan(tolerance - 1e-6);
                } else {
                    hits++;
                    assertThat(chart.distance(link, x, y)).as("seed " + seed).isBetween(0.0, nearest + 1e-6);
                }
                assertThat(index.node(x, y)).as("seed " + seed).isEqualTo(chart.topmost(x, y));
            }
            assertThat(hits).isGreaterThan(10);
        }
    }

    @Test
    void aLinkIsPickedAnywhereAlongItsLine() {
        Chart chart = new Chart(4_000, 77);
        PickIndex index = new PickIndex(chart.chains, chart.spots);
        Chains chains = chart.chains;
        for (int link = 0; link < chains.count(); link++) {
            for (int i = chains.first[link]; i + 1 < chains.first[link + 1]; i++) {
                double x = (chains.xs[i] + chains.xs[i + 1]) / 2.0;
                double y = (chains.ys[i] + chains.ys[i + 1]) / 2.0;
                assertThat(index.link(x, y, TOLERANCE)).isNotEqualTo(PickIndex.NONE);
                assertThat(chart.distance(index.link(x, y, TOLERANCE), x, y)).isLessThan(1e-4);
            }
        }
    }

    @Test
    void ofTwoLinesOverEachOtherTheUpperIsPicked() {
        float[] xs = {0, 100, 50, 50, 0, 100};
        float[] ys = {0, 0, -50, 50, 90, 90};
        Chains cross = new Chains(new int[] {0, 2, 4, 6}, xs, ys, new float[] {2, 2, 2});
        PickIndex index = new PickIndex(cross, new Spots(xs, ys, new float[6], (node, dx, dy) -> true));
        assertThat(index.link(50.5, 0.5, TOLERANCE)).isEqualTo(1);
        assertThat(index.link(20, 1, TOLERANCE)).isZero();
        assertThat(index.link(20, 8.1, TOLERANCE)).isEqualTo(PickIndex.NONE);
    }

    @Test
    void ofTwoNodesOverEachOtherTheUpperIsPicked() {
        Spots spots = new Spots(new float[] {0, 6}, new float[] {0, 0}, new float[] {5, 5}, (node, dx, dy) -> true);
        PickIndex index = new PickIndex(new Chains(new int[] {0}, new float[0], new float[0], new float[0]), spots);
        assertThat(index.node(2, 0)).isEqualTo(1);
        assertThat(index.node(-2, 0)).isZero();
        assertThat(index.node(60, 0)).isEqualTo(PickIndex.NONE);
        assertThat(index.link(2, 0, TOLERANCE)).isEqualTo(PickIndex.NONE);
    }

    @Test
    void aLassoCatchesTheNodesWhoseMiddlesItGoesAround() {
        for (long seed = 0; seed < 20; seed++) {
            Chart chart = new Chart(2_000, seed);
            Random random = new Random(seed);
            float[] xs = new float[40];
            float[] ys = new float[40];
            Path2D path = new Path2D.Float(Path2D.WIND_EVEN_ODD);
            for (int i = 0; i < xs.length; i++) {
                double far = 100 + random.nextInt(240);
                xs[i] = (float) (500 + far * Math.cos(i * Math.PI / 20));
                ys[i] = (float) (350 + far * Math.sin(i * Math.PI / 20));
                if (i == 0) {
                    path.moveTo(xs[i], ys[i]);
                } else {
                    path.lineTo(xs[i], ys[i]);
                }
            }
            path.closePath();
            int[] caught = new PickIndex(chart.chains, chart.spots).nodesWithin(xs, ys);
            assertThat(caught)
                    .as("seed " + seed)
                    .isNotEmpty()
                    .isEqualTo(IntStream.range(0, chart.spots.count())
                            .filter(i -> path.contains(chart.spots.xs[i], chart.spots.ys[i]))
                            .toArray());
        }
    }

    @Test
    void aRectangleCatchesTheNodesWhoseMiddlesAreInIt() {
        Chart chart = new Chart(2_000, 3);
        int[] caught = new PickIndex(chart.chains, chart.spots).nodesWithin(100, 200, 400, 300);
        assertThat(caught)
                .isNotEmpty()
                .isEqualTo(IntStream.range(0, chart.spots.count())
                        .filter(i ->
                                Math.abs(chart.spots.xs[i] - 250) <= 150 && Math.abs(chart.spots.ys[i] - 250) <= 50)
                        .toArray());
    }
}
