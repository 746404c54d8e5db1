package org.sourceline.network.measure;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import org.sourceline.job.Progress;

/// Work on every node, shared out in stripes that several cores take.
///
/// There are as many stripes on every machine, and each takes every so manieth node in order; so sums over them come
/// out the same to the last bit, however many cores there are.
final class Stripes {

    private static final int COUNT = 16;
    private static final int TOLD_EVERY = 64;

    private Stripes() {}

    /// Does the work, and yields what each stripe made of it.
    ///
    /// @param beginning what a stripe works with; made once for each
    /// @param work does the work for a node
    static <T> T[] work(
            int nodes, Progress progress, IntFunction<T[]> array, IntFunction<T> beginning, ObjIntConsumer<T> work) {
        AtomicInteger done = new AtomicInteger();
        return IntStream.range(0, COUNT)
                .parallel()
                .mapToObj(stripe -> {
                    T state = beginning.apply(nodes);
                    for (int node = stripe; node < nodes; node += COUNT) {
                        work.accept(state, node);
                        int total = done.incrementAndGet();
                        if (total % TOLD_EVERY == 0) {
                            progress.at(total, nodes, "");
                        }
                    }
                    return state;
                })
                .toArray(array);
    }
}
