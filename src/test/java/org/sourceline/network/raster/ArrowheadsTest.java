package org.sourceline.network.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Arrowheads beside the triangles that they stand for.
@Execution(ExecutionMode.CONCURRENT)
final class ArrowheadsTest {

    private static final int SIDE = 40;
    private static final int FINE = 8;
    /// Up to this length they are placed to a quarter of a pixel only.
    private static final int SMALL = 5;

    private static final int INK = 0xff000000;
    private static final int GROUND = 0xffffffff;

    @Test
    void ofAnyLengthAndDirectionTheyCoverTheirTriangle() {
        Random random = new Random(7);
        for (int i = 0; i < 400; i++) {
            float length = 2 + 10 * random.nextFloat();
            double turn = random.nextDouble() * 2 * Math.PI;
            int x = 20 * 256 + random.nextInt(256);
            int y = 20 * 256 + random.nextInt(256);
            int[] drawn = drawn(x, y, (float) Math.cos(turn), (float) Math.sin(turn), length, 0);
            double off = 0;
            for (int pixel = 0; pixel < drawn.length; pixel++) {
                double covered =
                        covered(pixel % SIDE - x / 256.0, Math.floorDiv(pixel, SIDE) - y / 256.0, turn, length);
                off += Math.abs((255 - (drawn[pixel] & 0xff)) / 255.0 - covered);
            }
            assertThat(off)
                    .as("pixels off at length %s, turn %s", length, turn)
                    .isLessThan(0.8 + length * (length <= SMALL ? 0.3 : 0.12));
        }
    }

    @Test
    void atTheBorderOfASheetTheyAreCutOff() {
        for (float length : new float[] {3, 12}) {
            int[] whole = drawn(20 * 256, 20 * 256, 0.6f, 0.8f, length, 0);
            int[] cut = drawn(20 * 256, 20 * 256, 0.6f, 0.8f, length, 19);
            for (int pixel = 0; pixel < whole.length; pixel++) {
                boolean inside = pixel % SIDE >= 19 && pixel / SIDE >= 19;
                assertThat(cut[pixel]).isEqualTo(inside ? whole[pixel] : 0);
            }
        }
    }

    private static int[] drawn(int x, int y, float dx, float dy, float length, int from) {
        int[] pixels = new int[SIDE * SIDE];
        Stencil stencil = new Stencil(new Sheet(pixels, SIDE, from, from, SIDE, SIDE));
        new Arrowheads(stencil).draw(x, y, dx, dy, length);
        stencil.print(INK, GROUND);
        return pixels;
    }

    /// How much of a pixel a triangle covers whose tip is at the origin, of 1.
    private static double covered(double left, double top, double turn, double length) {
        int inside = 0;
        for (int i = 0; i < FINE * FINE; i++) {
            double px = left + (i % FINE + 0.5) / FINE;
            double py = top + (Math.floorDiv(i, FINE) + 0.5) / FINE;
            double behind = -px * Math.cos(turn) - py * Math.sin(turn);
            double aside = Math.abs(py * Math.cos(turn) - px * Math.sin(turn));
            inside += behind >= 0 && behind <= length && aside <= 0.4 * behind ? 1 : 0;
        }
        return (double) inside / (FINE * FINE);
    }
}
