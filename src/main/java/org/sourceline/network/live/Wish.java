package org.sourceline.network.live;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sourceline.model.Claim;
import org.sourceline.model.FuzzyDate;
import org.sourceline.network.Chart;
import org.sourceline.network.ChartLink;
import org.sourceline.network.layout.Layout;

/// A wish for a layout, with what some layouts want to know.
///
/// @param around id of the entity in the middle of rings; empty for the one with the most links
/// @param dates when each claim held, by the claim's id
/// @param aspect how many times as wide as high the canvas is
public record Wish(Layout layout, String around, Map<String, FuzzyDate> dates, double aspect) {

    public Wish {
        dates = Map.copyOf(dates);
    }

    /// A wish for a layout of a chart of these claims.
    public static Wish of(Layout layout, String around, Collection<Claim> claims, double aspect) {
        Map<String, FuzzyDate> dates = layout == Layout.TIMELINE
                ? claims.stream()
                        .filter(claim ->
                                claim.when().earliest().or(claim.when()::latest).isPresent())
                        .collect(Collectors.toMap(Claim::id, Claim::when))
                : Map.of();
        return new Wish(layout, around, dates, aspect);
    }

    /// How many nodes of a chart have no place on the line of time that is wished for; 0 for another layout.
    public int undated(Chart chart) {
        Set<String> dated = new HashSet<>();
        for (ChartLink link : chart.links()) {
            if (link.evidence().claims().stream().anyMatch(dates::containsKey)) {
                dated.add(link.from());
                dated.add(link.to());
            }
        }
        return layout == Layout.TIMELINE ? chart.nodes().size() - dated.size() : 0;
    }
}
