package org.sourceline.network.force;

/// Repulsion in plain Java, its loops such that the compiler turns them into vector instructions.
final class PlainRepulsion implements Repulsion {

    @Override
    public void push(Bodies bodies, float[] xs, float[] ys, int first, int last, float[] forcesX, float[] forcesY) {
        float[] bx = bodies.xs;
        float[] by = bodies.ys;
        float[] bm = bodies.ms;
        int size = bodies.size;
        for (int i = first; i < last; i++) {
            forcesX[i] = 0;
            forcesY[i] = 0;
        }
        for (int j = 0; j < size; j++) {
            float x = bx[j];
            float y = by[j];
            float m = bm[j];
            for (int i = first; i < last; i++) {
                float dx = xs[i] - x;
                float dy = ys[i] - y;
                float f = m / (dx * dx + dy * dy + SOFTENING);
                forcesX[i] += dx * f;
                forcesY[i] += dy * f;
            }
        }
    }
}
