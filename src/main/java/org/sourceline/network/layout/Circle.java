package org.sourceline.network.layout;

import java.util.Arrays;
import java.util.Comparator;

/// A circle of all nodes, type by type, each beside those whose links go the same way; of many nodes, a broad ring.
final class Circle {

    private static final double GAP = 8;
    private static final double BETWEEN_TYPES = 34;
    private static final int FEW = 150;
    private static final int SWEEPS = 8;

    private final Sketch at;
    private final int rows;
    private final double[] angles;
    private final Integer[] order;
    private double radius;

    Circle(Sketch sketch) {
        at = sketch;
        int n = sketch.nodes();
        rows = n <= FEW ? 1 : (int) Math.round(Math.sqrt(n / 40.0));
        angles = new double[n];
        order = new Integer[n];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingInt(node -> kind(node)));
    }

    private int kind(int node) {
        return at.traits.kind(node);
    }

    void place() {
        if (order.length < 2) {
            return;
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            turn();
            sortTypes();
        }
        turn();
        turn();
        double apart = rows == 1 ? 0 : at.highest(at.all()) + GAP;
        for (int i = 0; i < order.length; i++) {
            int node = order[i];
            double far = radius + (place(i) % rows) * apart;
            at.xs[node] = far * Math.cos(angles[node]);
            at.ys[node] = far * Math.sin(angles[node]);
        }
        if (rows == 1) {
            new Overlaps(at).partBoxes(at.all());
        }
    }

    /// A node's place among those of its type.
    private int place(int i) {
        int first = i;
        while (first % rows != 0 && first > 0 && kind(order[first - 1]) == kind(order[i])) {
            first--;
        }
        return i - first;
    }

    /// Gives each node its angle, clockwise from the top, and the circle the radius that has room for all.
    private void turn() {
        double[] lengths = new double[order.length];
        double sum = 0;
        int inType = 0;
        for (int i = 0; i < order.length; i++) {
            boolean next = i > 0 && kind(order[i]) != kind(order[i - 1]);
            inType = i == 0 || next ? 0 : inType + 1;
            sum += next ? BETWEEN_TYPES * rows : 0;
            double length = inType % rows == 0 ? room(order[i]) : 0;
            lengths[i] = sum + length / 2;
            sum += length;
        }
        sum += BETWEEN_TYPES * rows;
        radius = sum / (2 * Math.PI);
        double before = 0;
        for (int i = 0; i < order.length; i++) {
            boolean column = i == 0 || lengths[i] > before;
            before = column ? lengths[i] : before;
            angles[order[i]] = before / radius - Math.PI / 2;
        }
    }

    /// The length along the circle that a node's box needs where it stands.
    private double room(int node) {
        double width = at.boxes.width(node) + GAP;
        double height = at.boxes.height(node) + GAP;
        if (rows > 1) {
            return Math.max(width, height);
        }
        double across = Math.abs(Math.sin(angles[node]));
        double along = Math.abs(Math.cos(angles[node]));
        return Math.min(width / Math.max(across, 1e-3), height / Math.max(along, 1e-3));
    }

    /// Sorts the nodes of each type by where their neighbours lie, seen from the middle of the type.
    private void sortTypes() {
        int first = 0;
        for (int i = 1; i <= order.length; i++) {
            if (i == order.length || kind(order[i]) != kind(order[first])) {
                double middle = angles[order[(first + i - 1) / 2]];
                double[] keys = new double[at.nodes()];
                for (int k = first; k < i; k++) {
                    keys[order[k]] = bearing(order[k], middle);
                }
                Arrays.sort(order, first, i, Comparator.comparingDouble(node -> keys[node]));
                first = i;
            }
        }
    }

    /// The direction in which a node's neighbours lie, from minus to plus half a turn.
    private double bearing(int node, double middle) {
        double x = 0;
        double y = 0;
        for (int place = at.graph.start(node); place < at.graph.start(node + 1); place++) {
            x += Math.cos(angles[at.graph.target(place)] - middle);
            y += Math.sin(angles[at.graph.target(place)] - middle);
        }
        return x == 0 && y == 0 ? Math.IEEEremainder(angles[node] - middle, 2 * Math.PI) : Math.atan2(y, x);
    }
}
