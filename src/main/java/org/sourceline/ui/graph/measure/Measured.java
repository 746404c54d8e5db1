package org.sourceline.ui.graph.measure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sourceline.job.Progress;
import org.sourceline.network.Chart;
import org.sourceline.network.ChartLink;
import org.sourceline.network.ChartNode;
import org.sourceline.network.Emphasis;
import org.sourceline.network.force.FlatGraph;
import org.sourceline.network.measure.Measure;

/// What was measured on a chart: the value of each node by its id, the greatest of them, and who is in which community.
///
/// It is worked out, and charts are dressed in it, off the screen's thread.
///
/// @param nodes the nodes that it was measured on
/// @param links the links that it was measured on
/// @param communities each with its nodes, those with most links first; empty where none were asked for
record Measured(
        List<ChartNode> nodes,
        List<ChartLink> links,
        Map<Measure, Map<String, Double>> values,
        Map<Measure, Double> most,
        List<List<ChartNode>> communities) {

    /// Nothing.
    static final Measured NOTHING = new Measured(List.of(), List.of(), Map.of(), Map.of(), List.of());

    /// The same and what else is asked for, measured on a chart; what is known of another one is forgotten.
    Measured and(Set<Measure> asked, Chart chart, Progress progress) {
        boolean same = links.equals(chart.links()) && nodes.equals(chart.nodes());
        Map<Measure, Map<String, Double>> known = new HashMap<>(same ? values : Map.of());
        Map<Measure, Double> greatest = new HashMap<>(same ? most : Map.of());
        List<List<ChartNode>> groups = communities;
        FlatGraph graph = graph(chart);
        for (Measure measure : asked) {
            if (!known.containsKey(measure)) {
                double[] found = measure.values(graph, progress);
                known.put(measure, byNode(chart, found));
                greatest.put(measure, Arrays.stream(found).max().orElse(0));
                groups = measure.sorts() ? communities(chart, found) : groups;
            }
        }
        return new Measured(chart.nodes(), chart.links(), known, greatest, groups);
    }

    /// The links of a chart that are not proposals.
    static FlatGraph graph(Chart chart) {
        int[] links = IntStream.range(0, chart.links().size())
                .filter(link -> !chart.links().get(link).proposal())
                .toArray();
        return FlatGraph.of(
                chart.nodes().size(),
                IntStream.of(links).map(chart::from).toArray(),
                IntStream.of(links).map(chart::to).toArray());
    }

    private static Map<String, Double> byNode(Chart chart, double[] values) {
        Map<String, Double> byNode = new HashMap<>();
        for (int node = 0; node < values.length; node++) {
            byNode.put(chart.nodes().get(node).id(), values[node]);
        }
        return byNode;
    }

    private static List<List<ChartNode>> communities(Chart chart, double[] numbers) {
        Map<Integer, List<ChartNode>> members = IntStream.range(0, numbers.length)
                .boxed()
                .sorted(Comparator.comparingInt(node -> -chart.degree(node)))
                .collect(Collectors.groupingBy(
                        node -> (int) numbers[node],
                        TreeMap::new,
                        Collectors.mapping(node -> chart.nodes().get(node), Collectors.toList())));
        return List.copyOf(members.values());
    }

    /// A chart whose nodes are sized and coloured by measures, as far as they are known; null for what is usual.
    Chart dress(Chart chart, @Nullable Measure size, @Nullable Measure colour) {
        Emphasis emphasis = Emphasis.NONE;
        if (size != null && values.containsKey(size)) {
            emphasis = emphasis.sized(of(size, chart));
        }
        if (colour != null && values.containsKey(colour)) {
            emphasis = colour.sorts() ? emphasis.grouped(of(colour, chart)) : emphasis.scaled(of(colour, chart));
        }
        return chart.emphasizing(emphasis);
    }

    private double[] of(Measure measure, Chart chart) {
        Map<String, Double> known = values.getOrDefault(measure, Map.of());
        double absent = measure.sorts() ? Emphasis.GROUPS : 0;
        return chart.nodes().stream()
                .mapToDouble(node -> known.getOrDefault(node.id(), absent))
                .toArray();
    }
}
