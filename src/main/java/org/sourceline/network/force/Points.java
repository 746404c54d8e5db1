package org.sourceline.network.force;

/// Two coordinates of each node, as flat arrays.
final class Points {

    final float[] xs;
    final float[] ys;

    Points(float[] xs, float[] ys) {
        this.xs = xs;
        this.ys = ys;
    }

    Points(int count) {
        this(new float[count], new float[count]);
    }
}
