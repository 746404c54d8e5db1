package org.sourceline.network.label;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Names to be placed beside nodes, in flat arrays: of node i its middle, its radius, and its name's width and height.
///
/// The most important goes first and takes the best side that is free: below it, if it can.
public final class Names {

    /// No side: the name found no room.
    public static final byte NONE = -1;

    static final byte BELOW = 0;
    static final byte BELOW_RIGHT = 1;
    static final byte BELOW_LEFT = 2;
    static final byte ABOVE = 3;
    static final byte RIGHT = 4;
    static final byte LEFT = 5;
    static final byte ABOVE_RIGHT = 6;
    static final byte ABOVE_LEFT = 7;

    /// What each side costs, the best first.
    private static final double[] COSTS = {0, 0.2, 0.2, 0.25, 0.3, 0.3, 0.4, 0.4};

    /// What a share of the name's room with lines in it costs.
    private static final double CROSSED = 4;

    /// How much better another side must be to be changed to.
    private static final double KEPT = 1.2;

    /// Pixels kept free at the left and right of words.
    static final double MARGIN = 2;

    private final float[] xs;
    private final float[] ys;
    private final float[] radii;
    private final float[] widths;
    private final float[] heights;

    /// Names over these arrays, which are not copied.
    public Names(float[] xs, float[] ys, float[] radii, float[] widths, float[] heights) {
        this.xs = xs;
        this.ys = ys;
        this.radii = radii;
        this.widths = widths;
        this.heights = heights;
    }

    /// Places names where there is room, and takes it.
    ///
    /// @param order the nodes to name, most important first; those outside the room get no name
    /// @param sides of every node the side its name was on before, or [#NONE]; afterwards the side it is on now
    /// @return how many were placed
    public int place(LabelRoom room, int[] order, byte[] sides) {
        return place(room, order, sides, known -> {});
    }

    /// The same for names of which not all have been measured.
    ///
    /// @param measured told of each node for whose name there is room at the width it has so far, which is the least it
    ///     may be; sets its true width
    public int place(LabelRoom room, int[] order, byte[] sides, IntConsumer measured) {
        byte[] before = sides.clone();
        Arrays.fill(sides, NONE);
        int placed = 0;
        for (int i : order) {
            if (room.holds(xs[i], ys[i])) {
                byte side = side(room, i, before[i]);
                float least = widths[i];
                if (side != NONE) {
                    measured.accept(i);
                }
                if (widths[i] > least) {
                    side = side(room, i, before[i]);
                }
                if (side != NONE) {
                    room.take(x(i, side), y(i, side), widths[i] / 2 + MARGIN, heights[i] / 2);
                    placed++;
                }
                sides[i] = side;
            }
        }
        return placed;
    }

    private byte side(LabelRoom room, int i, byte before) {
        byte best = NONE;
        double least = Double.MAX_VALUE;
        if (before != NONE) {
            double cost = cost(room, i, before);
            if (cost >= 0) {
                best = before;
                least = cost - KEPT;
            }
        }
        boolean below = !room.isBlocked(xs[i], y(i, BELOW), heights[i] / 2);
        boolean above = !room.isBlocked(xs[i], y(i, ABOVE), heights[i] / 2);
        for (byte side = 0; side < COSTS.length && COSTS[side] < least; side++) {
            boolean open = side == RIGHT || side == LEFT || (side <= BELOW_LEFT ? below : above);
            double cost = open && side != before ? cost(room, i, side) : -1;
            if (cost >= 0 && cost < least) {
                best = side;
                least = cost;
            }
        }
        return best;
    }

    private double cost(LabelRoom room, int i, byte side) {
        double crossed = room.cost(x(i, side), y(i, side), widths[i] / 2 + MARGIN, heights[i] / 2);
        return crossed < 0 ? -1 : crossed * CROSSED + COSTS[side];
    }

    /// The abscissa of the middle of a node's name on that side.
    public float x(int node, byte side) {
        float aside = radii[node] * 1.2f + widths[node] / 2 + 5;
        float shift = Math.min(widths[node] / 2, radii[node] + widths[node] * 0.28f);
        return xs[node]
                + switch (side) {
                    case RIGHT -> aside;
                    case LEFT -> -aside;
                    case BELOW_RIGHT, ABOVE_RIGHT -> shift;
                    case BELOW_LEFT, ABOVE_LEFT -> -shift;
                    default -> 0;
                };
    }

    /// The ordinate of the middle of a node's name on that side.
    public float y(int node, byte side) {
        float down = radii[node] * 1.08f + heights[node] / 2 + 3;
        return ys[node]
                + switch (side) {
                    case BELOW, BELOW_RIGHT, BELOW_LEFT -> down;
                    case ABOVE, ABOVE_RIGHT, ABOVE_LEFT -> -down;
                    default -> 0;
                };
    }
}
