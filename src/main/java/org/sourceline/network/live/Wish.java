package org.sourceline.network.live;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.Claim;
import org.sourceline.model.FuzzyDate;
import org.sourceline.network.Chart;
import org.sourceline.network.layout.Layout;

/// A wish for a layout, with what some layouts want to know.
///
/// @param around id of the entity in the middle of rings; empty for the one with the most links
/// @param held when each claim held, by the claim's id; asked for by whoever lays out, on its own thread
/// @param aspect how many times as wide as high the canvas is
public record Wish(Layout layout, String around, Supplier<Map<String, FuzzyDate>> held, double aspect) {

    /// A wish with dates that are known.
    ///
    /// @param dates when each claim held, by the claim's id
    public Wish(Layout layout, String around, Map<String, FuzzyDate> dates, double aspect) {
        this(layout, around, () -> dates, aspect);
    }

    /// A wish for a layout of a chart of these claims.
    public static Wish of(Layout layout, String around, Collection<Claim> claims, double aspect) {
        return of(layout, around, () -> claims, aspect);
    }

    /// A wish for a layout of a chart of claims that are looked up when they are wanted, once.
    public static Wish of(Layout layout, String around, Supplier<Collection<Claim>> claims, double aspect) {
        if (layout != Layout.TIMELINE) {
            return new Wish(layout, around, Map.of(), aspect);
        }
        AtomicReference<@Nullable Map<String, FuzzyDate>> known = new AtomicReference<>();
        return new Wish(
                layout,
                around,
                () -> {
                    Map<String, FuzzyDate> dates = known.get();
                    if (dates == null) {
                        dates = dates(claims.get());
                        known.set(dates);
                    }
                    return dates;
                },
                aspect);
    }

    private static Map<String, FuzzyDate> dates(Collection<Claim> claims) {
        return claims.stream()
                .filter(claim ->
                        claim.when().earliest().or(claim.when()::latest).isPresent())
                .collect(Collectors.toUnmodifiableMap(Claim::id, Claim::when));
    }

    /// When each claim held, by the claim's id.
    public Map<String, FuzzyDate> dates() {
        return held.get();
    }

    /// How many nodes of a chart have no place on the line of time that is wished for; 0 for another layout.
    public int undated(Chart chart) {
        if (layout != Layout.TIMELINE) {
            return 0;
        }
        Map<String, FuzzyDate> dates = dates();
        return (int) IntStream.range(0, chart.nodes().size())
                .filter(node -> chart.linksAt(node)
                        .mapToObj(chart.links()::get)
                        .flatMap(link -> link.evidence().claims().stream())
                        .noneMatch(dates::containsKey))
                .count();
    }
}
