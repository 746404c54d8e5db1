package org.sourceline.network;

import org.sourceline.network.Scene.Label;

/// The room for words on a canvas: which parts are taken by nodes and words, and which by lines.
///
/// It is a grid of small cells; what is asked for is rounded outwards, so two labels that both got room never touch.
final class LabelSpace {

    private static final int CELL = 2;
    private static final byte TAKEN = 1;
    private static final byte LINE = 2;
    private static final byte ARROW = 4;

    private final int columns;
    private final int rows;
    private final byte[] cells;

    LabelSpace(Scene.Size size) {
        columns = size.width() / CELL + 1;
        rows = size.height() / CELL + 1;
        cells = new byte[columns * rows];
    }

    /// Marks where a line runs.
    void line(Curve course) {
        for (int i = 1; i < course.points(); i++) {
            double dx = course.x(i) - course.x(i - 1);
            double dy = course.y(i) - course.y(i - 1);
            int steps = (int) Math.ceil(Math.min(10_000, Math.max(Math.abs(dx), Math.abs(dy)) / CELL)) + 1;
            for (int step = 0; step < steps; step++) {
                double share = (double) step / steps;
                mark(cell(course.x(i - 1) + share * dx), cell(course.y(i - 1) + share * dy), LINE);
            }
        }
    }

    /// Marks where the arrowhead at a line's end is.
    void arrow(Curve course, double length) {
        if (length > 0) {
            double[] middle = course.at(Math.max(0, course.length() - length / 2));
            square(middle[0], middle[1], length * 0.45, ARROW);
        }
    }

    /// Takes the square around a node.
    void node(Scene.Spot spot) {
        square(spot.x(), spot.y(), spot.radius() * 1.05, TAKEN);
    }

    private void square(double x, double y, double half, byte what) {
        for (int row = cell(y - half); row <= cell(y + half); row++) {
            for (int column = cell(x - half); column <= cell(x + half); column++) {
                mark(column, row, what);
            }
        }
    }

    private static int cell(double pixel) {
        return (int) Math.floor(pixel / CELL);
    }

    private boolean inside(int column, int row) {
        return column >= 0 && row >= 0 && column < columns && row < rows;
    }

    private void mark(int column, int row, byte what) {
        if (inside(column, row)) {
            cells[row * columns + column] |= what;
        }
    }

    /// The share of a label's room that lines run through, more where an arrowhead is in it, or -1 where it is taken or
    /// partly off the canvas.
    double cost(Label label) {
        int[] seen = new int[3];
        boolean free = walk(label, (column, row) -> {
            if (!inside(column, row) || (cells[row * columns + column] & TAKEN) != 0) {
                return false;
            }
            seen[0]++;
            seen[2] |= cells[row * columns + column] & ARROW;
            seen[1] += (cells[row * columns + column] & LINE) != 0 ? 1 : 0;
            return true;
        });
        return free ? (double) seen[1] / Math.max(1, seen[0]) + (seen[2] != 0 ? 0.4 : 0) : -1;
    }

    /// Takes a label's room.
    void take(Label label) {
        walk(label, (column, row) -> {
            mark(column, row, TAKEN);
            return true;
        });
    }

    private boolean walk(Label label, Visitor visitor) {
        double halfWidth = label.width() / 2 + 2;
        double halfHeight = Label.HEIGHT / 2;
        double cos = Math.cos(label.angle());
        double sin = Math.sin(label.angle());
        double reachX = Math.abs(cos) * halfWidth + Math.abs(sin) * halfHeight;
        double reachY = Math.abs(sin) * halfWidth + Math.abs(cos) * halfHeight;
        double slack = CELL * (Math.abs(cos) + Math.abs(sin)) / 2;
        for (int row = cell(label.y() - reachY); row <= cell(label.y() + reachY); row++) {
            for (int column = cell(label.x() - reachX); column <= cell(label.x() + reachX); column++) {
                double dx = (column + 0.5) * CELL - label.x();
                double dy = (row + 0.5) * CELL - label.y();
                boolean touched = Math.abs(dx * cos + dy * sin) <= halfWidth + slack
                        && Math.abs(dy * cos - dx * sin) <= halfHeight + slack;
                if (touched && !visitor.visit(column, row)) {
                    return false;
                }
            }
        }
        return true;
    }

    private interface Visitor {
        boolean visit(int column, int row);
    }
}
