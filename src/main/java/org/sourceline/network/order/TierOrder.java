package org.sourceline.network.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The order of units on each tier that lets few arrows cross: by the middle of their neighbours, down and up again.
public final class TierOrder {

    private static final int SWEEPS = 12;
    private static final int WORSE = 4;

    private final int[] tiers;
    private final Rows up;
    private final Rows down;
    private final int[][] order;
    private final double[] places;

    private TierOrder(int[] tiers, List<int[]> arrows) {
        this.tiers = tiers;
        int[] from = arrows.stream().mapToInt(arrow -> arrow[0]).toArray();
        int[] to = arrows.stream().mapToInt(arrow -> arrow[1]).toArray();
        down = Rows.of(tiers.length, from, to);
        up = Rows.of(tiers.length, to, from);
        places = new double[tiers.length];
        order = begin(arrows.size());
        number();
    }

    /// The units of each tier, from left to right.
    ///
    /// @param tiers of each unit
    /// @param arrows between units of neighbouring tiers
    public static int[][] of(int[] tiers, List<int[]> arrows) {
        return new TierOrder(tiers, arrows).best();
    }

    /// Units as a walk down from the first tier meets them, so that families begin together.
    private int[][] begin(int arrows) {
        int last = Arrays.stream(tiers).max().orElse(0);
        List<List<Integer>> met = new ArrayList<>();
        for (int tier = 0; tier <= last; tier++) {
            met.add(new ArrayList<>());
        }
        boolean[] seen = new boolean[tiers.length];
        int[] stack = new int[tiers.length + arrows];
        for (int pass = 0; pass < 2; pass++) {
            for (int start = 0; start < tiers.length; start++) {
                boolean begins = pass == 1 || up.size(start) == 0;
                int height = 0;
                if (begins && !seen[start]) {
                    stack[height++] = start;
                }
                while (height > 0) {
                    int unit = stack[--height];
                    if (!seen[unit]) {
                        seen[unit] = true;
                        met.get(tiers[unit]).add(unit);
                        for (int k = down.end(unit) - 1; k >= down.start(unit); k--) {
                            stack[height++] = down.target(k);
                        }
                    }
                }
            }
        }
        return met.stream()
                .map(tier -> tier.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private void number() {
        for (int[] tier : order) {
            for (int i = 0; i < tier.length; i++) {
                places[tier[i]] = i;
            }
        }
    }

    private int[][] best() {
        int[][] best = copy();
        long least = crossings();
        int worse = 0;
        for (int sweep = 0; sweep < SWEEPS && least > 0 && worse < WORSE; sweep++) {
            boolean downwards = sweep % 2 == 0;
            for (int i = 1; i < order.length; i++) {
                sort(order[downwards ? i : order.length - 1 - i], downwards ? up : down);
            }
            long crossings = crossings();
            worse = crossings < least ? 0 : worse + 1;
            if (crossings < least) {
                least = crossings;
                best = copy();
            }
        }
        return best;
    }

    private int[][] copy() {
        return Arrays.stream(order).map(int[]::clone).toArray(int[][]::new);
    }

    private void sort(int[] tier, Rows neighbours) {
        double[][] keyed = new double[tier.length][];
        for (int i = 0; i < tier.length; i++) {
            double sum = 0;
            for (int k = neighbours.start(tier[i]); k < neighbours.end(tier[i]); k++) {
                sum += places[neighbours.target(k)];
            }
            int count = neighbours.size(tier[i]);
            keyed[i] = new double[] {count == 0 ? i : sum / count, tier[i]};
        }
        Arrays.sort(keyed, (a, b) -> Double.compare(a[0], b[0]));
        for (int i = 0; i < tier.length; i++) {
            tier[i] = (int) keyed[i][1];
            places[tier[i]] = i;
        }
    }

    /// How many pairs of arrows cross, counted tier by tier with sums over places.
    ///
    /// After W. Barth, P. Mutzel and M. Jünger, "Simple and efficient bilayer cross counting" (2004).
    private long crossings() {
        long crossings = 0;
        for (int i = 0; i + 1 < order.length; i++) {
            long[] sums = new long[order[i + 1].length + 1];
            long before = 0;
            for (int unit : order[i]) {
                for (int k = down.start(unit); k < down.end(unit); k++) {
                    crossings += before - upTo(sums, (int) places[down.target(k)] + 1);
                }
                for (int k = down.start(unit); k < down.end(unit); k++) {
                    add(sums, (int) places[down.target(k)] + 1);
                    before++;
                }
            }
        }
        return crossings;
    }

    private static long upTo(long[] sums, int place) {
        long sum = 0;
        for (int i = place; i > 0; i -= i & -i) {
            sum += sums[i];
        }
        return sum;
    }

    private static void add(long[] sums, int place) {
        for (int i = place; i < sums.length; i += i & -i) {
            sums[i]++;
        }
    }
}
