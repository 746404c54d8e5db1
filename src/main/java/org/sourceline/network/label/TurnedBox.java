package org.sourceline.network.label;

/// The cells that a turned box touches, row by row, within a grid.
final class TurnedBox {

    private static final double LEVEL = 1e-4;

    private final int[] first;
    private final int[] last;
    private final int columns;
    private double angle;
    private double cos = 1;
    private double sin;
    private int firstRow;
    private int lastRow;

    TurnedBox(int rows, int columns) {
        first = new int[rows];
        last = new int[rows];
        this.columns = columns;
    }

    /// Whether a box turned by so little is as good as upright.
    static boolean level(double angle) {
        return Math.abs(angle) < LEVEL;
    }

    /// Turns it, clockwise.
    void turn(double radians) {
        if (radians != angle) {
            angle = radians;
            cos = Math.cos(radians);
            sin = Math.sin(radians);
        }
    }

    double cos() {
        return cos;
    }

    double sin() {
        return sin;
    }

    /// How far from its middle it reaches to either side.
    double reachX(double halfWidth, double halfHeight) {
        return Math.abs(cos) * halfWidth + Math.abs(sin) * halfHeight;
    }

    /// How far from its middle it reaches up and down.
    double reachY(double halfWidth, double halfHeight) {
        return Math.abs(sin) * halfWidth + Math.abs(cos) * halfHeight;
    }

    int firstRow() {
        return firstRow;
    }

    int lastRow() {
        return lastRow;
    }

    int firstColumn(int row) {
        return first[row];
    }

    int lastColumn(int row) {
        return last[row];
    }

    /// Lays it in the grid, its middle so many pixels from the grid's origin.
    void lay(double x, double y, double halfWidth, double halfHeight) {
        double ax = halfWidth * cos;
        double ay = halfWidth * sin;
        double bx = -halfHeight * sin;
        double by = halfHeight * cos;
        double reach = reachY(halfWidth, halfHeight);
        firstRow = Math.max(0, cell(y - reach));
        lastRow = Math.min(first.length - 1, cell(y + reach));
        for (int row = firstRow; row <= lastRow; row++) {
            first[row] = columns;
            last[row] = -1;
        }
        side(x - ax - bx, y - ay - by, x + ax - bx, y + ay - by);
        side(x + ax - bx, y + ay - by, x + ax + bx, y + ay + by);
        side(x + ax + bx, y + ay + by, x - ax + bx, y - ay + by);
        side(x - ax + bx, y - ay + by, x - ax - bx, y - ay - by);
    }

    /// Widens every row that a side runs through, by the part of the side in it.
    private void side(double x1, double y1, double x2, double y2) {
        double top = Math.min(y1, y2);
        double bottom = Math.max(y1, y2);
        double slope = bottom - top < 1e-9 ? 0 : (x2 - x1) / (y2 - y1);
        int from = Math.max(firstRow, cell(top));
        int to = Math.min(lastRow, cell(bottom));
        for (int row = from; row <= to; row++) {
            double above = Math.max(top, row * (double) LabelRoom.CELL);
            double below = Math.min(bottom, (row + 1) * (double) LabelRoom.CELL);
            double a = slope == 0 ? x1 : x1 + (above - y1) * slope;
            double b = slope == 0 ? x2 : x1 + (below - y1) * slope;
            first[row] = Math.min(first[row], Math.max(0, cell(Math.min(a, b))));
            last[row] = Math.max(last[row], Math.min(columns - 1, cell(Math.max(a, b))));
        }
    }

    private static int cell(double far) {
        return (int) Math.floor(far / LabelRoom.CELL);
    }
}
