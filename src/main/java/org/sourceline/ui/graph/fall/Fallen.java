package org.sourceline.ui.graph.fall;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.sourceline.lineage.Falling;
import org.sourceline.model.Claim;
import org.sourceline.network.Chart;
import org.sourceline.network.ChartLink;
import org.sourceline.network.ChartNode;

/// What of a chart would fall.
///
/// @param links ids of the links of which no claim would stand
/// @param nodes ids of the nodes that no link would hold to the network any more
/// @param absent how many of the claims that would fall are in no link of the chart
record Fallen(Set<String> links, Set<String> nodes, int absent) {

    /// Nothing.
    static final Fallen NOTHING = new Fallen(Set.of(), Set.of(), 0);

    Fallen {
        links = Set.copyOf(links);
        nodes = Set.copyOf(nodes);
    }

    /// What of a chart falls.
    static Fallen of(Chart chart, Falling falling) {
        Set<String> claims = falling.claims().stream().map(Claim::id).collect(Collectors.toSet());
        Set<ChartLink> touched =
                claims.stream().flatMap(claim -> chart.linkOf(claim).stream()).collect(Collectors.toSet());
        Set<String> links = touched.stream()
                .filter(link -> claims.containsAll(link.evidence().claims()))
                .map(ChartLink::id)
                .collect(Collectors.toSet());
        Set<String> nodes = falling.parted().stream()
                .flatMap(entity -> chart.node(entity).stream())
                .filter(node -> !node.group() || falling.parted().containsAll(node.entities()))
                .map(ChartNode::id)
                .collect(Collectors.toSet());
        long absent =
                claims.stream().filter(claim -> chart.linkOf(claim).isEmpty()).count();
        return new Fallen(links, nodes, (int) absent);
    }

    /// The ids of all of it.
    Set<String> ids() {
        Set<String> ids = new HashSet<>(links);
        ids.addAll(nodes);
        return ids;
    }
}
