package org.sourceline.network.community;

/// A sum under each of some numbers, and which numbers have one; what was seen is forgotten in as many steps.
final class Tally {

    final double[] sums;
    final int[] seen;
    int count;

    Tally(int numbers) {
        sums = new double[numbers];
        seen = new int[numbers];
    }

    /// Adds a weight above 0.
    void add(int number, double weight) {
        double sum = sums[number];
        if (sum == 0) {
            seen[count++] = number;
        }
        sums[number] = sum + weight;
    }

    void clear() {
        for (int i = 0; i < count; i++) {
            sums[seen[i]] = 0;
        }
        count = 0;
    }
}
