package org.sourceline.network.order;

import java.util.Arrays;
import java.util.List;

/// The abscissas of units on tiers: each as near as may be to the middle of its neighbours, in the order given.
///
/// On each tier in turn the least sum of squared ways is found exactly, by pooling adjacent violators: M. Ayer and
/// others, "An empirical distribution function for sampling with incomplete information" (1955).
public final class TierPlaces {

    private static final int SWEEPS = 14;
    private static final double FAINT = 1e-3;

    private final int[][] order;
    private final double[] widths;
    private final double[] xs;
    private final Rows up;
    private final Rows down;
    private final double[] upPulls;
    private final double[] downPulls;

    /// Places to be found.
    ///
    /// @param order the units of each tier, from left to right
    /// @param arrows from, to and how much they pull
    public TierPlaces(int[][] order, double[] widths, List<int[]> arrows) {
        this.order = order;
        this.widths = widths;
        xs = new double[widths.length];
        int[] from = arrows.stream().mapToInt(arrow -> arrow[0]).toArray();
        int[] to = arrows.stream().mapToInt(arrow -> arrow[1]).toArray();
        down = Rows.of(widths.length, from, to);
        up = Rows.of(widths.length, to, from);
        downPulls = pulls(from, arrows);
        upPulls = pulls(to, arrows);
    }

    private double[] pulls(int[] ends, List<int[]> arrows) {
        int[] pulls = arrows.stream().mapToInt(arrow -> arrow[2]).toArray();
        Rows rows = Rows.of(widths.length, ends, pulls);
        double[] inRows = new double[pulls.length];
        Arrays.setAll(inRows, rows::target);
        return inRows;
    }

    /// The abscissa of each unit.
    public double[] places() {
        for (int[] tier : order) {
            double x = 0;
            for (int unit : tier) {
                xs[unit] = x + widths[unit] / 2;
                x += widths[unit];
            }
            for (int unit : tier) {
                xs[unit] -= x / 2;
            }
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean downwards = sweep % 2 == 0;
            boolean both = sweep > SWEEPS / 2;
            for (int i = 0; i < order.length; i++) {
                settle(order[downwards ? i : order.length - 1 - i], downwards || both, !downwards || both);
            }
        }
        return xs;
    }

    private void settle(int[] tier, boolean byUpper, boolean byLower) {
        double[] wanted = new double[tier.length];
        double[] weights = new double[tier.length];
        double offset = 0;
        for (int i = 0; i < tier.length; i++) {
            int unit = tier[i];
            offset += i == 0 ? 0 : (widths[tier[i - 1]] + widths[unit]) / 2;
            double weight = FAINT;
            double sum = FAINT * xs[unit];
            for (int k = up.start(unit); byUpper && k < up.end(unit); k++) {
                weight += upPulls[k];
                sum += upPulls[k] * xs[up.target(k)];
            }
            for (int k = down.start(unit); byLower && k < down.end(unit); k++) {
                weight += downPulls[k];
                sum += downPulls[k] * xs[down.target(k)];
            }
            wanted[i] = sum / weight - offset;
            weights[i] = weight;
        }
        pool(wanted, weights);
        offset = 0;
        for (int i = 0; i < tier.length; i++) {
            offset += i == 0 ? 0 : (widths[tier[i - 1]] + widths[tier[i]]) / 2;
            xs[tier[i]] = wanted[i] + offset;
        }
    }

    /// Makes values rise, at the least sum of weighted squares of what is added to them.
    static void pool(double[] values, double[] weights) {
        double[] means = new double[values.length];
        double[] sums = new double[values.length];
        int[] lasts = new int[values.length];
        int blocks = 0;
        for (int i = 0; i < values.length; i++) {
            means[blocks] = values[i];
            sums[blocks] = weights[i];
            lasts[blocks++] = i;
            while (blocks > 1 && means[blocks - 2] > means[blocks - 1]) {
                double sum = sums[blocks - 2] + sums[blocks - 1];
                means[blocks - 2] = (means[blocks - 2] * sums[blocks - 2] + means[blocks - 1] * sums[blocks - 1]) / sum;
                sums[blocks - 2] = sum;
                lasts[blocks - 2] = lasts[blocks - 1];
                blocks--;
            }
        }
        int at = 0;
        for (int block = 0; block < blocks; block++) {
            Arrays.fill(values, at, lasts[block] + 1, means[block]);
            at = lasts[block] + 1;
        }
    }
}
