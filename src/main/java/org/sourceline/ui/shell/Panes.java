package org.sourceline.ui.shell;

import java.util.List;
import javafx.beans.value.ObservableStringValue;
import org.sourceline.ui.desk.Panel;

/// The panels of the workbench, each in its place.
///
/// @param tables what lists the case in full, over the others while it is open
/// @param origins whose report each article is, over the others while one is at a lineage
/// @param review what is suggested, to be decided on, over the others while it is open
/// @param status what the chart shows and leaves out, for the status line
public record Panes(
        Panel articles,
        Panel entities,
        Panel reader,
        Panel chart,
        Panel inspector,
        Panel tables,
        Panel origins,
        Panel review,
        ObservableStringValue status) {

    /// What lies over the others while it is open, one at a time.
    public List<Panel> over() {
        return List.of(tables, origins, review);
    }

    /// All panels, in the order of reading.
    public List<Panel> all() {
        return List.of(articles, entities, reader, chart, inspector);
    }
}
