package org.sourceline.network.live;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.sourceline.model.Claim;
import org.sourceline.model.FuzzyDate;
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
                        .filter(claim -> !claim.when().isUnknown())
                        .collect(Collectors.toMap(Claim::id, Claim::when))
                : Map.of();
        return new Wish(layout, around, dates, aspect);
    }
}
