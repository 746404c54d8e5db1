package org.sourceline.ui.graph.measure;

import org.jspecify.annotations.Nullable;
import org.sourceline.network.Chart;
import org.sourceline.network.measure.Measure;

/// How charts are dressed at one moment: by which measures, with which values; it may dress them on any thread.
///
/// @param chart the one that was shown at that moment
/// @param size the measure that nodes are sized by; null for what is usual
/// @param colour the measure that nodes are coloured by; null for what is usual
public record Dressing(
        Chart chart, @Nullable Measure size, @Nullable Measure colour, Measured measured) {

    /// Dresses another chart.
    public Dressed on(Chart next) {
        boolean same = chart.nodes().equals(next.nodes()) && chart.links().equals(next.links());
        return new Dressed(measured.dress(next, size, colour), this, same);
    }

    /// Whether it sizes and colours nodes as usual.
    boolean isUsual() {
        return size == null && colour == null;
    }

    /// A chart as it is to be shown.
    ///
    /// @param same whether it holds what was shown before
    public record Dressed(Chart chart, Dressing by, boolean same) {}
}
