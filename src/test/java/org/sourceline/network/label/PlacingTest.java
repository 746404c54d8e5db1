package org.sourceline.network.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class PlacingTest {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    /// Nodes with names at random, and links with places for words at random angles.
    private static final class Chart {

        final int count;
        final float[] xs;
        final float[] ys;
        final float[] radii;
        final float[] widths;
        final float[] heights;
        final int[] order;
        final byte[] sides;
        final LabelRoom room = new LabelRoom(0, 0, WIDTH, HEIGHT);

        Chart(int count, long seed) {
            this.count = count;
            xs = new float[count];
            ys = new float[count];
            radii = new float[count];
            widths = new float[count];
            heights = new float[count];
            order = IntStream.range(0, count).toArray();
            sides = new byte[count];
            Random random = new Random(seed);
            for (int i = 0; i < count; i++) {
                xs[i] = random.nextFloat() * 1500 - 100;
                ys[i] = random.nextFloat() * 1000 - 100;
                radii[i] = 2 + random.nextFloat() * 12;
                widths[i] = 20 + random.nextFloat() * 120;
                heights[i] = random.nextInt(4) == 0 ? 9 + random.nextFloat() * 30 : 15;
            }
            Arrays.fill(sides, Names.NONE);
        }

        /// Begins anew, the chart's origin being at that point of the canvas.
        void obstacles(double originX, double originY) {
            room.clear(originX, originY);
            for (int i = 0; i < count; i += 20) {
                room.take(xs[i], ys[i], radii[i], radii[i]);
                room.line(xs[i], ys[i], xs[(i + 7) % count], ys[(i + 7) % count]);
            }
        }

        Names names() {
            return new Names(xs, ys, radii, widths, heights);
        }

        Chart panned(float dx, float dy) {
            for (int i = 0; i < count; i++) {
                xs[i] += dx;
                ys[i] += dy;
            }
            return this;
        }
    }

    private static void add(Boxes boxes, Chart chart, Names names) {
        for (int i = 0; i < chart.count; i++) {
            if (chart.sides[i] != Names.NONE) {
                boxes.add(names.x(i, chart.sides[i]), names.y(i, chart.sides[i]), chart.widths[i], chart.heights[i], 0);
            }
        }
    }

    @Test
    void noTwoOfTheWordsPlacedOverlap() {
        for (long seed = 0; seed < 30; seed++) {
            Chart chart = new Chart(seed % 10 == 0 ? 20_000 : 400, seed);
            chart.obstacles(0, 0);
            Boxes boxes = new Boxes();
            Turned words = new Turned(chart, seed);
            int[] chosen = new int[chart.count];
            Arrays.fill(chosen, LinkWords.NONE);
            int placed = words.all.place(chart.room, Arrays.copyOf(chart.order, 60), chosen, 0.6);
            words.add(boxes, chosen);
            assertThat(boxes.size()).isEqualTo(placed).isGreaterThan(1);
            placed += chart.names().place(chart.room, chart.order, chart.sides);
            add(boxes, chart, chart.names());
            assertThat(boxes.size()).as("seed " + seed).isEqualTo(placed).isGreaterThan(60);
            for (int i = 0; i < chart.count; i += 20) {
                boxes.add(chart.xs[i], chart.ys[i], 0.1, 0.1, 0);
            }
            int nodes = new Overlaps(chart).amongNodes();
            assertThat(boxes.overlappingPairs()).as("seed " + seed).isEqualTo(nodes);
        }
    }

    /// Dots of nodes that coincide among themselves.
    private record Overlaps(Chart chart) {
        int amongNodes() {
            Boxes dots = new Boxes();
            for (int i = 0; i < chart.count; i += 20) {
                dots.add(chart.xs[i], chart.ys[i], 0.1, 0.1, 0);
            }
            return dots.overlappingPairs();
        }
    }

    /// Five places of words along each link, at random angles.
    private static final class Turned {

        private final float[] xs;
        private final float[] ys;
        private final float[] angles;
        private final float[] widths;
        private final float[] heights;
        final LinkWords all;

        Turned(Chart chart, long seed) {
            int boxes = chart.count * 5;
            xs = new float[boxes];
            ys = new float[boxes];
            angles = new float[boxes];
            widths = new float[boxes];
            heights = new float[boxes];
            int[] first = IntStream.rangeClosed(0, chart.count).map(i -> i * 5).toArray();
            Random random = new Random(seed);
            for (int i = 0; i < boxes; i++) {
                xs[i] = chart.xs[i / 5] + (i % 5 - 2) * 10;
                ys[i] = chart.ys[i / 5];
                angles[i] = random.nextInt(5) == 0 ? 0 : (float) ((random.nextDouble() - 0.5) * Math.PI);
                widths[i] = 30 + random.nextFloat() * 80;
                heights[i] = 15;
            }
            all = new LinkWords(first, xs, ys, angles, new LinkWords.Sizes(widths, heights, new float[boxes]));
        }

        void add(Boxes to, int[] chosen) {
            for (int link = 0; link < chosen.length; link++) {
                if (chosen[link] != LinkWords.NONE) {
                    int at = link * 5 + chosen[link];
                    to.add(xs[at], ys[at], widths[at], heights[at], angles[at]);
                }
            }
        }
    }

    @Test
    void whatIsPlacedLiesWithinTheRoom() {
        Chart chart = new Chart(2_000, 5);
        chart.obstacles(0, 0);
        chart.names().place(chart.room, chart.order, chart.sides);
        for (int i = 0; i < chart.count; i++) {
            if (chart.sides[i] != Names.NONE) {
                assertThat(Math.abs(chart.names().x(i, chart.sides[i]) - WIDTH / 2f) + chart.widths[i] / 2)
                        .isLessThanOrEqualTo(WIDTH / 2f);
                assertThat(Math.abs(chart.names().y(i, chart.sides[i]) - HEIGHT / 2f) + chart.heights[i] / 2)
                        .isLessThanOrEqualTo(HEIGHT / 2f);
            }
        }
    }

    @Test
    void theSameChartIsPlacedTheSame() {
        Chart once = new Chart(3_000, 9);
        Chart again = new Chart(3_000, 9);
        once.obstacles(0, 0);
        once.names().place(once.room, once.order, once.sides);
        again.room.take(300, 300, 500, 100);
        again.obstacles(0, 0);
        again.names().place(again.room, again.order, again.sides);
        assertThat(again.sides).isEqualTo(once.sides);
    }

    @Test
    void whilePanningANameChangesSideOnlyWhereTheEdgeOrMoreImportantWordsCameOrWent() {
        for (long seed = 0; seed < 10; seed++) {
            Chart chart = new Chart(600, seed);
            chart.obstacles(0, 0);
            chart.names().place(chart.room, chart.order, chart.sides);
            float panX = 0;
            float panY = 0;
            for (int frame = 0; frame < 40; frame++) {
                byte[] before = chart.sides.clone();
                float dx = 1 + frame % 5;
                float dy = frame % 3 - 1;
                panX += dx;
                panY += dy;
                chart.panned(dx, dy);
                chart.obstacles(panX, panY);
                chart.names().place(chart.room, chart.order, chart.sides);
                for (int i = 0; i < chart.count; i++) {
                    if (before[i] != Names.NONE && before[i] != chart.sides[i]) {
                        boolean cameIn = chart.sides[i] != Names.NONE && !within(chart, i, chart.sides[i], dx, dy);
                        assertThat(cameIn || lost(chart, i, before[i]))
                                .as("seed %d, node %d", seed, i)
                                .isTrue();
                    }
                }
            }
        }
    }

    /// Whether a name's place was within the room before the chart was moved by so much.
    private static boolean within(Chart chart, int node, byte side, float dx, float dy) {
        double x = chart.names().x(node, side) - dx;
        double y = chart.names().y(node, side) - dy;
        return Math.abs(x - WIDTH / 2.0) + chart.widths[node] / 2 + Names.MARGIN <= WIDTH / 2.0
                && Math.abs(y - HEIGHT / 2.0) + chart.heights[node] / 2 <= HEIGHT / 2.0;
    }

    /// Whether a name's former place is taken by one before it or beyond the edge, each with some cells around.
    private static boolean lost(Chart chart, int node, byte side) {
        Names names = chart.names();
        float x = names.x(node, side);
        float y = names.y(node, side);
        if (x - chart.widths[node] / 2 < 2.1 || x + chart.widths[node] / 2 > WIDTH - 2.1) {
            return true;
        }
        if (y - chart.heights[node] / 2 < 0.1 || y + chart.heights[node] / 2 > HEIGHT - 0.1) {
            return true;
        }
        for (int i = 0; i < node; i++) {
            if (chart.sides[i] != Names.NONE) {
                double farX = Math.abs(names.x(i, chart.sides[i]) - x);
                double farY = Math.abs(names.y(i, chart.sides[i]) - y);
                if (farX < (chart.widths[i] + chart.widths[node]) / 2 + 8
                        && farY < (chart.heights[i] + chart.heights[node]) / 2 + 4) {
                    return true;
                }
            }
        }
        return chart.xs[node] <= 0 || chart.xs[node] >= WIDTH || chart.ys[node] <= 0 || chart.ys[node] >= HEIGHT;
    }

    private static byte sideOf(LabelRoom room, byte before) {
        byte[] sides = {before};
        new Names(new float[] {640}, new float[] {400}, new float[] {10}, new float[] {80}, new float[] {15})
                .place(room, new int[] {0}, sides);
        return sides[0];
    }

    @Test
    void aNameStandsBelowItsNodeUnlessALineRunsThere() {
        LabelRoom room = new LabelRoom(0, 0, WIDTH, HEIGHT);
        assertThat(sideOf(room, Names.NONE)).isEqualTo(Names.BELOW);
        room.clear(0, 0);
        room.line(500, 421, 800, 421);
        room.line(500, 423, 800, 423);
        assertThat(sideOf(room, Names.NONE)).isEqualTo(Names.ABOVE);
    }

    @Test
    void aNameKeepsItsSideThoughABetterOneIsFree() {
        LabelRoom room = new LabelRoom(0, 0, WIDTH, HEIGHT);
        assertThat(sideOf(room, Names.LEFT)).isEqualTo(Names.LEFT);
        room.clear(0, 0);
        room.take(580, 400, 5, 5);
        assertThat(sideOf(room, Names.LEFT)).isEqualTo(Names.BELOW);
    }

    @Test
    void linesCostAndDoNotForbid() {
        LabelRoom room = new LabelRoom(0, 0, WIDTH, HEIGHT);
        room.lines(new int[] {0, 3, 5}, new float[] {0, 200, 1280, -500, 2000}, new float[] {0, 300, 401, 700, 100});
        assertThat(room.cost(200, 300, 20, 7)).isBetween(0.05, 0.9);
        assertThat(room.cost(200, 600, 20, 7)).isZero();
        room.arrow(200, 600, 3, 3);
        assertThat(room.cost(200, 600, 20, 7)).isEqualTo(0.4);
        assertThat(room.cost(1270, 600, 20, 7)).isNegative();
    }

    @Test
    void wordsGoWhereTheFewestLinesCrossOrNowhere() {
        LabelRoom room = new LabelRoom(0, 0, WIDTH, HEIGHT);
        float[] xs = {300, 340};
        float[] ys = {300, 340};
        float[] angles = {0.8f, 0.8f};
        float[] wide = {60, 60};
        float[] high = {15, 15};
        LinkWords words =
                new LinkWords(new int[] {0, 2}, xs, ys, angles, new LinkWords.Sizes(wide, high, new float[] {0, 0.1f}));
        room.avoid(290, 290, 12, 12);
        int[] chosen = {LinkWords.NONE};
        assertThat(words.place(room, new int[] {0}, chosen, 0.6)).isEqualTo(1);
        assertThat(chosen).containsExactly(1);
        room.take(325, 325, 30, 30);
        assertThat(words.place(room, new int[] {0}, chosen, 0.6)).isZero();
        assertThat(chosen).containsExactly(LinkWords.NONE);
    }
}
