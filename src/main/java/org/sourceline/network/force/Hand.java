package org.sourceline.network.force;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/// One of the hands that do a work together, a stretch of its parts each; who is done early helps the others.
///
/// The same hand begins at the same stretch each time, and so finds in its core's cache what it has left there.
final class Hand extends RecursiveAction {

    private static final long serialVersionUID = 1;

    private final int number;
    private final int parts;
    private final transient AtomicInteger[] next;
    private final transient IntConsumer work;

    private Hand(int number, int parts, AtomicInteger[] next, IntConsumer work) {
        this.number = number;
        this.parts = parts;
        this.next = next;
        this.work = work;
    }

    /// Does every part, from 0, with as many hands as there are cores; part 0 is among the first.
    static void share(int parts, IntConsumer work) {
        int count = 1 + ForkJoinPool.getCommonPoolParallelism();
        AtomicInteger[] next = new AtomicInteger[count];
        for (int i = 0; i < count; i++) {
            next[i] = new AtomicInteger(parts * i / count);
        }
        Hand[] others = new Hand[count - 1];
        for (int i = 0; i < others.length; i++) {
            others[i] = new Hand(i + 1, parts, next, work);
            others[i].fork();
        }
        new Hand(0, parts, next, work).invoke();
        for (Hand other : others) {
            other.join();
        }
    }

    @Override
    protected void compute() {
        for (int i = 0; i < next.length; i++) {
            int stretch = (number + i) % next.length;
            int end = parts * (stretch + 1) / next.length;
            AtomicInteger at = next[stretch];
            for (int part = at.getAndIncrement(); part < end; part = at.getAndIncrement()) {
                work.accept(part);
            }
        }
    }
}
