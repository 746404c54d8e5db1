package org.sourceline.network.order;

/// Whom each of some things points to, in compressed sparse rows.
public final class Rows {

    private final int[] starts;
    private final int[] targets;

    private Rows(int[] starts, int[] targets) {
        this.starts = starts;
        this.targets = targets;
    }

    /// The rows of arrows, the k-th of which goes from `from[k]` to `to[k]`.
    public static Rows of(int count, int[] from, int[] to) {
        int[] starts = new int[count + 1];
        for (int each : from) {
            starts[each + 1]++;
        }
        for (int i = 0; i < count; i++) {
            starts[i + 1] += starts[i];
        }
        int[] next = starts.clone();
        int[] targets = new int[from.length];
        for (int k = 0; k < from.length; k++) {
            targets[next[from[k]]++] = to[k];
        }
        return new Rows(starts, targets);
    }

    /// How many rows there are.
    public int count() {
        return starts.length - 1;
    }

    /// Where a row begins.
    public int start(int row) {
        return starts[row];
    }

    /// Where a row ends.
    public int end(int row) {
        return starts[row + 1];
    }

    /// How many a row holds.
    public int size(int row) {
        return starts[row + 1] - starts[row];
    }

    /// Whom a place of the rows holds.
    public int target(int place) {
        return targets[place];
    }
}
