package org.sourceline.network;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.graphstream.graph.implementations.MultiGraph;
import org.sourceline.job.Progress;
import org.sourceline.model.Picture;
import org.sourceline.network.force.Springs;
import org.sourceline.network.layout.Arrangement;
import org.sourceline.network.layout.Arrivals;
import org.sourceline.network.layout.Crossings;

/// The live graph of a view: GraphStream's graph and the springs between its nodes, which any thread may change or
/// step.
///
/// Only one thread at a time is inside; readers never wait, for they see the last [Positions] published.
public final class LiveGraph {

    /// How often a chart of few links is laid out to choose from.
    private static final int TRIES = 8;

    private static final int FEW_LINKS = 400;

    /// How many steps a chart is given whose pinned nodes keep it from being laid out from nothing.
    private static final int MOST_STEPS = 200;

    private final Object lock = new Object();
    private final MultiGraph graph = new MultiGraph("chart", false, false);
    private final Springs springs;
    private final long seed;
    private final Arrivals arrivals;
    private final Map<String, double[]> places = new HashMap<>();
    private final Set<String> pins = new HashSet<>();
    private Chart chart;
    private volatile Positions positions;

    /// A live graph of an empty chart; the same seed and the same calls give the same positions.
    public LiveGraph(Chart empty, long seed) {
        chart = Chart.empty(empty.ontology());
        positions = Positions.of(chart, places, pins);
        arrivals = new Arrivals(new Random(seed));
        this.seed = seed;
        springs = new Springs();
        graph.addSink(springs);
    }

    /// The positions of a chart laid out from nothing, for a canvas `aspect` times as wide as high.
    ///
    /// @param picture where the analyst has put entities
    public static Positions layout(Chart chart, long seed, Picture picture, double aspect) {
        LiveGraph live = new LiveGraph(chart, seed);
        live.show(chart, picture);
        return live.settle(aspect, Progress.NONE);
    }

    /// Where everything is now: a snapshot that never changes.
    public Positions positions() {
        return positions;
    }

    /// Shows another chart: known nodes keep their place, new ones arrive near their neighbours.
    ///
    /// @param picture where the analyst has put entities; they stay there
    public Positions show(Chart next, Picture picture) {
        synchronized (lock) {
            Set<String> known = new HashSet<>(places.keySet());
            change(next);
            pins.clear();
            for (Picture.Spot spot : picture.spots()) {
                next.node(spot.entity()).ifPresent(node -> {
                    pins.add(node.id());
                    places.put(node.id(), new double[] {spot.x(), spot.y()});
                });
            }
            known.addAll(pins);
            known.retainAll(places.keySet());
            settleIn(known);
            if (!known.isEmpty() && known.size() < next.nodes().size()) {
                arrange(known).part();
            }
            return publish();
        }
    }

    private void change(Chart next) {
        Set<String> nodes = next.nodes().stream().map(ChartNode::id).collect(Collectors.toSet());
        Set<String> links = next.links().stream().map(ChartLink::id).collect(Collectors.toSet());
        graph.edges()
                .map(edge -> edge.getId())
                .filter(id -> !links.contains(id))
                .toList()
                .forEach(graph::removeEdge);
        graph.nodes()
                .map(node -> node.getId())
                .filter(id -> !nodes.contains(id))
                .toList()
                .forEach(graph::removeNode);
        places.keySet().retainAll(nodes);
        for (ChartNode node : next.nodes()) {
            if (graph.getNode(node.id()) == null) {
                graph.addNode(node.id());
                places.remove(node.id());
            }
        }
        for (ChartLink link : next.links()) {
            if (!link.loop() && graph.getEdge(link.id()) == null) {
                graph.addEdge(link.id(), link.from(), link.to());
            }
        }
        chart = next;
    }

    /// Places what is not `known`.
    private void settleIn(Set<String> known) {
        Map<String, List<String>> neighbours = new HashMap<>();
        for (ChartLink link : chart.links()) {
            neighbours.computeIfAbsent(link.from(), id -> new ArrayList<>()).add(link.to());
            neighbours.computeIfAbsent(link.to(), id -> new ArrayList<>()).add(link.from());
        }
        arrivals.place(chart.nodes().stream().map(ChartNode::id).toList(), neighbours, places, known);
        springs.disturb();
    }

    /// Pins an entity's node to a place, as when the analyst drags it.
    public Positions pin(String entity, double x, double y) {
        synchronized (lock) {
            chart.node(entity).ifPresent(node -> {
                pins.add(node.id());
                places.put(node.id(), new double[] {x, y});
            });
            springs.disturb();
            return publish();
        }
    }

    /// Lets an entity's node move again.
    public Positions unpin(String entity) {
        synchronized (lock) {
            chart.node(entity).ifPresent(node -> pins.remove(node.id()));
            springs.disturb();
            return publish();
        }
    }

    /// Moves every node that is not pinned by one step of the springs; whether they have come to rest.
    public boolean step() {
        synchronized (lock) {
            boolean rest = chart.nodes().isEmpty() || springs.step(places, pins);
            publish();
            return rest;
        }
    }

    /// Lays the chart out until it rests or has had its share of steps, then makes it readable: even lengths, no node
    /// or name over another, components side by side.
    ///
    /// @param aspect how many times as wide as high the canvas is
    public Positions settle(double aspect, Progress progress) {
        synchronized (lock) {
            if (pins.isEmpty()) {
                unfold(aspect, progress);
            } else {
                loosen(progress);
                arrange(pins).tidy(aspect);
            }
            return publish();
        }
    }

    /// Lays everything out from nothing; of a small chart, several times, to keep what has the fewest crossings.
    private void unfold(double aspect, Progress progress) {
        int tries = chart.links().size() <= FEW_LINKS ? TRIES : 1;
        Map<String, double[]> best = Map.of();
        long least = Long.MAX_VALUE;
        for (int attempt = 0; attempt < tries; attempt++) {
            springs.unfold(seed + attempt, places, progress);
            Written arranged = arrange(pins);
            arranged.tidy(aspect);
            long crossings = tries == 1 ? 0 : Crossings.count(arranged.xs, arranged.ys, ends());
            if (crossings < least) {
                least = crossings;
                best = Map.copyOf(places);
            }
        }
        places.putAll(best);
        springs.disturb();
    }

    private int[][] ends() {
        return chart.links().stream()
                .map(link -> new int[] {index(link.from()), index(link.to())})
                .toArray(int[][]::new);
    }

    private void loosen(Progress progress) {
        boolean rest = chart.nodes().isEmpty();
        for (int step = 0; step < MOST_STEPS && !rest; step++) {
            progress.at(
                    step,
                    MOST_STEPS,
                    "Placing %,d entities".formatted(chart.nodes().size()));
            rest = springs.step(places, pins);
        }
    }

    /// An arrangement of what is shown, which writes back where it has put things.
    private Written arrange(Set<String> fixed) {
        int n = chart.nodes().size();
        Positions now = Positions.of(chart, places, pins);
        BitSet still = new BitSet(n);
        List<Arrangement.Box> boxes = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            still.set(i, fixed.contains(chart.nodes().get(i).id()));
            boxes.add(box(i));
        }
        int[][] links = chart.links().stream()
                .map(link -> new int[] {index(link.from()), index(link.to()), room(link)})
                .toArray(int[][]::new);
        return new Written(now.xs(), now.ys(), (xs, ys) -> new Arrangement(xs, ys, boxes, links, still));
    }

    private int index(String node) {
        return chart.indexOf(node).orElseThrow();
    }

    /// The length at which a link's words have room on it.
    private static int room(ChartLink link) {
        return (int) Math.min(210, Typeface.width(link.reading(), Typeface.SMALL, false) + 66);
    }

    private Arrangement.Box box(int node) {
        double radius = Scene.radius(chart, node);
        double label = Typeface.width(chart.nodes().get(node).name(), Typeface.LABEL, false);
        return new Arrangement.Box(Math.max(radius, label / 2) + 8, radius + 8, radius + 26, radius);
    }

    private Positions publish() {
        Positions now = Positions.of(chart, places, pins);
        positions = now;
        return now;
    }

    /// An arrangement together with the way back from its numbers to the springs.
    private final class Written {

        private final double[] xs;
        private final double[] ys;
        private final Arrangement arrangement;

        Written(double[] xs, double[] ys, BiFunction<double[], double[], Arrangement> maker) {
            this.xs = xs;
            this.ys = ys;
            this.arrangement = maker.apply(xs, ys);
        }

        void tidy(double aspect) {
            arrangement.tidy(aspect);
            write();
        }

        void part() {
            arrangement.part();
            write();
        }

        private void write() {
            for (int i = 0; i < xs.length; i++) {
                places.put(chart.nodes().get(i).id(), new double[] {xs[i], ys[i]});
            }
            springs.disturb();
        }
    }
}
