package org.sourceline.network.scene;

import java.util.stream.Stream;
import org.sourceline.network.NodeShape;

/// How far from its middle a shape's border is, by a table over directions; within a hundredth of its radius.
final class Reach {

    private static final int QUARTER = 128;
    private static final Reach[] TABLES = tables();

    private final float[] far = new float[4 * QUARTER + 2];

    private Reach(NodeShape shape) {
        for (int i = 0; i < far.length; i++) {
            double turn = (double) i / QUARTER - 1;
            double across = turn <= 1 ? turn : 2 - turn;
            double along = (1 - Math.abs(across)) * (turn <= 1 ? 1 : -1);
            far[i] = (float) shape.reach(along, across);
        }
    }

    private static Reach[] tables() {
        return Stream.of(NodeShape.values()).map(Reach::new).toArray(Reach[]::new);
    }

    /// The table of a shape.
    static Reach of(NodeShape shape) {
        return TABLES[shape.ordinal()];
    }

    /// The border's distance in a direction, for a radius of 1.
    float toward(float dx, float dy) {
        float sum = Math.abs(dx) + Math.abs(dy);
        if (sum == 0) {
            return far[0];
        }
        float across = dy / sum;
        float turn = (dx >= 0 ? across + 1 : 3 - across) * QUARTER;
        int at = (int) turn;
        return far[at] + (turn - at) * (far[at + 1] - far[at]);
    }
}
