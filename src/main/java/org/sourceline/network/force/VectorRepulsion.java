package org.sourceline.network.force;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/// Repulsion by the Vector API: as many points at a time as the processor has lanes, each lane with its own sum.
final class VectorRepulsion implements Repulsion {

    private static final VectorSpecies<Float> LANES = FloatVector.SPECIES_PREFERRED;

    @Override
    public void push(Bodies bodies, float[] xs, float[] ys, int first, int last, float[] forcesX, float[] forcesY) {
        int width = LANES.length();
        int i = first;
        for (; i + 2 * width <= last; i += 2 * width) {
            two(bodies, xs, ys, i, forcesX, forcesY);
        }
        for (; i < last; i += width) {
            one(bodies, xs, ys, i, LANES.indexInRange(i, last), forcesX, forcesY);
        }
    }

    private static void two(Bodies bodies, float[] xs, float[] ys, int i, float[] forcesX, float[] forcesY) {
        float[] bx = bodies.xs;
        float[] by = bodies.ys;
        float[] bm = bodies.ms;
        int size = bodies.size;
        int k = i + LANES.length();
        FloatVector x0 = FloatVector.fromArray(LANES, xs, i);
        FloatVector y0 = FloatVector.fromArray(LANES, ys, i);
        FloatVector x1 = FloatVector.fromArray(LANES, xs, k);
        FloatVector y1 = FloatVector.fromArray(LANES, ys, k);
        FloatVector fx0 = FloatVector.zero(LANES);
        FloatVector fy0 = fx0;
        FloatVector fx1 = fx0;
        FloatVector fy1 = fx0;
        for (int j = 0; j < size; j++) {
            FloatVector x = FloatVector.broadcast(LANES, bx[j]);
            FloatVector y = FloatVector.broadcast(LANES, by[j]);
            FloatVector m = FloatVector.broadcast(LANES, bm[j]);
            FloatVector dx0 = x0.sub(x);
            FloatVector dy0 = y0.sub(y);
            FloatVector dx1 = x1.sub(x);
            FloatVector dy1 = y1.sub(y);
            FloatVector f0 = m.div(dx0.mul(dx0).add(dy0.mul(dy0)).add(SOFTENING));
            FloatVector f1 = m.div(dx1.mul(dx1).add(dy1.mul(dy1)).add(SOFTENING));
            fx0 = fx0.add(dx0.mul(f0));
            fy0 = fy0.add(dy0.mul(f0));
            fx1 = fx1.add(dx1.mul(f1));
            fy1 = fy1.add(dy1.mul(f1));
        }
        fx0.intoArray(forcesX, i);
        fy0.intoArray(forcesY, i);
        fx1.intoArray(forcesX, k);
        fy1.intoArray(forcesY, k);
    }

    private static void one(
            Bodies bodies, float[] xs, float[] ys, int i, VectorMask<Float> mask, float[] forcesX, float[] forcesY) {
        float[] bx = bodies.xs;
        float[] by = bodies.ys;
        float[] bm = bodies.ms;
        int size = bodies.size;
        FloatVector x0 = FloatVector.fromArray(LANES, xs, i, mask);
        FloatVector y0 = FloatVector.fromArray(LANES, ys, i, mask);
        FloatVector fx0 = FloatVector.zero(LANES);
        FloatVector fy0 = fx0;
        for (int j = 0; j < size; j++) {
            FloatVector dx = x0.sub(bx[j]);
            FloatVector dy = y0.sub(by[j]);
            FloatVector f = FloatVector.broadcast(LANES, bm[j])
                    .div(dx.mul(dx).add(dy.mul(dy)).add(SOFTENING));
            fx0 = fx0.add(dx.mul(f));
            fy0 = fy0.add(dy.mul(f));
        }
        fx0.intoArray(forcesX, i, mask);
        fy0.intoArray(forcesY, i, mask);
    }
}
