package org.sourceline.network.path;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.sourceline.model.Claim;
import org.sourceline.model.FuzzyDate;
import org.sourceline.network.Chart;
import org.sourceline.network.ChartLink;
import org.sourceline.network.ChartNode;
import org.sourceline.store.CaseIndex;

/// The ways through a chart: its nodes and those of its links that have evidence, with how strong each is and when its
/// claims held.
///
/// Proposals are no ways, since nothing has been cited for them.
public final class ChartWays {

    private final Chart chart;
    private final List<ChartLink> links;
    private final Strength[] strengths;
    private final List<Strength> levels;
    private final List<List<FuzzyDate>> dates;
    private final Ways ways;

    private ChartWays(Chart chart, CaseIndex index) {
        this.chart = chart;
        links = chart.links().stream()
                .filter(link -> !link.proposal() && !link.loop())
                .toList();
        strengths = links.stream()
                .map(link -> Strength.of(link.evidence().claims(), index))
                .toArray(Strength[]::new);
        Set<Strength> distinct = new TreeSet<>(Arrays.asList(strengths));
        levels = List.copyOf(distinct);
        dates = links.stream()
                .map(link -> link.evidence().claims().stream()
                        .map(claim -> index.find(Claim.class, claim).map(Claim::when))
                        .map(when -> when.orElse(FuzzyDate.UNKNOWN))
                        .toList())
                .toList();
        ways = Ways.of(
                chart.nodes().size(),
                links.stream().mapToInt(link -> end(link.from())).toArray(),
                links.stream().mapToInt(link -> end(link.to())).toArray(),
                Arrays.stream(strengths)
                        .mapToInt(strength -> Collections.binarySearch(levels, strength))
                        .toArray());
    }

    private int end(String node) {
        return chart.indexOf(node).orElseThrow();
    }

    /// The ways through a chart of a case as it stands.
    public static ChartWays of(Chart chart, CaseIndex index) {
        return new ChartWays(chart, index);
    }

    /// The same in numbers: nodes by their place among the chart's, links by their place among those that are ways.
    public Ways ways() {
        return ways;
    }

    /// When each claim of each link held, as far as known.
    public List<List<FuzzyDate>> dates() {
        return dates;
    }

    /// The number of the node that stands for an entity.
    public OptionalInt number(String entity) {
        return chart.indexOf(entity);
    }

    /// The node with that number.
    public ChartNode node(int number) {
        return chart.nodes().get(number);
    }

    /// The link with that number.
    public ChartLink link(int number) {
        return links.get(number);
    }

    /// How strong the link with that number is.
    public Strength strength(int number) {
        return strengths[number];
    }

    /// The least that [Path#weakest] may be for links with at least that many origins, or articles.
    public int weakest(int support) {
        int level = 0;
        while (level < levels.size() && levels.get(level).support() < support) {
            level++;
        }
        return level;
    }
}
