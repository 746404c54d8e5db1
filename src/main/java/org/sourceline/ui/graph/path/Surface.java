package org.sourceline.ui.graph.path;

import java.util.Set;
import java.util.function.Supplier;
import org.sourceline.network.Chart;

/// The chart as the tool for paths sees it.
public interface Surface {

    /// The chart that is shown.
    Chart chart();

    /// The whole case as a chart, made on whatever thread asks for it.
    Supplier<Chart> everything();

    /// Ids of the entities selected on it.
    Set<String> selected();

    /// Lights nodes and links by their ids until something else is lit; none for what is lit anyway.
    void light(Set<String> ids);

    /// Shows these entities only.
    void keep(Set<String> entities);

    /// Gives the keys back to the canvas.
    void leave();
}
