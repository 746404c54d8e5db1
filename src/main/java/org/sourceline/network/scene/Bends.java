package org.sourceline.network.scene;

/// The bent links of a geometry, fanned-out ones and loops: as chains of short straight pieces, at most a tenth of a
/// pixel off the Bézier curve, or a quarter where all is small.
final class Bends {

    private static final int SEARCH = 12;
    private static final double NEAR = 0.05;
    private static final double NEAR_SMALL = 0.15;
    private static final int LOOP = 40;

    /// Marks are small that have less than this of their size at zoom 1.
    private static final double SMALL = 0.2;

    private final Geometry geometry;
    private final Design design;
    private final double apart;
    private final int[] first;
    private final int[] xs;
    private final int[] ys;

    /// Room for the bent links of a geometry.
    ///
    /// @param apart device pixels from one parallel link to the next, where there is room
    Bends(Geometry geometry, double apart) {
        this.geometry = geometry;
        this.design = geometry.design();
        this.apart = apart;
        int[] bent = design.bent();
        first = new int[bent.length + 1];
        for (int slot = 0; slot < bent.length; slot++) {
            first[slot + 1] = first[slot] + pieces(bent[slot], slot) + 1;
        }
        xs = new int[first[bent.length]];
        ys = new int[first[bent.length]];
    }

    private boolean isLoop(int link) {
        return design.from(link) == design.to(link);
    }

    private int pieces(int link, int slot) {
        if (isLoop(link)) {
            return (int) Math.clamp(3 * Math.sqrt(size(link, slot)), isSmall() ? 5 : 8, LOOP);
        }
        return (int) Math.clamp(Math.sqrt((isSmall() ? 5 : 14) * Math.abs(design.fan(slot)) * apart), 2, 60);
    }

    private boolean isSmall() {
        return geometry.growth() < SMALL;
    }

    int points(int slot) {
        return first[slot + 1] - first[slot];
    }

    int x(int slot, int point) {
        return xs[first[slot] + point];
    }

    int y(int slot, int point) {
        return ys[first[slot] + point];
    }

    /// Works out the chain of a link and writes the corners of its box to `ends`.
    void bend(int link, int slot, int[] ends) {
        int from = design.from(link);
        int to = design.to(link);
        double[] b = isLoop(link) ? loop(link, slot) : bow(link, slot);
        double start = border(b, from, 0, 0.5);
        double end = border(b, to, 1, 0.5);
        int pieces = points(slot) - 1;
        int left = Integer.MAX_VALUE;
        int right = Integer.MIN_VALUE;
        int top = left;
        int bottom = right;
        for (int i = 0; i <= pieces; i++) {
            double t = start + (end - start) * i / pieces;
            int x = geometry.x(from) + (int) Math.rint(at(b, 0, t) * Geometry.ONE);
            int y = geometry.y(from) + (int) Math.rint(at(b, 1, t) * Geometry.ONE);
            xs[first[slot] + i] = x;
            ys[first[slot] + i] = y;
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
        }
        ends[4 * link] = left;
        ends[4 * link + 1] = top;
        ends[4 * link + 2] = right;
        ends[4 * link + 3] = bottom;
    }

    /// The polynomials of the curve between two nodes, from the first one's middle.
    private double[] bow(int link, int slot) {
        int from = design.from(link);
        int to = design.to(link);
        double dx = (geometry.x(to) - geometry.x(from)) / (double) Geometry.ONE;
        double dy = (geometry.y(to) - geometry.y(from)) / (double) Geometry.ONE;
        double length = Math.max(1e-6, Math.sqrt(dx * dx + dy * dy));
        double least = 4 * geometry.scale();
        double bow = design.fan(slot) * Math.min(apart, Math.max(least, length / (design.parallel(slot) + 1)));
        double mx = dx / 2 + 2 * bow * dy / length;
        double my = dy / 2 - 2 * bow * dx / length;
        return polynomials(0, 0, 2 * mx / 3, 2 * my / 3, (dx + 2 * mx) / 3, (dy + 2 * my) / 3, dx, dy);
    }

    private double size(int link, int slot) {
        double away = (26 + 16 * design.fan(slot)) * Math.min(geometry.growth(), 1) * geometry.scale();
        return geometry.radius(design.from(link)) * 2.6 + away;
    }

    /// The polynomials of the loop at a node, the wider the higher its rank among the node's loops.
    private double[] loop(int link, int slot) {
        double size = size(link, slot);
        return polynomials(0, 0, -size * 0.8, -size * 1.25, size * 0.8, -size * 1.25, 0, 0);
    }

    /// Where on the curve a node's border is, between a place inside it and one outside: by false position, after the
    /// Illinois algorithm (M. Dowell and P. Jarratt, 1971).
    private double border(double[] b, int node, double inside, double outside) {
        double covered = inside;
        double free = outside;
        double x = at(b, 0, inside);
        double y = at(b, 1, inside);
        double within = -geometry.border(node, 1, 0);
        double beyond = beyond(b, node, x, y, free);
        double near = isSmall() ? NEAR_SMALL : NEAR;
        for (int i = 0; i < SEARCH && beyond > near; i++) {
            double next = covered + (free - covered) * within / (within - beyond);
            double far = beyond(b, node, x, y, next);
            if (far < 0) {
                covered = next;
                within = far;
                beyond /= 2;
            } else {
                free = next;
                beyond = far;
                within /= 2;
            }
        }
        return free;
    }

    private double beyond(double[] b, int node, double x, double y, double t) {
        float dx = (float) (at(b, 0, t) - x);
        float dy = (float) (at(b, 1, t) - y);
        return Math.sqrt(dx * dx + dy * dy) - geometry.border(node, dx, dy);
    }

    /// The polynomials of the curve with those corners: of each power of the way along it, abscissa and ordinate.
    private static double[] polynomials(double... corners) {
        double[] powers = new double[8];
        for (int axis = 0; axis < 2; axis++) {
            double first = corners[axis];
            double second = corners[2 + axis];
            double third = corners[4 + axis];
            powers[axis] = first;
            powers[2 + axis] = 3 * (second - first);
            powers[4 + axis] = 3 * (third - 2 * second + first);
            powers[6 + axis] = corners[6 + axis] - 3 * third + 3 * second - first;
        }
        return powers;
    }

    private static double at(double[] b, int axis, double t) {
        return ((b[6 + axis] * t + b[4 + axis]) * t + b[2 + axis]) * t + b[axis];
    }
}
