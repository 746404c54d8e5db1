package org.sourceline.network.label;

import java.util.Arrays;

/// A grid of bits, its rows in words of 64.
final class Bitmap {

    private final int rows;
    private final int columns;
    private final int stride;
    private final long[] words;

    Bitmap(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        stride = (columns + Long.SIZE - 1) / Long.SIZE;
        words = new long[rows * stride];
    }

    void clear() {
        Arrays.fill(words, 0);
    }

    boolean isSet(int row, int column) {
        return (words[row * stride + (column >> 6)] & (1L << column)) != 0;
    }

    /// Sets a stretch of a row, both ends included.
    void set(int row, int first, int last) {
        int at = row * stride + (first >> 6);
        int end = row * stride + (last >> 6);
        long mask = -1L << first;
        for (; at < end; at++) {
            words[at] |= mask;
            mask = -1L;
        }
        words[at] |= mask & (-1L >>> ~last);
    }

    /// Sets the part of a rectangle that is in the grid.
    void set(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        int first = Math.max(0, firstColumn);
        int last = Math.min(columns - 1, lastColumn);
        for (int row = Math.max(0, firstRow); row <= Math.min(rows - 1, lastRow) && first <= last; row++) {
            set(row, first, last);
        }
    }

    /// Whether any bit of a stretch of a row is set, both ends included.
    boolean any(int row, int first, int last) {
        int at = row * stride + (first >> 6);
        int end = row * stride + (last >> 6);
        long mask = -1L << first;
        long found = 0;
        for (; at < end; at++) {
            found |= words[at] & mask;
            mask = -1L;
        }
        return (found | (words[at] & mask & (-1L >>> ~last))) != 0;
    }

    /// How many bits of a stretch of a row are set, both ends included.
    int count(int row, int first, int last) {
        int at = row * stride + (first >> 6);
        int end = row * stride + (last >> 6);
        long mask = -1L << first;
        int found = 0;
        for (; at < end; at++) {
            found += Long.bitCount(words[at] & mask);
            mask = -1L;
        }
        return found + Long.bitCount(words[at] & mask & (-1L >>> ~last));
    }

    /// Sets the cells that a line runs through, one to each step along its longer extent; which ones does not depend on
    /// how much of the line is in the grid.
    void line(double x, double y, double dx, double dy) {
        double enter = Math.max(0, Math.max(enter(x, dx, columns), enter(y, dy, rows)));
        double leave = Math.min(1, Math.min(leave(x, dx, columns), leave(y, dy, rows)));
        if (!(enter < leave)) {
            return;
        }
        double steps = Math.ceil(Math.max(Math.abs(dx), Math.abs(dy))) + 1;
        int count = (int) (Math.floor(leave * steps) - Math.ceil(enter * steps));
        double atX = x + dx * Math.ceil(enter * steps) / steps;
        double atY = y + dy * Math.ceil(enter * steps) / steps;
        for (int step = 0; step <= count; step++) {
            int column = Math.clamp((int) atX, 0, columns - 1);
            int row = Math.clamp((int) atY, 0, rows - 1);
            words[row * stride + (column >> 6)] |= 1L << column;
            atX += dx / steps;
            atY += dy / steps;
        }
    }

    private static double enter(double at, double way, double size) {
        return way > 0 ? -at / way : way < 0 ? (size - at) / way : at >= 0 && at < size ? 0 : 2;
    }

    private static double leave(double at, double way, double size) {
        return way > 0 ? (size - at) / way : way < 0 ? -at / way : 1;
    }
}
