package org.sourceline.network.order;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.PriorityQueue;

/// An order of things in which few arrows point backwards.
///
/// The greedy order of P. Eades, X. Lin and W. F. Smyth, "A fast and effective heuristic for the feedback arc set
/// problem" (1993).
public final class Ranking {

    private final Rows out;
    private final Rows in;
    private final int[] outs;
    private final int[] ins;
    private final int[] order;
    private final boolean[] placed;
    private final PriorityQueue<Long> waiting = new PriorityQueue<>();
    private final ArrayDeque<Integer> ends = new ArrayDeque<>();
    private int front;
    private int back;

    private Ranking(Rows out, Rows in) {
        int count = out.count();
        this.out = out;
        this.in = in;
        outs = new int[count];
        ins = new int[count];
        Arrays.setAll(outs, out::size);
        Arrays.setAll(ins, in::size);
        order = new int[count];
        placed = new boolean[count];
        back = count;
    }

    /// Every thing, in that order.
    public static int[] order(Rows out, Rows in) {
        Ranking ranking = new Ranking(out, in);
        ranking.run();
        return ranking.order;
    }

    private void run() {
        for (int node = order.length - 1; node >= 0; node--) {
            touch(node);
        }
        while (front < back) {
            place(ends.isEmpty() ? waiting.remove().intValue() : ends.pop());
        }
    }

    /// Notes a node whose arrows became fewer.
    private void touch(int node) {
        if (outs[node] == 0 || ins[node] == 0) {
            ends.push(node);
        } else {
            waiting.add((long) (ins[node] - outs[node]) << 32 | node);
        }
    }

    private void place(int node) {
        if (placed[node]) {
            return;
        }
        placed[node] = true;
        boolean sink = outs[node] == 0 && ins[node] > 0;
        order[sink ? --back : front++] = node;
        for (int k = out.start(node); k < out.end(node); k++) {
            int other = out.target(k);
            ins[other]--;
            touchOnce(other);
        }
        for (int k = in.start(node); k < in.end(node); k++) {
            int other = in.target(k);
            outs[other]--;
            touchOnce(other);
        }
    }

    private void touchOnce(int node) {
        if (!placed[node]) {
            touch(node);
        }
    }
}
