package org.sourceline.network.live;

import java.util.BitSet;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.graphstream.graph.Graph;
import org.graphstream.graph.implementations.MultiGraph;
import org.jspecify.annotations.Nullable;
import org.sourceline.job.Progress;
import org.sourceline.model.Picture;
import org.sourceline.network.Chart;
import org.sourceline.network.ChartLink;
import org.sourceline.network.Ground;
import org.sourceline.network.Positions;
import org.sourceline.network.force.MultilevelLayout;
import org.sourceline.network.layout.Arrangement;
import org.sourceline.network.layout.Arrivals;
import org.sourceline.network.layout.Crossings;
import org.sourceline.network.layout.Layout;
import org.sourceline.network.layout.Sketch;

/// The live graph of a view: GraphStream's graph of what is shown, and where its nodes are, which any thread may change
/// or step.
///
/// Only one thread at a time is inside; readers never wait, for they see the last [Positions] published.
public final class LiveGraph {

    /// How often a chart of few links is laid out to choose from.
    private static final int TRIES = 8;

    private static final int FEW_LINKS = 400;

    /// How many new nodes are given room at once; where there are more, or more new than known, nodes want a layout.
    private static final int FEW_ARRIVALS = 2_000;

    /// How many steps a chart is given whose pinned nodes keep it from being laid out from nothing.
    private static final int MOST_STEPS = 200;

    private final Object lock = new Object();
    private @Nullable Graph graph;
    private final long seed;
    private final Arrivals arrivals;
    private Sketches sketches;
    private double[] xs = new double[0];
    private double[] ys = new double[0];
    private BitSet pins = new BitSet();
    private final Absent absent = new Absent();
    private @Nullable Springs springs;
    private Ground ground = Ground.NONE;
    private @Nullable Wish wished;
    private volatile Positions positions;

    /// A live graph of an empty chart; the same seed and the same calls give the same positions.
    public LiveGraph(Chart empty, long seed) {
        sketches = new Sketches(Chart.empty(empty.ontology()));
        positions = new Positions(sketches.chart(), xs, ys, pins);
        arrivals = new Arrivals(new Random(seed));
        this.seed = seed;
    }

    /// The positions of a chart laid out from nothing.
    ///
    /// @param picture where the analyst has put entities
    public static Positions layout(Chart chart, long seed, Picture picture, Wish wish) {
        LiveGraph live = new LiveGraph(chart, seed);
        live.show(chart, picture);
        if (wish.layout() == Layout.TIDY) {
            live.arrange(new Wish(Layout.FORCE, "", Map.of(), wish.aspect()), Progress.NONE);
        }
        return live.arrange(wish, Progress.NONE);
    }

    /// The positions of a chart that forces have laid out from nothing, for a canvas `aspect` times as wide as high.
    public static Positions layout(Chart chart, long seed, Picture picture, double aspect) {
        return layout(chart, seed, picture, new Wish(Layout.FORCE, "", Map.of(), aspect));
    }

    /// Where everything is now: a snapshot that never changes.
    public Positions positions() {
        return positions;
    }

    /// What an algorithm makes of GraphStream's graph of what is shown, its nodes and edges by the chart's ids.
    ///
    /// The graph is made when it is first asked for after a change.
    public <T> T ask(Function<Graph, T> algorithm) {
        synchronized (lock) {
            Graph shown = graph == null ? graph(sketches.chart()) : graph;
            graph = shown;
            return algorithm.apply(shown);
        }
    }

    private static Graph graph(Chart chart) {
        MultiGraph graph = new MultiGraph("chart", false, false);
        chart.nodes().forEach(node -> graph.addNode(node.id()));
        for (ChartLink link : chart.links()) {
            if (!link.loop()) {
                graph.addEdge(link.id(), link.from(), link.to());
            }
        }
        return graph;
    }

    /// Shows another chart: known nodes keep their place, those that were shown before have it again, new ones arrive
    /// near their neighbours.
    ///
    /// @param picture where the analyst has put entities; they stay there
    public Positions show(Chart next, Picture picture) {
        synchronized (lock) {
            graph = null;
            BitSet known = move(next);
            pins = new BitSet();
            for (Picture.Spot spot : picture.spots()) {
                next.indexOf(spot.entity()).ifPresent(node -> pin(node, spot.x(), spot.y()));
            }
            known.or(pins);
            arrivals.place(sketches.links().graph(), xs, ys, known);
            springs = null;
            int fresh = xs.length - known.cardinality();
            if (fresh > 0 && fresh <= Math.min(known.cardinality(), FEW_ARRIVALS)) {
                new Arrangement(sketch(known)).part();
            }
            return publish();
        }
    }

    /// Takes the places of nodes along into another chart; which of its nodes have been there before.
    private BitSet move(Chart next) {
        Chart before = sketches.chart();
        int n = next.nodes().size();
        absent.note(before, next, xs, ys);
        double[] nextXs = new double[n];
        double[] nextYs = new double[n];
        BitSet known = new BitSet(n);
        for (int i = 0; i < n; i++) {
            String id = next.nodes().get(i).id();
            int was = before.indexOf(id).orElse(-1);
            if (was >= 0 && before.nodes().get(was).id().equals(id)) {
                nextXs[i] = xs[was];
                nextYs[i] = ys[was];
                known.set(i);
            } else if (absent.place(id, nextXs, nextYs, i)) {
                known.set(i);
            }
        }
        xs = nextXs;
        ys = nextYs;
        sketches = new Sketches(next);
        return known;
    }

    private void pin(int node, double x, double y) {
        pins.set(node);
        xs[node] = x;
        ys[node] = y;
        springs = null;
    }

    /// Pins an entity's node to a place, as when the analyst drags it.
    public Positions pin(String entity, double x, double y) {
        synchronized (lock) {
            sketches.chart().indexOf(entity).ifPresent(node -> pin(node, x, y));
            return publish();
        }
    }

    /// Lets an entity's node move again.
    public Positions unpin(String entity) {
        synchronized (lock) {
            sketches.chart().indexOf(entity).ifPresent(pins::clear);
            springs = null;
            return publish();
        }
    }

    /// Moves every node that is not pinned by one step of the springs; whether they have come to rest.
    public boolean step() {
        synchronized (lock) {
            boolean rest = xs.length == 0 || swing();
            ground = Ground.NONE;
            publish();
            return rest;
        }
    }

    private boolean swing() {
        Springs now = springs == null ? Springs.between(sketches.links().graph(), xs, ys, pins) : springs;
        springs = now;
        boolean rest = now.step();
        now.write(xs, ys, pins);
        return rest;
    }

    /// Lays the chart out as wished, around what is pinned.
    ///
    /// @throws org.sourceline.job.Cancelled when `progress` was told to stop it; then everything is where it was
    public Positions arrange(Wish wish, Progress progress) {
        synchronized (lock) {
            double[][] were = {xs.clone(), ys.clone()};
            boolean done = false;
            try {
                place(wish, progress);
                done = true;
            } finally {
                springs = null;
                xs = done ? xs : were[0];
                ys = done ? ys : were[1];
            }
            absent.forget();
            wished = wish.layout() == Layout.TIDY ? wished : wish;
            return publishOnGround();
        }
    }

    private void place(Wish wish, Progress progress) {
        if (wish.layout() == Layout.FORCE) {
            settle(wish.aspect(), progress);
        } else {
            int around = sketches.chart().indexOf(wish.around()).orElse(-1);
            wish.layout().place(sketches.sketch(xs, ys, pins, wish.dates()), around, wish.aspect(), progress);
        }
    }

    /// Draws the ground of the layout wished for, where the nodes lie so, such as in a picture that was kept.
    public Positions ground(Wish wish) {
        synchronized (lock) {
            absent.forget();
            wished = wish;
            return publishOnGround();
        }
    }

    private Positions publishOnGround() {
        Wish wish = wished;
        ground = wish == null ? Ground.NONE : Grounds.of(publish(), sketches, wish);
        return publish();
    }

    /// Lays the chart out until it rests or has had its share of steps, then makes it readable: even lengths, no node
    /// or name over another, components side by side.
    private void settle(double aspect, Progress progress) {
        if (pins.isEmpty()) {
            unfold(aspect, progress);
        } else {
            loosen(progress);
            new Arrangement(sketch(pins)).tidy(aspect);
        }
    }

    private Sketch sketch(BitSet fixed) {
        return sketches.sketch(xs, ys, fixed, Map.of());
    }

    /// Lays everything out from nothing; of a small chart, several times, to keep what has the fewest crossings.
    private void unfold(double aspect, Progress progress) {
        int tries = sketches.links().count() <= FEW_LINKS ? TRIES : 1;
        double[] bestXs = xs;
        double[] bestYs = ys;
        long least = Long.MAX_VALUE;
        for (int attempt = 0; attempt < tries; attempt++) {
            xs = new double[xs.length];
            ys = new double[xs.length];
            Springs.of(MultilevelLayout.of(sketches.links().graph(), seed + attempt, progress))
                    .write(xs, ys, pins);
            new Arrangement(sketch(pins)).tidy(aspect);
            long crossings =
                    tries == 1 ? 0 : Crossings.count(xs, ys, sketches.links().ends());
            if (crossings < least) {
                least = crossings;
                bestXs = xs;
                bestYs = ys;
            }
        }
        xs = bestXs;
        ys = bestYs;
    }

    private void loosen(Progress progress) {
        boolean rest = xs.length == 0;
        for (int step = 0; step < MOST_STEPS && !rest; step++) {
            progress.at(step, MOST_STEPS, "Placing %,d entities".formatted(xs.length));
            rest = swing();
        }
    }

    private Positions publish() {
        Positions now = new Positions(sketches.chart(), xs, ys, pins).on(ground);
        positions = now;
        return now;
    }
}
