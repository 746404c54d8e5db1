package org.sourceline.network.force;

import java.util.Arrays;

/// Puts points in the order of the Z-curve, so that what is near in the plane is near in the arrays.
///
/// After G. M. Morton (1966). Each coordinate is cut into 2^16 steps of the square that holds all points.
final class MortonOrder {

    /// Bits of each coordinate.
    static final int DEPTH = 16;

    /// Points that a loop goes over at once: Java compiles short loops run often sooner than long ones.
    static final int BLOCK = 64;

    private static final int LEAST_DIGIT = 4;
    private static final int MOST_DIGIT = 11;

    private final Box box = new Box();
    private final int digit;
    private final int[][] counts;
    private int[] codes;
    private int[] order;
    private int[] codesBefore;
    private int[] orderBefore;
    private float side;

    MortonOrder(int points) {
        codes = new int[points];
        order = new int[points];
        codesBefore = new int[points];
        orderBefore = new int[points];
        digit = Math.clamp(Integer.SIZE - Integer.numberOfLeadingZeros(points), LEAST_DIGIT, MOST_DIGIT);
        counts = new int[(2 * DEPTH + digit - 1) / digit][1 << digit];
    }

    /// Sorts the points, each of which is its abscissa, then its ordinate.
    void sort(float[] points) {
        box.clear();
        for (int first = 0; first < order.length; first += BLOCK) {
            span(points, first, last(first));
        }
        side = Math.max(box.side(), 1e-6f) * 1.0001f;
        for (int[] each : counts) {
            Arrays.fill(each, 0);
        }
        for (int first = 0; first < order.length; first += BLOCK) {
            set(points, first, last(first));
        }
        for (int pass = 0; pass < counts.length; pass++) {
            pass(counts[pass], pass * digit);
        }
    }

    private int last(int first) {
        return Math.min(first + BLOCK, order.length);
    }

    private void span(float[] points, int first, int last) {
        for (int point = first; point < last; point++) {
            box.add(points[2 * point], points[2 * point + 1]);
        }
    }

    /// Notes the points' places on the curve, and counts their digits.
    private void set(float[] points, int first, int last) {
        float left = box.left();
        float top = box.top();
        float steps = (1 << DEPTH) / side;
        for (int point = first; point < last; point++) {
            int column = (int) ((points[2 * point] - left) * steps);
            int row = (int) ((points[2 * point + 1] - top) * steps);
            int code = spread(column) | spread(row) << 1;
            codes[point] = code;
            order[point] = point;
            for (int[] each : counts) {
                each[code & (each.length - 1)]++;
                code >>>= digit;
            }
        }
    }

    private void pass(int[] ends, int shift) {
        int before = 0;
        for (int bucket = 0; bucket < ends.length; bucket++) {
            int count = ends[bucket];
            ends[bucket] = before;
            before += count;
        }
        for (int first = 0; first < codes.length; first += BLOCK) {
            put(first, last(first), ends, shift);
        }
        int[] sortedCodes = codesBefore;
        codesBefore = codes;
        codes = sortedCodes;
        int[] sortedOrder = orderBefore;
        orderBefore = order;
        order = sortedOrder;
    }

    private void put(int first, int last, int[] ends, int shift) {
        for (int from = first; from < last; from++) {
            int code = codes[from];
            int at = ends[(code >>> shift) & (ends.length - 1)]++;
            codesBefore[at] = code;
            orderBefore[at] = order[from];
        }
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
