package org.sourceline.network.force;

import java.util.Arrays;

/// What acts on a group of points: the box that holds the group, and a list of bodies, as flat arrays that grow.
final class Bodies {

    private static final int ROOM = 1024;

    float[] xs = new float[ROOM];
    float[] ys = new float[ROOM];
    float[] ms = new float[ROOM];
    int size;
    final Box box = new Box();

    /// Forgets the list, and the group.
    void clear() {
        size = 0;
        box.clear();
    }

    void add(float x, float y, float mass) {
        need(1);
        xs[size] = x;
        ys[size] = y;
        ms[size++] = mass;
    }

    void add(float[] fromXs, float[] fromYs, float[] fromMs, int first, int last) {
        int count = last - first;
        need(count);
        System.arraycopy(fromXs, first, xs, size, count);
        System.arraycopy(fromYs, first, ys, size, count);
        System.arraycopy(fromMs, first, ms, size, count);
        size += count;
    }

    private void need(int count) {
        if (size + count > xs.length) {
            int room = Math.max(size + count, 2 * xs.length);
            xs = Arrays.copyOf(xs, room);
            ys = Arrays.copyOf(ys, room);
            ms = Arrays.copyOf(ms, room);
        }
    }
}
