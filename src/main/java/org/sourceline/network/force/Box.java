package org.sourceline.network.force;

/// The smallest upright box that holds some points.
final class Box {

    private float left;
    private float top;
    private float right;
    private float bottom;

    Box() {
        clear();
    }

    /// Holds no point.
    void clear() {
        left = Float.MAX_VALUE;
        top = Float.MAX_VALUE;
        right = -Float.MAX_VALUE;
        bottom = -Float.MAX_VALUE;
    }

    /// Holds another point.
    void add(float x, float y) {
        if (x < left) {
            left = x;
        }
        if (x > right) {
            right = x;
        }
        if (y < top) {
            top = y;
        }
        if (y > bottom) {
            bottom = y;
        }
    }

    float left() {
        return left;
    }

    float top() {
        return top;
    }

    /// The longer of its sides.
    float side() {
        return Math.max(right - left, bottom - top);
    }

    /// The square of how far a place is from it.
    float squaredWay(float x, float y) {
        float dx = Math.max(0, Math.max(left - x, x - right));
        float dy = Math.max(0, Math.max(top - y, y - bottom));
        return dx * dx + dy * dy;
    }
}
