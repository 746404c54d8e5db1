package org.sourceline.network.force;

/// Repulsion in plain Java, its loops such that the compiler turns them into vector instructions.
final class PlainRepulsion implements Repulsion {

    @Override
    public void push(Bodies bodies, float[] xs, float[] ys, int first, int last, float[] forcesX, float[] forcesY) {
        for (int i = first; i < last; i++) {
            forcesX[i] = 0;
            forcesY[i] = 0;
        }
        for (int j = 0; j < bodies.size; j++) {
            push(bodies.xs[j], bodies.ys[j], bodies.ms[j], xs, ys, first, last, forcesX, forcesY);
        }
    }

    private static void push(
            float x, float y, float m, float[] xs, float[] ys, int first, int last, float[] forcesX, float[] forcesY) {
        for (int i = first; i < last; i++) {
            float dx = xs[i] - x;
            float dy = ys[i] - y;
            float f = m / (dx * dx + dy * dy + SOFTENING);
            forcesX[i] += dx * f;
            forcesY[i] += dy * f;
        }
    }
}
