package org.sourceline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sourceline.model.EntityType;
import org.sourceline.model.Ontology;
import org.sourceline.model.Predicate;
import org.sourceline.model.inference.Backing;
import org.sourceline.network.Chart;
import org.sourceline.network.ChartLink;
import org.sourceline.network.ChartNode;

/// A graph made for measuring: its k-th link goes from `from[k]` to `to[k]`. The same kind, size and seed give the
/// same.
public final class BenchGraph {

    private static final int GROUP = 20;
    private static final int COMMUNITIES = 50;

    private final int nodes;
    private final int[] from;
    private final int[] to;

    private BenchGraph(int nodes, int links) {
        this.nodes = nodes;
        from = new int[links];
        to = new int[links];
    }

    /// What sort of graph it is.
    public enum Kind {
        /// Preferential attachment: a hairball, the worst case.
        PA,
        /// Fifty communities, one link in twenty between two of them.
        CL,
        /// Groups of twenty around a hub, the hubs in a hierarchy, and links among near ones: much like a case.
        LINK
    }

    /// A graph of that kind.
    public static BenchGraph of(Kind kind, int nodes, int links, long seed) {
        BenchGraph graph = new BenchGraph(nodes, links);
        Random random = new Random(seed);
        switch (kind) {
            case PA -> graph.attach(random);
            case CL -> graph.cluster(random);
            case LINK -> graph.group(random);
        }
        return graph;
    }

    /// How many nodes it has.
    public int nodes() {
        return nodes;
    }

    /// The node each link starts at.
    public int[] from() {
        return from;
    }

    /// The node each link ends at.
    public int[] to() {
        return to;
    }

    private int links() {
        return from.length;
    }

    private void attach(Random random) {
        for (int k = 0; k < links(); k++) {
            int node = 1 + (int) ((long) k * (nodes - 1) / links());
            from[k] = node;
            int end = random.nextInt(Math.max(1, 2 * k));
            int popular = end % 2 == 0 ? from[end / 2] : to[end / 2];
            to[k] = popular < node ? popular : random.nextInt(node);
        }
    }

    private void cluster(Random random) {
        for (int k = 0; k < links(); k++) {
            from[k] = k < nodes ? k : random.nextInt(nodes);
            int community = random.nextInt(20) == 0 ? random.nextInt(COMMUNITIES) : from[k] % COMMUNITIES;
            int size = (nodes - community + COMMUNITIES - 1) / COMMUNITIES;
            to[k] = community + COMMUNITIES * random.nextInt(size);
        }
    }

    private void group(Random random) {
        for (int k = 0; k < links(); k++) {
            if (k < nodes) {
                from[k] = k;
                to[k] = k % GROUP != 0 ? k / GROUP * GROUP : Math.max(0, (k / GROUP - 1) / 8) * GROUP;
            } else {
                from[k] = random.nextInt(nodes);
                int near = from[k] / GROUP + (random.nextInt(10) < 8 ? 0 : random.nextInt(9) - 4);
                to[k] = Math.clamp(near * (long) GROUP + random.nextInt(GROUP), 0, nodes - 1);
            }
        }
    }

    /// The graph as a chart: hubs are armed groups, members persons, and other types and predicates come in between.
    public Chart chart(Ontology ontology) {
        List<ChartNode> shown = new ArrayList<>();
        List<EntityType> types = ontology.types();
        for (int node = 0; node < nodes; node++) {
            String id = "e-" + node;
            boolean hub = node % GROUP == 0;
            int type = hub ? 1 : node % 3 != 0 ? 0 : node / 3 % types.size();
            String name = (hub ? "Group " : "Entity ") + node;
            shown.add(new ChartNode(id, name, types.get(type).id(), List.of(id), 0));
        }
        List<ChartLink> lines = new ArrayList<>();
        for (int k = 0; k < links(); k++) {
            boolean member = from[k] % GROUP != 0;
            String id = k >= nodes ? "MET_WITH" : member ? "MEMBER_OF" : "SUBORDINATE_TO";
            Predicate predicate = ontology.predicate(id).orElseThrow();
            Backing backing = new Backing(1 + k % 4, 1 + k % 4, 1 + k % 4, false);
            ChartLink.Evidence evidence =
                    new ChartLink.Evidence(List.of("c-" + k), backing, k % 50 == 0, false, predicate.symmetric());
            lines.add(new ChartLink("l-" + k, "e-" + from[k], "e-" + to[k], id, predicate.forward(), evidence));
        }
        return new Chart(ontology, shown, lines, List.of());
    }
}
