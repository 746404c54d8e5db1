package org.sourceline.network;

import java.util.List;

/// What a layout draws on the ground, below all of the chart: the dates along a line of time, the rings around a node;
/// and whether it draws links so faint that they leave what lies where to be seen.
///
/// @param ticks dates, each a line down the canvas
/// @param faint whether links are faint until they, or a node they end at, are lit
public record Ground(List<Tick> ticks, List<Ring> rings, boolean faint) {

    /// Nothing.
    public static final Ground NONE = new Ground(List.of(), List.of(), false);

    public Ground {
        ticks = List.copyOf(ticks);
        rings = List.copyOf(rings);
    }

    /// A ground on which links are as usual.
    public Ground(List<Tick> ticks, List<Ring> rings) {
        this(ticks, rings, false);
    }

    /// The same with links that are faint.
    public Ground fainting() {
        return new Ground(ticks, rings, true);
    }

    /// A date on a line of time.
    ///
    /// @param x where on the chart it is
    /// @param date the day, month or year, as in ISO 8601
    public record Tick(double x, String date) {}

    /// A ring around a point of the chart.
    public record Ring(double x, double y, double radius) {}
}
