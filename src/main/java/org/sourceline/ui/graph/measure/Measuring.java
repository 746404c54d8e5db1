package org.sourceline.ui.graph.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sourceline.job.RunningJob;
import org.sourceline.network.Chart;
import org.sourceline.network.ChartNode;
import org.sourceline.network.Emphasis;
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
    private Measured measured = Measured.NOTHING;
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
        if (asked().isEmpty()) {
            wear(chart.emphasizing(Emphasis.NONE));
        } else {
            tell();
        }
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

    /// What dresses another chart as this one is.
    public Dressing dressing() {
        return new Dressing(chart, size, colour, measured);
    }

    /// Takes another chart and yields it as it is to be shown; its values come later.
    public Chart take(Dressing.Dressed next) {
        boolean current = next.same() && next.by().equals(dressing());
        chart = asked().isEmpty() && !next.by().isUsual() ? next.chart().emphasizing(Emphasis.NONE) : next.chart();
        if (!current || !isMeasured()) {
            measure();
        }
        tell();
        return chart;
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
        Dressing now = dressing();
        job = desk.jobs()
                .start(
                        MeasureWords.working(asked),
                        progress -> {
                            Measured found = now.measured().and(asked, now.chart(), progress);
                            return new Dressing(
                                    found.dress(now.chart(), now.size(), now.colour()),
                                    now.size(),
                                    now.colour(),
                                    found);
                        },
                        found -> {
                            if (now.chart() == chart && asked.equals(asked())) {
                                measured = found.measured();
                                wear(found.chart());
                            }
                        });
    }

    private void wear(Chart dressed) {
        chart = dressed;
        shown.accept(dressed);
        tell();
    }

    private void tell() {
        watchers.forEach(Runnable::run);
    }

    /// Works out the communities on the chart, and hands over the name of the community of each entity by its id.
    public void communities(Communities measure, Consumer<Map<String, String>> then) {
        Chart asked = chart;
        desk.jobs()
                .start(
                        MeasureWords.working(List.of(measure)),
                        progress -> names(asked, measure.of(Measured.graph(asked), progress)),
                        then);
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
        return measured.values().keySet().containsAll(asked());
    }

    /// The greatest value of a measure on the chart.
    double most(Measure measure) {
        return measured.most().getOrDefault(measure, 0.0);
    }

    /// The communities on the chart, by number, each with its nodes, those with most links first; empty where nodes are
    /// not coloured by community.
    List<List<ChartNode>> communities() {
        return colour != null && colour.sorts() && measured.values().containsKey(colour)
                ? measured.communities()
                : List.of();
    }
}
