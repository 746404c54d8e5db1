package org.sourceline.network.live;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourceline.model.FuzzyDate;
import org.sourceline.network.Chart;
import org.sourceline.network.ChartLink;
import org.sourceline.network.Positions;
import org.sourceline.network.Typeface;
import org.sourceline.network.layout.Sketch;

/// Makes sketches of charts: what layouts have to know of one, in the chart's order.
public final class Sketches {

    /// The predicates that say who stands above whom: 1 where the subject does, -1 where the object does.
    private static final Map<String, Integer> RANKS =
            Map.of("COMMANDS", 1, "SUBORDINATE_TO", -1, "PART_OF", -1, "MEMBER_OF", -1);

    private final Chart chart;
    private final Sketch.Boxes boxes;
    private final Sketch.Links links;
    private final int[] kinds;

    /// Sketches of that chart.
    public Sketches(Chart chart) {
        this.chart = chart;
        boxes = boxes(chart);
        links = links(chart);
        kinds = kinds(chart);
    }

    private static Sketch.Boxes boxes(Chart chart) {
        int n = chart.nodes().size();
        float[] half = new float[n];
        float[] above = new float[n];
        float[] below = new float[n];
        float[] radii = new float[n];
        boolean named = n <= Positions.MOST_NAMED;
        for (int node = 0; node < n; node++) {
            double radius = chart.radius(node);
            double label = named ? Typeface.width(chart.nodes().get(node).name(), Typeface.LABEL, false) : 0;
            half[node] = (float) (Math.max(radius, label / 2) + (named ? 8 : 4));
            above[node] = (float) (radius + (named ? 8 : 4));
            below[node] = (float) (radius + (named ? 26 : 4));
            radii[node] = (float) radius;
        }
        return new Sketch.Boxes(half, above, below, radii);
    }

    private static Sketch.Links links(Chart chart) {
        List<ChartLink> lines = chart.links();
        int m = lines.size();
        int[] from = new int[m];
        int[] to = new int[m];
        int[] lengths = new int[m];
        byte[] ranks = new byte[m];
        Map<String, Integer> rooms = new HashMap<>();
        for (int k = 0; k < m; k++) {
            ChartLink link = lines.get(k);
            from[k] = chart.indexOf(link.from()).orElseThrow();
            to[k] = chart.indexOf(link.to()).orElseThrow();
            lengths[k] = rooms.computeIfAbsent(link.reading(), Sketches::room);
            ranks[k] = (byte) (int) RANKS.getOrDefault(link.predicate(), 0);
        }
        return Sketch.Links.of(chart.nodes().size(), from, to, lengths, ranks);
    }

    /// The length at which a link's words have room on it.
    private static int room(String words) {
        return (int) Math.min(210, Typeface.width(words, Typeface.SMALL, false) + 66);
    }

    private static int[] kinds(Chart chart) {
        List<String> order = chart.kinds().stream().map(Chart.Kind::type).toList();
        Map<String, Integer> numbers = new HashMap<>();
        order.forEach(type -> numbers.put(type, numbers.size()));
        return chart.nodes().stream()
                .mapToInt(node -> numbers.getOrDefault(node.type(), 0))
                .toArray();
    }

    /// The chart whose sketches they are.
    public Chart chart() {
        return chart;
    }

    /// The links of the chart.
    public Sketch.Links links() {
        return links;
    }

    /// A sketch of the chart as it lies, whose layouts move what is in `xs` and `ys`.
    ///
    /// @param dates when each claim held, by the claim's id
    public Sketch sketch(double[] xs, double[] ys, BitSet fixed, Map<String, FuzzyDate> dates) {
        double[][] times = spans(dates);
        return new Sketch(xs, ys, boxes, links, new Sketch.Traits(kinds, times[0], times[1]), fixed);
    }

    /// When each node first appears in a dated claim, in days; not a number where none of its claims is dated.
    double[] times(Map<String, FuzzyDate> dates) {
        return spans(dates)[0];
    }

    /// When each node first appears in a dated claim, in days, and how many days later that may have been.
    private double[][] spans(Map<String, FuzzyDate> dates) {
        double[] times = new double[chart.nodes().size()];
        double[] spans = new double[times.length];
        Arrays.fill(times, Double.NaN);
        for (int k = 0; k < links.count() && !dates.isEmpty(); k++) {
            for (String claim : chart.links().get(k).evidence().claims()) {
                FuzzyDate when = dates.get(claim);
                if (when != null) {
                    double first = day(when.earliest().or(when::latest));
                    double span = Math.max(0, day(when.latest()) - first);
                    for (int end : new int[] {links.from(k), links.to(k)}) {
                        if (!(times[end] <= first)) {
                            times[end] = first;
                            spans[end] = Double.isNaN(span) ? 0 : span;
                        }
                    }
                }
            }
        }
        return new double[][] {times, spans};
    }

    private static double day(Optional<LocalDate> date) {
        return date.map(day -> (double) day.toEpochDay()).orElse(Double.NaN);
    }
}
