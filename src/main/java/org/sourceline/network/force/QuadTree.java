package org.sourceline.network.force;

import java.util.Arrays;

/// A Barnes–Hut tree over points in the order of the Z-curve, its cells in pre-order in flat arrays.
///
/// After J. Barnes and P. Hut, "A hierarchical O(N log N) force-calculation algorithm" (1986). A cell is a stretch of
/// the curve; its mass and centre come from running sums, so that building it costs the same for any cell.
final class QuadTree {

    private final int leaf;
    private final int group;
    private final double[] masses;
    private final double[] momentsX;
    private final double[] momentsY;
    private int cells;
    private int groups;
    private int[] firsts;
    private int[] lasts;
    private int[] nexts;
    private float[] sides;
    private float[] centresX;
    private float[] centresY;
    private float[] weights;
    private int[] groupFirsts;
    private int[] groupLasts;

    /// A tree.
    ///
    /// @param leaf the most points of a cell that is not divided
    /// @param group the most points that share one list of what acts on them
    QuadTree(int points, int leaf, int group) {
        this.leaf = leaf;
        this.group = group;
        masses = new double[points + 1];
        momentsX = new double[points + 1];
        momentsY = new double[points + 1];
        int room = Math.max(16, points / 2);
        firsts = new int[room];
        lasts = new int[room];
        nexts = new int[room];
        sides = new float[room];
        centresX = new float[room];
        centresY = new float[room];
        weights = new float[room];
        groupFirsts = new int[Math.max(4, points / 8)];
        groupLasts = new int[groupFirsts.length];
    }

    /// Builds the tree over points in the order of the curve.
    void build(MortonOrder curve, float[] xs, float[] ys, float[] ms) {
        for (int at = 0; at < xs.length; at += MortonOrder.BLOCK) {
            sum(xs, ys, ms, at, Math.min(at + MortonOrder.BLOCK, xs.length));
        }
        cells = 0;
        groups = 0;
        grow(curve, 0, xs.length, 0, false);
    }

    private void sum(float[] xs, float[] ys, float[] ms, int first, int last) {
        for (int i = first; i < last; i++) {
            double mass = ms[i];
            masses[i + 1] = masses[i] + mass;
            momentsX[i + 1] = momentsX[i] + mass * xs[i];
            momentsY[i + 1] = momentsY[i] + mass * ys[i];
        }
    }

    private void grow(MortonOrder curve, int first, int last, int level, boolean grouped) {
        boolean within = grouped;
        if (!grouped && (last - first <= group || level == MortonOrder.DEPTH)) {
            addGroup(first, last);
            within = true;
        }
        int cell = add(curve, first, last, level);
        if (last - first > leaf && level < MortonOrder.DEPTH) {
            int from = first;
            for (int quarter = 0; quarter < 4; quarter++) {
                int to = quarter == 3 ? last : end(curve, from, last, level, quarter);
                if (to > from) {
                    grow(curve, from, to, level + 1, within);
                }
                from = to;
            }
        }
        nexts[cell] = cells;
    }

    /// Where the stretch of points in that quarter ends.
    private static int end(MortonOrder curve, int first, int last, int level, int quarter) {
        int low = first;
        int high = last;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (curve.quarter(middle, level) <= quarter) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void addGroup(int first, int last) {
        if (groups == groupFirsts.length) {
            groupFirsts = Arrays.copyOf(groupFirsts, 2 * groups);
            groupLasts = Arrays.copyOf(groupLasts, 2 * groups);
        }
        groupFirsts[groups] = first;
        groupLasts[groups++] = last;
    }

    private int add(MortonOrder curve, int first, int last, int level) {
        if (cells == firsts.length) {
            int room = 2 * cells;
            firsts = Arrays.copyOf(firsts, room);
            lasts = Arrays.copyOf(lasts, room);
            nexts = Arrays.copyOf(nexts, room);
            sides = Arrays.copyOf(sides, room);
            centresX = Arrays.copyOf(centresX, room);
            centresY = Arrays.copyOf(centresY, room);
            weights = Arrays.copyOf(weights, room);
        }
        double mass = masses[last] - masses[first];
        firsts[cells] = first;
        lasts[cells] = last;
        sides[cells] = curve.side() / (1 << level);
        centresX[cells] = (float) ((momentsX[last] - momentsX[first]) / mass);
        centresY[cells] = (float) ((momentsY[last] - momentsY[first]) / mass);
        weights[cells] = (float) mass;
        return cells++;
    }

    /// How many groups of points share a list.
    int groups() {
        return groups;
    }

    /// Where on the curve a group begins.
    int groupFirst(int index) {
        return groupFirsts[index];
    }

    /// Where on the curve a group ends, which is not of it.
    int groupLast(int index) {
        return groupLasts[index];
    }

    /// Collects what acts on a group: the far cells as one body each, the near points one by one.
    ///
    /// @param theta how many sides away a cell must be to count as far is one over this
    void collect(int index, float theta, float[] xs, float[] ys, float[] ms, Bodies bodies) {
        bodies.clear();
        for (int i = groupFirsts[index]; i < groupLasts[index]; i++) {
            bodies.box.add(xs[i], ys[i]);
        }
        visit(0, theta * theta, xs, ys, ms, bodies);
    }

    private void visit(int cell, float theta, float[] xs, float[] ys, float[] ms, Bodies bodies) {
        int end = nexts[cell];
        if (theta * bodies.box.squaredWay(centresX[cell], centresY[cell]) > sides[cell] * sides[cell]) {
            bodies.add(centresX[cell], centresY[cell], weights[cell]);
        } else if (end == cell + 1) {
            bodies.add(xs, ys, ms, firsts[cell], lasts[cell]);
        } else {
            for (int within = cell + 1; within < end; within = nexts[within]) {
                visit(within, theta, xs, ys, ms, bodies);
            }
        }
    }
}
