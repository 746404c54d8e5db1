package org.sourceline.network.pick;

/// A uniform grid over a rectangle, and in every cell the numbers of what touches it, ascending.
///
/// It is filled in two rounds of the same calls: the first counts, the second stores.
final class Cells {

    private final double left;
    private final double top;
    private final double perX;
    private final double perY;
    private final int side;
    private final int[] ends;
    private int[] items = {};
    private boolean counting = true;

    /// A grid of `side` by `side` cells.
    Cells(double left, double top, double right, double bottom, int side) {
        this.left = left;
        this.top = top;
        this.side = side;
        perX = side / Math.max(1e-6, right - left);
        perY = side / Math.max(1e-6, bottom - top);
        ends = new int[side * side + 1];
    }

    int column(double x) {
        return (int) Math.clamp((x - left) * perX, 0, side - 1);
    }

    int row(double y) {
        return (int) Math.clamp((y - top) * perY, 0, side - 1);
    }

    /// Ends the round that counts.
    void store() {
        int sum = 0;
        for (int cell = 0; cell <= side * side; cell++) {
            int count = ends[cell];
            ends[cell] = sum;
            sum = Math.addExact(sum, count);
        }
        System.arraycopy(ends, 0, ends, 1, side * side);
        ends[0] = 0;
        items = new int[sum];
        counting = false;
    }

    /// Puts in what touches an upright box.
    void addBox(int item, double x1, double y1, double x2, double y2) {
        for (int row = row(y1); row <= row(y2); row++) {
            addRow(item, row, column(x1), column(x2));
        }
    }

    /// Puts in a straight piece.
    void addPiece(int item, double x1, double y1, double x2, double y2) {
        if (y1 > y2) {
            addPiece(item, x2, y2, x1, y1);
            return;
        }
        int from = row(y1);
        int to = row(y2);
        double slope = y2 > y1 ? (x2 - x1) / (y2 - y1) : 0;
        double enter = x1;
        for (int row = from; row <= to; row++) {
            double leave = row == to ? x2 : x1 + (top + (row + 1) / perY - y1) * slope;
            addRow(item, row, column(Math.min(enter, leave)), column(Math.max(enter, leave)));
            enter = leave;
        }
    }

    private void addRow(int item, int row, int first, int last) {
        for (int cell = row * side + first; cell <= row * side + last; cell++) {
            if (counting) {
                ends[cell]++;
            } else {
                items[ends[cell + 1]++] = item;
            }
        }
    }

    /// Where the items of a cell begin.
    int begin(int row, int column) {
        return ends[row * side + column];
    }

    /// Where the items of a cell end.
    int end(int row, int column) {
        return ends[row * side + column + 1];
    }

    int item(int at) {
        return items[at];
    }
}
