package org.sourceline.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sourceline.model.Ontology;
import org.sourceline.model.inference.Backing;
import org.sourceline.network.Chart;
import org.sourceline.network.ChartLink;
import org.sourceline.network.ChartNode;
import org.sourceline.network.Positions;

class NeighboursTest {

    private static final ChartNode LEFT = node("left");
    private static final ChartNode MIDDLE = node("middle");
    private static final ChartNode RIGHT = node("right");
    private static final ChartNode NEAR = node("near");
    private final Chart chart = new Chart(
            new Ontology("none", List.of(), List.of()),
            List.of(LEFT, MIDDLE, RIGHT, NEAR),
            List.of(link("1", "left", "middle"), link("2", "middle", "right")),
            List.of());
    private final Neighbours neighbours = new Neighbours(
            new Positions(chart, new double[] {0, 100, 300, 140}, new double[] {0, 0, 20, 5}, new BitSet()));

    @Test
    void aLinkedNodeComesBeforeANearerOne() {
        assertThat(neighbours.towards(MIDDLE, 1, 0)).contains(RIGHT);
        assertThat(neighbours.towards(RIGHT, -1, 0)).contains(MIDDLE);
    }

    @Test
    void withoutALinkThatWayTheNearestIsNext() {
        assertThat(neighbours.towards(NEAR, 1, 0)).contains(RIGHT);
        assertThat(neighbours.towards(LEFT, -1, 0)).isEmpty();
    }

    @Test
    void oneBeginsAtTheNodeWithMostLinksAndGoesRoundThem() {
        assertThat(neighbours.first()).contains(MIDDLE);
        ChartLink first = neighbours.next(MIDDLE, null).orElseThrow();
        ChartLink second = neighbours.next(MIDDLE, first).orElseThrow();
        assertThat(second).isNotEqualTo(first);
        assertThat(neighbours.next(MIDDLE, second)).contains(first);
    }

    private static ChartNode node(String id) {
        return new ChartNode(id, id, "Person", List.of(id), 0);
    }

    private static ChartLink link(String id, String from, String to) {
        return new ChartLink(
                id,
                from,
                to,
                "KNOWS",
                "knows",
                new ChartLink.Evidence(List.of("c" + id), new Backing(1, 1, 1, false), false, false, false));
    }
}
