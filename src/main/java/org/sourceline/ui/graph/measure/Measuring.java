package org.sourceline.ui.graph.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sourceline.job.RunningJob;
import org.sourceline.network.Chart;
import org.sourceline.network.ChartNode;
import org.sourceline.network.Emphasis;
import org.sourceline.network.force.FlatGraph;
import org.sourceline.network.measure.Communities;
import org.sourceline.network.measure.Measure;
import org.sourceline.ui.desk.Desk;

/// Which measures nodes are sized and coloured by, and their values for the chart that is shown.
///
/// A measure is of the network on the chart, so it is worked out anew when the chart changes; till then the values from
/// before hold.
public final class Measuring {

    private final Desk desk;
    private final Consumer<Chart> shown;
    private final List<Runnable> watchers = new ArrayList<>();
    private @Nullable Measure size;
    private @Nullable Measure colour;
    private Map<Measure, Map<String, Double>> values = Map.of();
    private Chart chart;
    private @Nullable RunningJob job;

    /// Measuring of nothing yet.
    ///
    /// @param shown given the chart with other sizes and colours, to show it
    public Measuring(Desk desk, Consumer<Chart> shown) {
        this.desk = desk;
        this.shown = shown;
        chart = Chart.empty(desk.ontology());
    }

    /// Tells `watcher` whenever sizes or colours are others.
    public void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    /// The measure that nodes are sized by; empty where that is the number of their links, as usual.
    public Optional<Measure> size() {
        return Optional.ofNullable(size);
    }

    /// The measure that nodes are coloured by; empty where that is their type.
    public Optional<Measure> colour() {
        return Optional.ofNullable(colour);
    }

    /// Sizes and colours nodes by measures; null for what is usual.
    public void show(@Nullable Measure newSize, @Nullable Measure newColour) {
        size = newSize;
        colour = newColour;
        dressed();
        measure();
    }

    /// The id of the measure that nodes are sized by; empty for what is usual.
    public String sizeId() {
        return size().map(Measure::id).orElse("");
    }

    /// The id of the measure that nodes are coloured by; empty for what is usual.
    public String colourId() {
        return colour().map(Measure::id).orElse("");
    }

    /// The same by the measures' ids; an empty or unknown one stands for what is usual.
    public void show(String sizeId, String colourId) {
        show(Measure.of(sizeId).orElse(null), Measure.of(colourId).orElse(null));
    }

    /// Takes another chart and yields it as it is to be shown; its values come later.
    public Chart dress(Chart next) {
        boolean same = chart.nodes().equals(next.nodes()) && chart.links().equals(next.links());
        chart = next;
        if (!same) {
            measure();
        }
        tell();
        return emphasized();
    }

    private Set<Measure> asked() {
        return Stream.of(size(), colour()).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    private void measure() {
        if (job != null) {
            job.cancel();
            job = null;
        }
        Set<Measure> asked = asked();
        if (asked.isEmpty()) {
            return;
        }
        Chart measured = chart;
        String title = MeasureWords.working(asked);
        job = desk.jobs()
                .start(
                        title,
                        progress -> {
                            FlatGraph graph = graph(measured);
                            Map<Measure, Map<String, Double>> found = new HashMap<>();
                            for (Measure measure : asked) {
                                found.put(measure, byNode(measured, measure.values(graph, progress)));
                            }
                            return found;
                        },
                        found -> {
                            if (measured == chart && asked.equals(asked())) {
                                values = found;
                                dressed();
                            }
                        });
    }

    private static FlatGraph graph(Chart chart) {
        List<int[]> ends = chart.links().stream()
                .filter(link -> !link.proposal())
                .map(link -> new int[] {
                    chart.indexOf(link.from()).orElseThrow(),
                    chart.indexOf(link.to()).orElseThrow()
                })
                .toList();
        return FlatGraph.of(
                chart.nodes().size(),
                ends.stream().mapToInt(end -> end[0]).toArray(),
                ends.stream().mapToInt(end -> end[1]).toArray());
    }

    private static Map<String, Double> byNode(Chart chart, double[] values) {
        Map<String, Double> byNode = new HashMap<>();
        for (int node = 0; node < values.length; node++) {
            byNode.put(chart.nodes().get(node).id(), values[node]);
        }
        return byNode;
    }

    private void dressed() {
        shown.accept(emphasized());
        tell();
    }

    private void tell() {
        watchers.forEach(Runnable::run);
    }

    private Chart emphasized() {
        Emphasis emphasis = Emphasis.NONE;
        if (size != null && values.containsKey(size)) {
            emphasis = emphasis.sized(values(size));
        }
        if (colour != null && values.containsKey(colour)) {
            emphasis = colour.sorts() ? emphasis.grouped(values(colour)) : emphasis.scaled(values(colour));
        }
        return chart.emphasizing(emphasis);
    }

    private double[] values(Measure measure) {
        Map<String, Double> known = values.getOrDefault(measure, Map.of());
        double absent = measure.sorts() ? Emphasis.GROUPS : 0;
        return chart.nodes().stream()
                .mapToDouble(node -> known.getOrDefault(node.id(), absent))
                .toArray();
    }

    /// Works out the communities on the chart, and hands over the name of the community of each entity by its id.
    public void communities(Communities measure, Consumer<Map<String, String>> then) {
        Chart measured = chart;
        desk.jobs()
                .start(
                        MeasureWords.working(List.of(measure)),
                        progress -> measure.of(graph(measured), progress),
                        found -> then.accept(names(measured, found)));
    }

    /// A community is called after the node in it that has the most links.
    private static Map<String, String> names(Chart chart, int[] communities) {
        Map<Integer, Integer> heads = new HashMap<>();
        for (int node = 0; node < communities.length; node++) {
            heads.merge(communities[node], node, (one, other) -> chart.degree(other) > chart.degree(one) ? other : one);
        }
        Map<String, String> names = new HashMap<>();
        for (int node = 0; node < communities.length; node++) {
            ChartNode head = chart.nodes().get(heads.getOrDefault(communities[node], node));
            String name = MeasureWords.community(head);
            chart.nodes().get(node).entities().forEach(entity -> names.put(entity, name));
        }
        return names;
    }

    /// Whether the values for what is asked are there.
    public boolean isMeasured() {
        return values.keySet().containsAll(asked());
    }

    /// The greatest value of a measure on the chart.
    double most(Measure measure) {
        return IntStream.range(0, chart.nodes().size())
                .mapToDouble(node -> values(measure)[node])
                .max()
                .orElse(0);
    }

    /// The communities on the chart, by number, each with its nodes, those with most links first; empty where nodes are
    /// not coloured by community.
    List<List<ChartNode>> communities() {
        if (colour == null || !colour.sorts() || !values.containsKey(colour)) {
            return List.of();
        }
        double[] numbers = values(colour);
        Map<Integer, List<ChartNode>> members = IntStream.range(0, numbers.length)
                .boxed()
                .sorted((one, other) -> Integer.compare(chart.degree(other), chart.degree(one)))
                .collect(Collectors.groupingBy(
                        node -> (int) numbers[node],
                        java.util.TreeMap::new,
                        Collectors.mapping(node -> chart.nodes().get(node), Collectors.toList())));
        return List.copyOf(members.values());
    }
}
