package org.sourceline.network.label;

/// The room for words on a canvas, as bitmaps of small cells: what is taken, what lines run through, what arrowheads
/// cover.
///
/// What is asked for is rounded outwards to whole cells, so words that both got room never overlap. One thread at a
/// time uses a room; it keeps its memory from frame to frame.
public final class LabelRoom {

    static final int CELL = 2;

    /// How many rows of cells one row of the bitmap `tall` speaks for.
    private static final int TALL = 7;

    private static final double ARROWHEAD = 0.4;
    private static final double PROBED = 12;

    private final double left;
    private final double top;
    private final double right;
    private final double bottom;
    private final Bitmap taken;

    /// What is taken in a row or in one of the six below it: to see whether a line of text fits takes a look at two
    /// rows.
    private final Bitmap tall;

    private final Bitmap lines;
    private final Bitmap arrows;
    private final TurnedBox turned;
    private double originX;
    private double originY;

    /// An empty room for words that lie wholly within a rectangle of the canvas, or of what is around it.
    public LabelRoom(double left, double top, double right, double bottom) {
        this.left = left;
        this.top = top;
        this.right = right;
        this.bottom = bottom;
        int columns = (int) Math.ceil((right - left) / CELL) + 2;
        int rows = (int) Math.ceil((bottom - top) / CELL) + 2;
        taken = new Bitmap(rows, columns);
        tall = new Bitmap(rows, columns);
        lines = new Bitmap(rows, columns);
        arrows = new Bitmap(rows, columns);
        turned = new TurnedBox(rows, columns);
        clear(left, top);
    }

    /// Empties it.
    ///
    /// Cells are counted from a point that moves with the chart, such as where the chart's origin is on the canvas:
    /// then panning changes no rounding, and what fitted fits.
    public void clear(double anchorX, double anchorY) {
        originX = left - CELL + rest(anchorX - left);
        originY = top - CELL + rest(anchorY - top);
        taken.clear();
        tall.clear();
        lines.clear();
        arrows.clear();
    }

    private static double rest(double far) {
        return far - CELL * Math.floor(far / CELL);
    }

    private int column(double x) {
        return (int) Math.floor((x - originX) / CELL);
    }

    private int row(double y) {
        return (int) Math.floor((y - originY) / CELL);
    }

    private void mark(Bitmap bits, double x, double y, double halfWidth, double halfHeight) {
        bits.set(row(y - halfHeight), row(y + halfHeight), column(x - halfWidth), column(x + halfWidth));
    }

    /// Takes an upright box, given by its middle and half its width and height: no words will be there.
    public void take(double x, double y, double halfWidth, double halfHeight) {
        mark(taken, x, y, halfWidth, halfHeight);
        int above = row(y - halfHeight) - TALL + 1;
        tall.set(above, row(y + halfHeight), column(x - halfWidth), column(x + halfWidth));
    }

    /// Marks an upright box as better left free, such as the dot of a node too small to matter.
    public void avoid(double x, double y, double halfWidth, double halfHeight) {
        mark(lines, x, y, halfWidth, halfHeight);
    }

    /// Marks an upright box as where an arrowhead is: words there cost more than on a line.
    public void arrow(double x, double y, double halfWidth, double halfHeight) {
        mark(arrows, x, y, halfWidth, halfHeight);
    }

    /// Marks where lines run: words there cost, but are not forbidden.
    ///
    /// @param first chain i has the points `first[i]` up to, without, `first[i + 1]`; one longer than there are chains
    public void lines(int[] first, float[] xs, float[] ys) {
        for (int chain = 0; chain + 1 < first.length; chain++) {
            for (int i = first[chain] + 1; i < first[chain + 1]; i++) {
                line(xs[i - 1], ys[i - 1], xs[i], ys[i]);
            }
        }
    }

    /// Marks where a straight line runs.
    public void line(double x1, double y1, double x2, double y2) {
        lines.line((x1 - originX) / CELL, (y1 - originY) / CELL, (x2 - x1) / CELL, (y2 - y1) / CELL);
    }

    /// Takes a box turned by an angle in radians, clockwise.
    void take(double x, double y, double halfWidth, double halfHeight, double angle) {
        if (TurnedBox.level(angle)) {
            take(x, y, halfWidth, halfHeight);
            return;
        }
        turned.turn(angle);
        turned.lay(x - originX, y - originY, halfWidth, halfHeight);
        for (int row = turned.firstRow(); row <= turned.lastRow(); row++) {
            int first = turned.firstColumn(row);
            int last = turned.lastColumn(row);
            taken.set(row, first, last);
            tall.set(row - TALL + 1, row, first, last);
        }
    }

    /// Whether a point is within the rectangle for words.
    boolean holds(double x, double y) {
        return x > left && x < right && y > top && y < bottom;
    }

    /// The share of an upright box that lines run through, more where an arrowhead is in it, or -1 where some of it is
    /// taken or outside.
    double cost(double x, double y, double halfWidth, double halfHeight) {
        if (!(x - halfWidth >= left && x + halfWidth <= right) || isBlocked(x, y, halfHeight)) {
            return -1;
        }
        int firstRow = (int) ((y - halfHeight - originY) / CELL);
        int lastRow = (int) ((y + halfHeight - originY) / CELL);
        int first = (int) ((x - halfWidth - originX) / CELL);
        int last = (int) ((x + halfWidth - originX) / CELL);
        if (isTaken(firstRow, lastRow, first, last)) {
            return -1;
        }
        int crossed = 0;
        boolean arrow = false;
        for (int row = firstRow; row <= lastRow; row++) {
            crossed += lines.count(row, first, last);
            arrow |= arrows.any(row, first, last);
        }
        return share(crossed, (last - first + 1) * (lastRow - firstRow + 1), arrow);
    }

    /// Whether nothing upright of that height that has this point on its middle line can be placed.
    boolean isBlocked(double x, double y, double halfHeight) {
        return !(x >= left && x <= right && y - halfHeight >= top && y + halfHeight <= bottom)
                || isTaken(
                        (int) ((y - halfHeight - originY) / CELL),
                        (int) ((y + halfHeight - originY) / CELL),
                        (int) ((x - originX) / CELL),
                        (int) ((x - originX) / CELL));
    }

    private boolean isTaken(double x, double y) {
        return taken.isSet((int) ((y - originY) / CELL), (int) ((x - originX) / CELL));
    }

    private boolean isTaken(int firstRow, int lastRow, int first, int last) {
        if (lastRow - firstRow + 1 < TALL) {
            for (int row = firstRow; row <= lastRow; row++) {
                if (taken.any(row, first, last)) {
                    return true;
                }
            }
            return false;
        }
        for (int row = firstRow; row < lastRow - TALL + 1; row += TALL) {
            if (tall.any(row, first, last)) {
                return true;
            }
        }
        return tall.any(lastRow - TALL + 1, first, last);
    }

    private static double share(int crossed, int cells, boolean arrow) {
        return (double) crossed / cells + (arrow ? ARROWHEAD : 0);
    }

    /// The same of a box turned by an angle in radians, clockwise.
    double cost(double x, double y, double halfWidth, double halfHeight, double angle) {
        if (TurnedBox.level(angle)) {
            return cost(x, y, halfWidth, halfHeight);
        }
        if (!holds(x, y) || isTaken(x, y)) {
            return -1;
        }
        turned.turn(angle);
        double reachX = turned.reachX(halfWidth, halfHeight);
        double reachY = turned.reachY(halfWidth, halfHeight);
        if (!(x - reachX >= left && x + reachX <= right && y - reachY >= top && y + reachY <= bottom)
                || isTakenAlong(x, y, halfWidth)) {
            return -1;
        }
        turned.lay(x - originX, y - originY, halfWidth, halfHeight);
        return turnedCost();
    }

    /// Whether anything is taken at some points of the line through a box's middle: a quick no, before a thorough look.
    private boolean isTakenAlong(double x, double y, double halfWidth) {
        for (double along = halfWidth; along > 0; along -= PROBED) {
            double dx = along * turned.cos();
            double dy = along * turned.sin();
            if (isTaken(x - dx, y - dy) || isTaken(x + dx, y + dy)) {
                return true;
            }
        }
        return false;
    }

    private double turnedCost() {
        int crossed = 0;
        int cells = 0;
        boolean arrow = false;
        for (int row = turned.firstRow(); row <= turned.lastRow(); row++) {
            int first = turned.firstColumn(row);
            int last = turned.lastColumn(row);
            if (taken.any(row, first, last)) {
                return -1;
            }
            crossed += lines.count(row, first, last);
            arrow |= arrows.any(row, first, last);
            cells += last - first + 1;
        }
        return share(crossed, cells, arrow);
    }
}
