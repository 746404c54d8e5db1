package org.sourceline.bench;

import java.util.Arrays;

/// The middle and the tail of a series of measurements.
public final class Samples {

    private Samples() {}

    /// The value below which `share` of them lie.
    public static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
    }

    /// Milliseconds since a moment of [System#nanoTime].
    public static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    public static double median(double[] values) {
        return quantile(values, 0.5);
    }
}
