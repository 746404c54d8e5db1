package org.sourceline.network.scene;

import java.util.EnumMap;
import java.util.Map;
import org.sourceline.network.NodeShape;

/// How far from its middle a shape's border is, by a table over directions; within a hundredth of its radius.
final class Reach {

    private static final int QUARTER = 128;
    private static final Map<NodeShape, Reach> TABLES = tables();

    private final float[] far = new float[4 * QUARTER + 2];

    private Reach(NodeShape shape) {
        for (int i = 0; i < far.length; i++) {
            double turn = (double) i / QUARTER - 1;
            double across = turn <= 1 ? turn : 2 - turn;
            double along = (1 - Math.abs(across)) * (turn <= 1 ? 1 : -1);
            far[i] = (float) shape.reach(along, across);
        }
    }

    private static Map<NodeShape, Reach> tables() {
        Map<NodeShape, Reach> tables = new EnumMap<>(NodeShape.class);
        for (NodeShape shape : NodeShape.values()) {
            tables.put(shape, new Reach(shape));
        }
        return tables;
    }

    /// The table of a shape.
    static Reach of(NodeShape shape) {
        return TABLES.getOrDefault(shape, TABLES.get(NodeShape.CIRCLE));
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
