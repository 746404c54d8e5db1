package org.sourceline.ui.graph;

import java.util.List;
import org.sourceline.network.Chart;
import org.sourceline.network.choice.ChartBuilder;
import org.sourceline.network.choice.Facets;

/// What builds a chart, on any thread.
@FunctionalInterface
interface Recipe {

    /// Builds it.
    Built build();

    /// The case as the chart knows it.
    record Known(ChartBuilder builder, Facets facets) {

        static Known of(ChartBuilder builder) {
            return new Known(builder, builder.facets());
        }
    }

    /// A chart with the rows of its legend.
    ///
    /// @param grouped whether anything on it is several nodes drawn as one
    record Built(Known known, Chart chart, List<Chart.Kind> kinds, boolean grouped) {}
}
