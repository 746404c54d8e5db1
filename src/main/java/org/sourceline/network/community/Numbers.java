package org.sourceline.network.community;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Numbers of parts and of nodes, in the order that is wanted of them.
final class Numbers {

    private static final int NONE = -1;

    private Numbers() {}

    /// Numbers parts from 0 in the order in which they first come; how many there are.
    ///
    /// @param parts each node's part, below the count of nodes
    /// @param room space to work in
    static int dense(int[] parts, int nodes, int[] room) {
        Arrays.fill(room, 0, nodes, NONE);
        int count = 0;
        for (int node = 0; node < nodes; node++) {
            int part = parts[node];
            if (room[part] == NONE) {
                room[part] = count++;
            }
            parts[node] = room[part];
        }
        return count;
    }

    /// Numbers parts from 0, the largest first, and of two as large the one that comes first.
    static void largestFirst(int[] parts, int[] room) {
        int count = dense(parts, parts.length, room);
        long[] keys = new long[count];
        for (int part = 0; part < count; part++) {
            keys[part] = part;
        }
        for (int part : parts) {
            keys[part] -= 1L << Integer.SIZE;
        }
        Arrays.sort(keys);
        for (int i = 0; i < count; i++) {
            room[(int) keys[i]] = i;
        }
        for (int node = 0; node < parts.length; node++) {
            parts[node] = room[parts[node]];
        }
    }

    /// Puts the numbers below a count into an order by chance. In long orders runs stay together, so that what lies
    /// side by side in memory is read together.
    static void shuffle(int[] order, int count, SplittableRandom random) {
        int run = Math.clamp(count >> 10, 1, 64);
        int runs = count / run;
        for (int i = 0; i < runs; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        for (int i = runs - 1; i >= 0; i--) {
            int first = order[i] * run;
            for (int k = 0; k < run; k++) {
                order[i * run + k] = first + k;
            }
        }
        for (int i = runs * run; i < count; i++) {
            order[i] = i;
        }
    }
}
