package org.sourceline.ui.origin;

import java.util.List;
import org.sourceline.model.Derivation;

/// What is shown of a lineage, beside all others.
///
/// @param of id of the article or report at hand; empty where the case has no lineage
/// @param head id of the report that it goes back to
/// @param derivations what the article at hand derives from, to be decided on
/// @param circular whether some of its articles re-run each other
/// @param open the derivations of the case that wait for a decision, lineage by lineage
record ShownLineage(
        List<LineageModel.Group> groups,
        int alone,
        String of,
        String head,
        String name,
        List<LineageModel.Line> lines,
        List<Derivation> derivations,
        boolean circular,
        List<Derivation> open) {

    ShownLineage {
        groups = List.copyOf(groups);
        lines = List.copyOf(lines);
        derivations = List.copyOf(derivations);
        open = List.copyOf(open);
    }

    /// Whether the report that it goes back to is not in the case.
    boolean elsewhere() {
        return lines.stream().anyMatch(line -> line.elsewhere() && line.id().equals(head));
    }

    /// How many articles it has.
    long articles() {
        return lines.stream()
                .filter(line -> !line.elsewhere() && !line.isApart())
                .count();
    }
}
