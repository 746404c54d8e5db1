package org.sourceline.network;

import java.util.List;

/// What a layout draws on the ground, below all of the chart: the dates along a line of time, the rings around a node.
///
/// @param ticks dates, each a line down the canvas
public record Ground(List<Tick> ticks, List<Ring> rings) {

    /// Nothing.
    public static final Ground NONE = new Ground(List.of(), List.of());

    public Ground {
        ticks = List.copyOf(ticks);
        rings = List.copyOf(rings);
    }

    /// A date on a line of time.
    ///
    /// @param x where on the chart it is
    /// @param date the day, month or year, as in ISO 8601
    public record Tick(double x, String date) {}

    /// A ring around a point of the chart.
    public record Ring(double x, double y, double radius) {}
}
