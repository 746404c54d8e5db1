package org.sourceline.network.force;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.sourceline.job.Progress;

/// A layout from nothing that untangles fast: the graph is made small, laid out, and unfolded level by level.
///
/// After C. Walshaw, "A multilevel algorithm for force-directed graph drawing" (2003). What is joined into one node
/// weighs as much as its parts and is linked as strongly, so that the small graph comes to rest at the large one's
/// size.
public final class MultilevelLayout {

    private static final int SMALL = 30;
    private static final double LEAST_GAIN = 0.9;
    private static final int FIRST_STEPS = 200;
    private static final int LEAST_STEPS = 40;
    private static final int LAST_STEPS = 20;

    /// Of so many levels one is laid out: each then has a quarter of the nodes of the one below it.
    private static final int STRIDE = 2;

    private static final float SCATTER = 10;

    private final Random random;
    private final long seed;
    private final List<Coarsening> levels = new ArrayList<>();
    private final Progress progress;

    private MultilevelLayout(long seed, Progress progress) {
        this.seed = seed;
        this.progress = progress;
        random = new Random(seed);
    }

    /// A graph laid out from nothing; the same graph and seed give the same places.
    ///
    /// @return a layout that can go on from there
    public static ForceLayout of(FlatGraph graph, long seed, Progress progress) {
        return new MultilevelLayout(seed, progress).unfold(graph);
    }

    private ForceLayout unfold(FlatGraph graph) {
        shrink(graph);
        int level = levels.size();
        ForceLayout layout = settled(scattered(graphAt(level, graph), graph.nodes()), level);
        while (level > 0) {
            int finer = (level - 1) / STRIDE * STRIDE;
            layout = settled(opened(layout, graphAt(finer, graph), finer, level), finer);
            level = finer;
        }
        return layout;
    }

    private void shrink(FlatGraph graph) {
        FlatGraph last = graph;
        boolean shrinks = true;
        while (shrinks && last.nodes() > SMALL) {
            Coarsening next = new Coarsening(last, seed + levels.size());
            shrinks = next.graph().nodes() <= LEAST_GAIN * last.nodes();
            if (shrinks) {
                levels.add(next);
                last = next.graph();
            }
        }
    }

    private FlatGraph graphAt(int level, FlatGraph graph) {
        return level == 0 ? graph : levels.get(level - 1).graph();
    }

    private ForceLayout scattered(FlatGraph graph, int all) {
        float spread = SCATTER * (float) Math.sqrt(all);
        float[] xs = new float[graph.nodes()];
        float[] ys = new float[graph.nodes()];
        for (int node = 0; node < xs.length; node++) {
            xs[node] = (random.nextFloat() - 0.5f) * spread;
            ys[node] = (random.nextFloat() - 0.5f) * spread;
        }
        return new ForceLayout(graph, xs, ys, new BitSet());
    }

    /// The layout of a level's graph, each node beside where the node that it was a part of has come to rest.
    private ForceLayout opened(ForceLayout coarse, FlatGraph graph, int finer, int coarser) {
        float[] coarseXs = coarse.xs();
        float[] coarseYs = coarse.ys();
        float[] xs = new float[graph.nodes()];
        float[] ys = new float[graph.nodes()];
        for (int node = 0; node < xs.length; node++) {
            int whole = node;
            for (int level = finer; level < coarser; level++) {
                whole = levels.get(level).parent(whole);
            }
            float reach = 2 * (float) Math.sqrt(1.0 + graph.degree(node));
            xs[node] = coarseXs[whole] + (random.nextFloat() - 0.5f) * reach;
            ys[node] = coarseYs[whole] + (random.nextFloat() - 0.5f) * reach;
        }
        return new ForceLayout(graph, xs, ys, new BitSet());
    }

    private ForceLayout settled(ForceLayout layout, int level) {
        int steps = level == 0 && !levels.isEmpty()
                ? LAST_STEPS
                : Math.max(LEAST_STEPS, FIRST_STEPS >> (levels.size() - level));
        for (int step = 0; step < steps; step++) {
            progress.at(levels.size() - level, levels.size() + 1, "Placing");
            layout.step();
        }
        return layout;
    }
}
