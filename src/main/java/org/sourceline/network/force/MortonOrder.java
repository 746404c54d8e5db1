package org.sourceline.network.force;

import java.util.Arrays;

/// Puts points in the order of the Z-curve, so that what is near in the plane is near in the arrays.
///
/// After G. M. Morton (1966). Each coordinate is cut into 2^16 steps of the square that holds all points.
final class MortonOrder {

    /// Bits of each coordinate.
    static final int DEPTH = 16;

    private static final int DIGIT = 11;
    private static final int BUCKETS = 1 << DIGIT;

    private int[] codes;
    private int[] order;
    private int[] codesBefore;
    private int[] orderBefore;
    private final int[] counts = new int[BUCKETS];
    private float side;

    MortonOrder(int points) {
        codes = new int[points];
        order = new int[points];
        codesBefore = new int[points];
        orderBefore = new int[points];
    }

    /// Sorts the points.
    void sort(float[] xs, float[] ys) {
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (int i = 0; i < xs.length; i++) {
            left = Math.min(left, xs[i]);
            right = Math.max(right, xs[i]);
            top = Math.min(top, ys[i]);
            bottom = Math.max(bottom, ys[i]);
        }
        side = Math.max(Math.max(right - left, bottom - top), 1e-6f) * 1.0001f;
        float steps = (1 << DEPTH) / side;
        for (int i = 0; i < xs.length; i++) {
            codes[i] = spread((int) ((xs[i] - left) * steps)) | spread((int) ((ys[i] - top) * steps)) << 1;
            order[i] = i;
        }
        for (int shift = 0; shift < 2 * DEPTH; shift += DIGIT) {
            pass(shift);
        }
    }

    private void pass(int shift) {
        Arrays.fill(counts, 0);
        for (int code : codes) {
            counts[(code >>> shift) & (BUCKETS - 1)]++;
        }
        int before = 0;
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            int count = counts[bucket];
            counts[bucket] = before;
            before += count;
        }
        for (int i = 0; i < codes.length; i++) {
            int at = counts[(codes[i] >>> shift) & (BUCKETS - 1)]++;
            codesBefore[at] = codes[i];
            orderBefore[at] = order[i];
        }
        int[] sortedCodes = codesBefore;
        codesBefore = codes;
        codes = sortedCodes;
        int[] sortedOrder = orderBefore;
        orderBefore = order;
        order = sortedOrder;
    }

    /// The low 16 bits of a number, each followed by a nought.
    private static int spread(int number) {
        int bits = Math.min(number, (1 << DEPTH) - 1);
        bits = (bits | bits << 8) & 0x00FF00FF;
        bits = (bits | bits << 4) & 0x0F0F0F0F;
        bits = (bits | bits << 2) & 0x33333333;
        return (bits | bits << 1) & 0x55555555;
    }

    /// The side of the square that holds all points.
    float side() {
        return side;
    }

    /// The point at a place of the curve.
    int at(int place) {
        return order[place];
    }

    /// Which quarter of its cell at `level` (0: the whole square) the point at a place of the curve is in.
    int quarter(int place, int level) {
        return (codes[place] >>> (2 * (DEPTH - 1 - level))) & 3;
    }
}
