package org.sourceline.network.force;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graphstream.stream.SinkAdapter;
import org.jspecify.annotations.Nullable;
import org.sourceline.job.Progress;

/// The forces between the nodes of GraphStream's graph, whose changes it follows.
///
/// Places go in and come out in chart units; the middle of them all stays where it is.
public final class Springs extends SinkAdapter {

    /// Chart units to one unit of the layout.
    private static final double UNIT = 24;

    /// In units of the layout: who moves less on the average is at rest.
    private static final double REST = 0.01;

    private final Set<String> nodes = new LinkedHashSet<>();
    private final Map<String, Ends> links = new LinkedHashMap<>();
    private @Nullable Running running;

    private record Ends(String from, String to) {}

    /// A layout under way, with what it is to a chart: whose place each number is and where its middle lies.
    private record Running(List<String> order, ForceLayout layout, double middleX, double middleY) {}

    @Override
    public void nodeAdded(String source, long time, String node) {
        nodes.add(node);
        running = null;
    }

    @Override
    public void nodeRemoved(String source, long time, String node) {
        nodes.remove(node);
        running = null;
    }

    @Override
    public void edgeAdded(String source, long time, String edge, String from, String to, boolean directed) {
        links.put(edge, new Ends(from, to));
        running = null;
    }

    @Override
    public void edgeRemoved(String source, long time, String edge) {
        links.remove(edge);
        running = null;
    }

    /// Says that places or pins were changed from outside.
    public void disturb() {
        running = null;
    }

    /// Moves every node by one step.
    ///
    /// @param places of every node; those that are not pinned are moved
    /// @return whether they have come to rest
    public boolean step(Map<String, double[]> places, Set<String> pins) {
        Running now = running;
        if (now == null) {
            now = started(places, pins);
            running = now;
        }
        boolean rest = now.layout().step() < REST;
        write(now, places, pins);
        return rest;
    }

    private Running started(Map<String, double[]> places, Set<String> pins) {
        List<String> order = List.copyOf(nodes);
        double middleX =
                order.stream().mapToDouble(id -> at(places, id)[0]).average().orElse(0);
        double middleY =
                order.stream().mapToDouble(id -> at(places, id)[1]).average().orElse(0);
        float[] xs = new float[order.size()];
        float[] ys = new float[order.size()];
        BitSet fixed = new BitSet();
        for (int i = 0; i < xs.length; i++) {
            xs[i] = (float) ((at(places, order.get(i))[0] - middleX) / UNIT);
            ys[i] = (float) ((at(places, order.get(i))[1] - middleY) / UNIT);
            fixed.set(i, pins.contains(order.get(i)));
        }
        return new Running(order, new ForceLayout(graph(order), xs, ys, fixed), middleX, middleY);
    }

    /// Lays everything out from nothing; nothing may be pinned.
    ///
    /// @param seed the same seed gives the same places
    public void unfold(long seed, Map<String, double[]> places, Progress progress) {
        List<String> order = List.copyOf(nodes);
        Running fresh = new Running(order, MultilevelLayout.of(graph(order), seed, progress), 0, 0);
        write(fresh, places, Set.of());
        running = fresh;
    }

    private static double[] at(Map<String, double[]> places, String node) {
        return places.getOrDefault(node, new double[2]);
    }

    private FlatGraph graph(List<String> order) {
        Map<String, Integer> indexes = new HashMap<>();
        order.forEach(id -> indexes.put(id, indexes.size()));
        List<Ends> ends = new ArrayList<>(links.values());
        int[] from = new int[ends.size()];
        int[] to = new int[ends.size()];
        for (int k = 0; k < from.length; k++) {
            from[k] = indexes.getOrDefault(ends.get(k).from(), 0);
            to[k] = indexes.getOrDefault(ends.get(k).to(), 0);
        }
        return FlatGraph.of(order.size(), from, to);
    }

    private static void write(Running from, Map<String, double[]> places, Set<String> pins) {
        float[] xs = from.layout().xs();
        float[] ys = from.layout().ys();
        for (int i = 0; i < xs.length; i++) {
            String id = from.order().get(i);
            if (!pins.contains(id)) {
                places.put(id, new double[] {from.middleX() + xs[i] * UNIT, from.middleY() + ys[i] * UNIT});
            }
        }
    }
}
