package org.sourceline.network.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.network.Camera;
import org.sourceline.network.Chart;
import org.sourceline.network.Charts;
import org.sourceline.network.Positions;
import org.sourceline.network.Theme;
import org.sourceline.network.scene.Design;
import org.sourceline.network.scene.Geometry;
import org.sourceline.network.scene.Scene;

@Execution(ExecutionMode.CONCURRENT)
class ReelTest {

    private static final Scene.Size SIZE = new Scene.Size(333, 222);

    private static Positions scattered(int nodes, int links) {
        Chart chart = Charts.many(nodes, links, 5).chart();
        Random random = new Random(5);
        double[] xs = random.doubles(nodes, -400, 400).toArray();
        double[] ys = random.doubles(nodes, -300, 300).toArray();
        BitSet pinned = new BitSet();
        pinned.set(0, nodes / 4);
        return new Positions(chart, xs, ys, pinned);
    }

    @Test
    void aShiftedFrameHasThePixelsOfOnePaintedAnew() {
        Positions positions = scattered(120, 300);
        Scene.Look look = Scene.Look.PLAIN
                .selecting(Set.of("e-3", positions.chart().links().getFirst().id()))
                .hovering("e-7");
        for (double scale : new double[] {1, 1.25, 2}) {
            Geometry geometry = new Geometry(new Design(positions.chart()), positions, 0.83, scale);
            geometry.runLinks();
            Camera camera = new Camera(3.3, -7.1, 0.83);
            Scene before = Scene.bare(geometry, camera, SIZE, Theme.light(), look);
            int[] from = new int[Painter.width(before) * Painter.height(before)];
            Painter.paint(before, from);
            for (int[] by : new int[][] {{7, -13}, {-100, 40}, {0, 5}, {260, 0}, {-1, -1}}) {
                Scene after = Scene.bare(geometry, camera.dragged(by[0], by[1]), SIZE, Theme.light(), look);
                int[] shifted = new int[from.length];
                Painter.pan(after, from, after.left() - before.left(), after.top() - before.top(), shifted);
                int[] anew = new int[from.length];
                Painter.paint(after, anew);
                assertThat(differing(shifted, anew))
                        .as("by %d, %d at %s", by[0], by[1], scale)
                        .isZero();
            }
        }
    }

    private static int differing(int[] one, int[] other) {
        int differing = 0;
        for (int i = 0; i < one.length; i++) {
            differing += one[i] == other[i] ? 0 : 1;
        }
        return differing;
    }

    private static Reel.Shot shot(Positions positions, double x, double zoom) {
        return new Reel.Shot(positions, new Camera(x, 0, zoom), SIZE, Theme.dark(), Scene.Look.PLAIN, 1);
    }

    private static int[] pixels() {
        return new int[SIZE.width() * SIZE.height()];
    }

    @Test
    void aChartThatIsSoonPaintedIsAlwaysPaintedWhole() {
        Reel reel = new Reel(Double.MAX_VALUE);
        Positions positions = scattered(30, 40);
        for (int x = 0; x < 5; x++) {
            assertThat(reel.quick(shot(positions, x, 1), pixels())).isNull();
            Reel.Take take = Objects.requireNonNull(reel.whole(shot(positions, x, 1), pixels(), () -> true));
            assertThat(take.whole()).isTrue();
        }
    }

    @Test
    void aHeavyChartIsShiftedWithTheCameraAndSketchedWhereItIsZoomed() {
        Reel reel = new Reel(0);
        Positions positions = scattered(30, 40);
        assertThat(reel.quick(shot(positions, 0, 1), pixels())).isNull();
        assertThat(reel.whole(shot(positions, 0, 1), pixels(), () -> true)).isNull();
        assertThat(reel.whole(shot(positions, 0, 1), pixels(), () -> false)).isNotNull();
        assertThat(reel.quick(shot(positions, 0, 1), pixels()))
                .as("what is seen has not changed")
                .isNull();
        Reel.Take shifted = Objects.requireNonNull(reel.quick(shot(positions, 9, 1), pixels()));
        assertThat(shifted.whole()).isFalse();
        assertThat(shifted.links()).isEqualTo(1);
        Reel.Take sketched = Objects.requireNonNull(reel.quick(shot(positions, 9, 1.1), pixels()));
        assertThat(sketched.links()).isLessThan(1);
    }

    @Test
    void aSketchShowsEveryNodeAndOnlySomeLinks() {
        Positions positions = scattered(60, 400);
        Geometry geometry = new Geometry(new Design(positions.chart()), positions, 0.3, 1);
        Scene scene = Scene.bare(geometry, new Camera(0, 0, 0.3), SIZE, Theme.light(), Scene.Look.PLAIN);
        int ground = Theme.light().color("canvas").getRGB();
        int[] inked = new int[3];
        for (int i = 0; i < 3; i++) {
            int[] pixels = new int[SIZE.width() * SIZE.height()];
            Painter.sketch(scene, pixels, i / 2.0);
            for (int node = 0; node < 60; node++) {
                Scene.Spot spot = scene.spot(node);
                int at = ((int) spot.y()) * SIZE.width() + (int) spot.x();
                boolean ring = positions.chart().nodes().get(node).type().equals("MediaOutlet");
                assertThat(ring || pixels[at] != ground).isTrue();
            }
            for (int pixel : pixels) {
                inked[i] += pixel == ground ? 0 : 1;
            }
        }
        assertThat(inked[1]).isBetween(inked[0] + 1, inked[2] - 1);
    }
}
